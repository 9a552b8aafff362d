"""What people do, as verbs: each takes a session and plain values, runs one transaction, and
returns a frozen dataclass of `facts`. No Qt. The rooms in the order in which a team meets them;
where writing and reading stand apart, the room that reads comes after "read by".

Who works here
- team: founding, team, logo, countries, clock and spoken_clock; people, members, track_record
- its computers: devices, inviting, joining, requests, revoking, recovery, renewing; merging_team
  and taking_along (a library that began alone); read by device_reading
- several people at one computer: at_desk; roles (what each may); pins, desk_code (a forgotten one)
- facilitators and branches: support, absences, transfers; read by facilitator_reading,
  branch_reading, silence

Circles and their weeks
- circles: courses, circles, circle_copy, standing_in; read by circle_reading, circle_needs,
  course_reading, spans, unreported; told by team_page; copies of courses on this computer's disks:
  offline_copies
- when they meet: schedule, planning, plan_dates, replan, meetings, moving; days_off, holidays and
  hit_meetings (which fall on one), clashes; what stands in calendars: calendar_reading
- learners: signups, signup_fields, slips, places, consent (in consent_words), phones, names;
  interest (who waits for a topic), learner_moves (to another branch), team_questions; read by
  learners, learner_page, signup_reading, form_reading; what she is told: confirmation, next_meeting
- one learner twice: same_person finds, of same_sides and spelling; joined by joining_pairs
- the week: attendance, walk_ins, half_marked, catch_up, runs, feedback; read by dashboard,
  week_rows, meeting_rows, figures, heard; told by weekly, weekly_circles
- the week in a message: week_message writes, week_reading reads, by_message shows; under them
  week_code, week_finding, week_proving
- reaching people: reminders, contacts, follow_ups, message_templates; on paper: posters
- surveys: survey_questions, surveys; read by survey_reading
- paper that comes back: sheets (what is printed), sheet_reading (found by its code), sheet_matching
  (what a person confirms), sheets_back (what she confirmed)

What it came to
- certificates: certificate_rule (who may get one), certificates, certificate_people (facilitators
  and trainers), certificate_making, certificate_facts, ceremony (several circles, order),
  collecting (the register), service_record; read by certificate_reading
- that a certificate is genuine: serials, proof, code_bytes, signs, verify, open_badge, badges;
  what an employer's file knows: verifier
- what certificates look like: designs, design_samples, signatories, signature, pictures
- reports: circle_report; impact, read by impact_reading, impact_answers and impact_traits, whose
  small_numbers are left out for outside; as_of; stories, team_goals

The programme that grows
- its six steps in figures: programme; read by programme_reading
- gathering a team: prospects (whom to approach), gathering (forms filled in), gather_questions;
  read by gather_reading, sites (branches compared), site_scores
- supporting it: notebook (all that was asked, promised and said), check_ins, asked (questions and
  answers), read by asked_reading; checklist of a circle, of checklist_items
- the notice board: board (written, read, taken down), board_files; read by board_reading
- what patrons want: the folder of Q-method (studies, sorts, files of sorts, viewpoints in words)
- events: events (workshops, regional meetings, graduations), event_guests; read by event_reading
- what happens at them: event_plan (parts, of agendas), event_work (event_tasks, event_questions,
  first_circles), event_notes, minutes, focus_group (what patrons said), worksheets (each one's plan
  of a first circle), event_files (photographs, papers); on paper: event_papers, workshop_papers
- regional meetings: regional_parts (what a branch tells), regional_figures, regional_pack
- the community: partners, read by partner_reading; shared_posts; outreach (posts, bulletins, story
  sheets), with outside_stories (whose consent stands now)
- equipment: equipment; read by equipment_reading

Between computers
- exchange: exchange, peers, receipts, refusals, agreement, hello; import_undo
- what comes: drives, finding, unpacking, inbox; what goes: posting, visit; carried on for others:
  relay, carried; files of others: import_differences
- what to look at after it: incomplete, aside, survivors; versions (of one cell), settle,
  settle_many; own_changes
- rules that span rows: breaches, of breach_places, breach_rooms, breach_people, breach_pairs;
  lookalikes; put_right

What the law asks
- people's rights: rights (requests with the clocks of rights_law), rights_deeds (done and answered
  at once), rights_answer, left_alone (who is not contacted); all about one: own_data, of own_rows,
  own_log and own_around, of one_person under several ids
- erasure: here and on every computer; erasure_memory (again, after a restore)
- how long data are kept: retention (the rule), retention_due (who is due), retention_words (what
  is emptied), retention_run (on a person's word)
- who saw what: access_records, audit; papers with people's data: on_paper, paper_roles; the law's
  papers: privacy; a lost computer: incidents

The file that all of it lies in
- where it lies: location, whereabouts (whether one is here), living_place (where it may lie),
  moving_in (moved to where it may), sharing (several folders on one
  database), practice (the practice library, and what is taken along from it)
- its life: life, outside (what is remembered beside it), writer (who alone writes); mending,
  rescue, bad_day (what helps where it does not open), support_file
- locked with a key: locking (turned on and off), database_lock (the key and its ways back)
- backups: backups, backup_notes, backup_thinning, backup_preview, restore, backup_care; by
  themselves: backup_round, backup_watch (checks and rehearsals); on flash disks: backup_places,
  backup_sealing, backup_carried, backup_return, backup_forgetting

Under all of them
- desk (one folder that is open) and session (one action); undo, undo_names; notices; drafts
  (half-filled forms)
- rows: living (those that are here), narrowing (by branch, region, course, facilitator, quarter);
  what grows is read in blocks: learner_list, circle_list, certificate_list; Ctrl+K: finder,
  word_index
- texts and pictures: words (typed texts), called and titles (what things are called in a sentence);
  opened_picture, photographs
"""
