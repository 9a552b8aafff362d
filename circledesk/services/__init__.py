"""What people do, as verbs: each takes a session and plain values, runs one transaction, and
returns a frozen dataclass of `facts`. No Qt. The rooms by what they are about:

- team: founding, team, logo, people, at_desk, members, track_record, devices, inviting, joining,
  requests, revoking, recovery, renewing, merging_team, taking_along, clock, countries,
  spoken_clock; read by device_reading
- several people at one computer: at_desk, pins, desk_code (a forgotten one); roles (what each may)
- facilitators and branches: support, absences, transfers; read by facilitator_reading,
  branch_reading, silence
- the programme in figures: programme
- gathering a team: prospects (whom to approach), gathering (forms filled in), gather_questions;
  read by gather_reading, sites (branches compared), site_scores
- support: notebook (all that was asked, promised and said), check_ins, asked (questions and
  answers), read by asked_reading; checklist of a circle, of checklist_items
- the notice board: board (written, read, taken down), board_files, read by board_reading
- the programme in figures: programme; read by programme_reading
- the community: partners, read by partner_reading; shared_posts; outreach (posts, bulletins, story
  sheets), with outside_stories (whose consent stands now)
- equipment: equipment; read by equipment_reading
- what patrons want: the folder of Q-method (studies, sorts, files of sorts, viewpoints in words)
- events: events (workshops, regional meetings, graduations); read by event_reading;
  what happens at them: event_plan (parts, of agendas), event_work (event_tasks, event_questions,
  first_circles), event_notes, minutes, focus_group (what patrons said), event_guests,
  event_files (photographs, papers) of photographs; worksheets (each one's plan of a first
  circle); workshop_papers; agendas
  at regional ones regional_parts (what a branch tells), regional_figures, regional_pack; its papers
  and the desk's: event_papers
- circles: courses, circles, planning, plan_dates, circle_copy, replan, meetings, moving,
  standing_in; read by circle_reading, circle_needs, course_reading, spans, schedule, unreported;
  days_off, holidays and hit_meetings (which fall on one), clashes; told by team_page; copies of
  courses on this computer's disks: offline_copies
- lists: narrowing (by branch, region, course, facilitator, quarter); what grows is read in blocks:
  learner_list, circle_list, certificate_list; Ctrl+K: finder, word_index
- learners: signups, signup_fields, slips, places, consent (in consent_words), phones, names;
  interest (who waits for a topic), learner_moves (to another branch), team_questions; read by
  learners, learner_page, signup_reading, form_reading; what she is told: confirmation, next_meeting
- people's rights: rights (requests with the clocks of rights_law), rights_deeds (done and answered
  at once), rights_answer, left_alone (who is not contacted); all about one: own_data, of own_rows,
  own_log and own_around, of one_person under several ids
- one learner twice: same_person finds, of same_sides and spelling; joined by joining_pairs
- the week: attendance, walk_ins, half_marked, catch_up, runs, feedback; read by
  dashboard, week_rows, meeting_rows, figures, heard; told by weekly, weekly_circles
- the week in a message: week_message writes, week_reading reads, by_message shows; under them
  week_code, week_finding, week_proving
- reaching people: reminders, contacts, follow_ups, message_templates; on paper: posters
- surveys: survey_questions, surveys; read by survey_reading
- paper that comes back: sheets (what is printed), sheet_reading (found by its code), sheet_matching
  (what a person confirms), sheets_back (what she confirmed)
- what it came to: circle_report; impact, read by impact_reading, impact_answers and impact_traits,
  whose small_numbers are left out for outside; as_of; stories, team_goals; what stands in
  calendars: calendar_reading
- certificates: certificates, certificate_rule (who may get one), certificate_people (facilitators
  and trainers), certificate_making, certificate_facts, ceremony (several circles, order),
  collecting (the register), service_record, serials, proof, signs, verify, open_badge,
  badges; what an
  employer's file knows: verifier; read by certificate_reading
- pictures from outside: opened_picture, for logo, signature, photographs
- what they look like: designs, design_samples, signatories, pictures, signature
- exchange: exchange, inbox, peers, receipts, refusals, agreement, hello, import_undo;
  files of others: import_differences;
  own_changes, erasure;
  what comes: drives, finding, unpacking; what goes: posting, visit; carried on for others: relay,
  carried; several folders on one database: sharing; what to look at: incomplete, aside, settle,
  settle_many, versions, survivors
- the database locked with a key: locking (turned on and off), database_lock (the key and its ways
  back)
- the practice library, and what is taken along from it: practice
- rules that span rows: breaches, of breach_places, breach_rooms, breach_people, breach_pairs;
  put_right,
  joining_pairs, lookalikes
- how long data are kept: retention (the rule), retention_due (who is due), retention_run (on a
  person's word); who saw what: access_records, audit; the law's papers: privacy; a lost computer:
  incidents
- under all of them: desk, location and session (one folder, where its library lies, one action),
  drafts (half-filled forms), living (rows that are here), words (typed texts), called and titles
  (what things are called in a sentence), undo, undo_names, notices
- one file's life: life, outside (what is remembered beside it), mending, rescue, writer (who alone
  writes), living_place (where it may lie), moving_in (moved to where it may), whereabouts (whether
  one is here), bad_day (it does not open), support_file; backups, backup_notes, backup_thinning,
  backup_watch (checks and rehearsals by itself), backup_places (flash disks), backup_carried,
  backup_sealing, backup_preview, backup_return, backup_round (all that by itself), backup_care,
  restore, erasure_memory
"""
