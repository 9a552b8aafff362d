"""What people do, as verbs: each takes a session and plain values, runs one transaction, and
returns a frozen dataclass of `facts`. No Qt. The rooms by what they are about:

- team: founding, team, logo, people, members, track_record, devices, inviting, joining,
  requests, revoking, recovery, renewing, merging_team, taking_along, clock, countries; read by
  device_reading
- circles: courses, circles, planning, replan, meetings; read by circle_reading, spans, schedule
- lists: narrowing (by branch, region, course, facilitator, quarter); what grows is read in blocks:
  learner_list, circle_list, certificate_list; Ctrl+K: finder, word_index
- learners: signups, places, phones, names; read by learners, signup_reading, form_reading
- the week: attendance, feedback; read by dashboard, week_rows, meeting_rows, figures, heard;
  told by weekly, weekly_circles
- the week in a message: week_message writes, week_reading reads, by_message shows; under them
  week_code, week_finding, week_proving
- certificates: certificates, certificate_facts, serials, proof, signs, verify; read by
  certificate_reading
- exchange: exchange, inbox, peers, receipts, refusals, agreement, hello, import_undo;
  own_changes, erasure;
  what comes: drives, finding, unpacking; what goes: posting, visit; carried on for others: relay,
  carried; several folders on one database: sharing; what to look at: incomplete, aside, settle,
  settle_many, versions, survivors
- rules that span rows: breaches, of breach_places, breach_rooms, breach_pairs; put_right,
  joining_pairs, lookalikes
- under all of them: desk, location and session (one folder, where its library lies, one action),
  living (rows that are here), words (typed texts), called and titles (what things are called in a
  sentence), undo, undo_names, notices
- one file's life: life, outside (what is remembered beside it), backups, backup_care, restore,
  erasure_memory
"""
