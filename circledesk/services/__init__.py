"""What people do, as verbs: each takes a session and plain values, runs one transaction, and
returns a frozen dataclass of `facts`. No Qt. The rooms by what they are about:

- team: founding, team, logo, people, members, track_record, devices, joining, requests,
  clock, countries; read by device_reading
- circles: courses, circles, planning, replan, meetings; read by circle_reading, spans, schedule
- learners: signups, places, phones, names; read by learners, signup_reading, form_reading
- the week: attendance, feedback; read by dashboard, meeting_rows, figures, heard; told by weekly,
  weekly_circles
- certificates: certificates, certificate_facts, serials, proof, signs, verify; read by
  certificate_reading
- exchange: exchange, inbox, peers, receipts, sharing (several folders on one database); what to
  look at: incomplete, settle, survivors
- under all of them: desk, location and session (one folder, where its library lies, one action),
  living (rows that are here), words (typed texts), called and titles (what things are called in a
  sentence), undo, backups
"""
