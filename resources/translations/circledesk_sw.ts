<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw_KE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Iliwekwa kwa mkono</translation>
    </message>
    <message>
        <source>The day&apos;s backup</source>
        <translation>Nakala ya siku</translation>
    </message>
    <message>
        <source>Before something was brought in</source>
        <translation>Kabla ya kuingiza kitu</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Kabla ya toleo jipya</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>Kabla ya kurudisha nakala ya akiba</translation>
    </message>
    <message>
        <source>Before another team was joined</source>
        <translation>Kabla ya kujiunga na timu nyingine</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>MB {number}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Imeharibika</translation>
    </message>
    <message>
        <source>Proven on {day}</source>
        <translation>Ilithibitishwa {day}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Imekaguliwa</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Haijakaguliwa bado</translation>
    </message>
    <message>
        <source>No backup was tried yet; the first is tried within the day.</source>
        <translation>Hakuna nakala ya akiba iliyojaribiwa bado; ya kwanza hujaribiwa ndani ya siku moja.</translation>
    </message>
    <message>
        <source>The backup that was tried on {day} is no good: {trouble}</source>
        <translation>Nakala ya akiba iliyojaribiwa {day} haifai: {trouble}</translation>
    </message>
    <message>
        <source>Last proven: {day}. Opened, checked and counted: {circles}, {learners}.</source>
        <translation>Ilithibitishwa mwisho: {day}. Ilifunguliwa, ikakaguliwa na kuhesabiwa: {circles}, {learners}.</translation>
    </message>
    <message>
        <source>{team}: {circles}, {learners}</source>
        <translation>{team}: {circles}, {learners}</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Washiriki</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>one circle</source>
        <translation type="unfinished">kikundi kimoja</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation type="unfinished">vikundi {n}</translation>
    </message>
    <message>
        <source>one learner</source>
        <translation>mshiriki mmoja</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Matawi</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programu</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Kinyume na kanuni</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Bado haijakamilika</translation>
    </message>
    <message>
        <source>Waits for {what}. {step}</source>
        <translation>Inasubiri {what}. {step}</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Yaliyotengwa</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Kept apart: {what}. {step}</source>
        <translation>Imewekwa kando: {what}. {step}</translation>
    </message>
    <message>
        <source>No attendance yet</source>
        <translation>Bado hakuna mahudhurio</translation>
    </message>
    <message>
        <source>A file says otherwise</source>
        <translation>Faili inasema vingine</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Nafasi wazi</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Kuhama</translation>
    </message>
    <message>
        <source>Silent branches</source>
        <translation>Matawi yaliyo kimya</translation>
    </message>
    <message>
        <source>Nobody signed up</source>
        <translation>Hakuna aliyejisajili</translation>
    </message>
    <message>
        <source>Circles that end</source>
        <translation>Vikundi vinavyomalizika</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>Siku ya mapumziko</translation>
    </message>
    <message>
        <source>Survey due</source>
        <translation>Hojaji haijafanyika</translation>
    </message>
    <message>
        <source>Checklist late</source>
        <translation>Orodha imechelewa</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Tuma na pokea</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Pokea…</translation>
    </message>
    <message>
        <source>{branch} · compare the code {code} by telephone, then accept it</source>
        <translation>{branch} · linganisha msimbo {code} kwa simu, kisha uikubali</translation>
    </message>
    <message>
        <source>{name} asks to join the team</source>
        <translation>{name} inaomba kujiunga na timu</translation>
    </message>
    <message>
        <source>A place is free at {circle}: {learner} is next</source>
        <translation>Nafasi iko wazi katika {circle}: anayefuata ni {learner}</translation>
    </message>
    <message>
        <source>{branch} · {phone} · on the waiting list: {waiting}</source>
        <translation>{branch} · {phone} · kwenye orodha ya kusubiri: {waiting}</translation>
    </message>
    <message>
        <source>{learner} moves from {branch} to {other}</source>
        <translation>{learner} anahama {branch} kwenda {other}</translation>
    </message>
    <message>
        <source>Asked on {day}. What she did stays at {branch}.</source>
        <translation>Imeombwa {day}. Aliyoyafanya yanabaki {branch}.</translation>
    </message>
    <message>
        <source>Move the learner</source>
        <translation>Mhamishe mshiriki</translation>
    </message>
    <message>
        <source>{circle}, {week}</source>
        <translation>{circle}, {week}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>aliulizwa {day}</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Andika mahudhurio</translation>
    </message>
    <message>
        <source>learners and facilitator</source>
        <translation>washiriki na mwezeshaji</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>washiriki</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>mwezeshaji</translation>
    </message>
    <message>
        <source>{branch} · ended {day} · nobody was asked yet: {who}</source>
        <translation>{branch} · kiliisha {day} · bado hawajaulizwa: {who}</translation>
    </message>
    <message>
        <source>Open the surveys</source>
        <translation>Fungua hojaji</translation>
    </message>
    <message>
        <source>one thing should be done already</source>
        <translation>jambo moja lilipaswa kuwa limefanyika</translation>
    </message>
    <message>
        <source>{n} things should be done already</source>
        <translation>mambo {n} yalipaswa kuwa yamefanyika</translation>
    </message>
    <message>
        <source>first meeting {day}</source>
        <translation>kikao cha kwanza {day}</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Fungua orodha ya kukagua</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Nakili…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Badilisha {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Nakili {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>More on {name}</source>
        <translation>Zaidi kuhusu {name}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utumie</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Tumia {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Unatumika</translation>
    </message>
    <message>
        <source>A certificate in this design</source>
        <translation>Cheti katika muundo huu</translation>
    </message>
    <message>
        <source>One of the program’s own</source>
        <translation>Mmoja wa ile ya programu</translation>
    </message>
    <message>
        <source>Version {version} · {branch}</source>
        <translation>Toleo la {version} · {branch}</translation>
    </message>
    <message>
        <source>Version {version} · the team’s</source>
        <translation>Toleo la {version} · wa timu</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Hifadhi kama faili…</translation>
    </message>
    <message>
        <source>Use the team’s design again</source>
        <translation>Tumia muundo wa timu tena</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Uondoe</translation>
    </message>
    <message>
        <source>Team’s name</source>
        <translation>Jina la timu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Ask every library for an answer</source>
        <translation>Iombe kila maktaba jibu</translation>
    </message>
    <message>
        <source>Show it until this day only</source>
        <translation>Lionyeshwe hadi siku hii tu</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>“This is to certify that”</source>
        <translation>“Tunathibitisha kwamba”</translation>
    </message>
    <message>
        <source>Learner’s name</source>
        <translation>Jina la mshiriki</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kilichofanyika</translation>
    </message>
    <message>
        <source>Circle’s name</source>
        <translation>Jina la kikundi</translation>
    </message>
    <message>
        <source>Dates and attendance</source>
        <translation>Tarehe na mahudhurio</translation>
    </message>
    <message>
        <source>“Certificate number”</source>
        <translation>“Nambari ya cheti”</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Siku ya kutolewa</translation>
    </message>
    <message>
        <source>Words at the code</source>
        <translation>Maneno kando ya msimbo</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Maneno yako</translation>
    </message>
    <message>
        <source>Second own note</source>
        <translation>Maneno yako ya pili</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Nembo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Ring of people</source>
        <translation>Duara la watu</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Code (QR)</source>
        <translation>Msimbo (QR)</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>Maneno ya upande wa nyuma</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fremu</translation>
    </message>
    <message>
        <source>Frame with round corners</source>
        <translation>Fremu yenye pembe za mviringo</translation>
    </message>
    <message>
        <source>Frame with hollow corners</source>
        <translation>Fremu yenye pembe zilizochongwa</translation>
    </message>
    <message>
        <source>Border of beads</source>
        <translation>Ukingo wa shanga</translation>
    </message>
    <message>
        <source>Woven border</source>
        <translation>Ukingo wa kusuka</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Pau</translation>
    </message>
    <message>
        <source>Large ring</source>
        <translation>Duara kubwa</translation>
    </message>
    <message>
        <source>Row of dots</source>
        <translation>Mstari wa nukta</translation>
    </message>
    <message>
        <source>{first} and what stands with it</source>
        <translation>{first} na vilivyo pamoja nayo</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Wino</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Kijivu</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Rangi kuu</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Rangi ya pili</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Za kawaida</translation>
    </message>
    <message>
        <source>Plain, bold</source>
        <translation>Za kawaida, nzito</translation>
    </message>
    <message>
        <source>Book, bold</source>
        <translation>Za kitabu, nzito</translation>
    </message>
    <message>
        <source>Book, slanted</source>
        <translation>Za kitabu, za mlazo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kushoto</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Katikati</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Kulia</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Katikati</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Chini kulia</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Chini kushoto</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Juu kulia</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Juu kushoto</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Jiji</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kinachokosekana</translation>
    </message>
    <message>
        <source>Running circles</source>
        <translation>Vikundi vinavyoendelea</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Taarifa za mwisho</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Umefungwa</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Ukamilishaji</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Ushiriki</translation>
    </message>
    <message>
        <source>Training and trainers</source>
        <translation>Mafunzo na wakufunzi</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Aina ya cheti</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a name</source>
        <translation>Alt+↑ na Alt+↓ husogeza jina</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
    <message>
        <source>Why, although they came less often than the rule asks?</source>
        <translation>Kwa nini, ingawa hawakufika mara nyingi kama kanuni inavyotaka?</translation>
    </message>
    <message>
        <source>How they lie on the sheets</source>
        <translation>Jinsi vinavyokaa kwenye karatasi</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs {needed} meetings attended</source>
        <translation type="unfinished">{branch} · cheti kinahitaji kuhudhuria vikao {needed}</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs one meeting attended</source>
        <translation type="unfinished">{branch} · cheti kinahitaji kuhudhuria kikao kimoja</translation>
    </message>
    <message>
        <source>{branch} · {n} circles</source>
        <translation>{branch} · vikundi {n}</translation>
    </message>
    <message>
        <source>prepared here, issued by an organizer</source>
        <translation>vinaandaliwa hapa, vinatolewa na mratibu</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued; {below} below the rule</source>
        <translation type="unfinished">{new} vya kutoa, {held} vimetolewa; {below} chini ya kanuni</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued</source>
        <translation type="unfinished">{new} vya kutoa, {held} vimetolewa</translation>
    </message>
    <message>
        <source>On cards this small a telephone may not read the code; a scan does.</source>
        <translation>Kwenye kadi ndogo hivi huenda simu isisome msimbo; skana husoma.</translation>
    </message>
    <message>
        <source>One a sheet</source>
        <translation>Kimoja kwa karatasi</translation>
    </message>
    <message>
        <source>Two an A4, with cut marks</source>
        <translation>Viwili kwa A4, na alama za kukata</translation>
    </message>
    <message>
        <source>Four an A4, with cut marks</source>
        <translation>Vinne kwa A4, na alama za kukata</translation>
    </message>
    <message>
        <source>Eight an A4, with cut marks</source>
        <translation>Vinane kwa A4, na alama za kukata</translation>
    </message>
    <message>
        <source>One a sheet, both sides</source>
        <translation>Kimoja kwa karatasi, pande mbili</translation>
    </message>
    <message>
        <source>Two an A4, both sides</source>
        <translation>Viwili kwa A4, pande mbili</translation>
    </message>
    <message>
        <source>Four an A4, both sides</source>
        <translation>Vinne kwa A4, pande mbili</translation>
    </message>
    <message>
        <source>Eight an A4, both sides</source>
        <translation>Vinane kwa A4, pande mbili</translation>
    </message>
    <message>
        <source>attendance of one meeting</source>
        <translation>mahudhurio ya kikao kimoja</translation>
    </message>
    <message>
        <source>attendance of {n} meetings</source>
        <translation>mahudhurio ya vikao {n}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>limefungwa {day}</translation>
    </message>
    <message>
        <source>closed until {day}</source>
        <translation>limefungwa hadi {day}</translation>
    </message>
    <message>
        <source>closed {first} to {last}</source>
        <translation>limefungwa {first} hadi {last}</translation>
    </message>
    <message>
        <source>last news {day}</source>
        <translation>taarifa ya mwisho: {day}</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation>Bado hakuna kompyuta</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mshiriki</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Amechaguliwa</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Hajachaguliwa</translation>
    </message>
    <message>
        <source>This name cannot be printed</source>
        <translation>Jina hili haliwezi kuchapwa</translation>
    </message>
    <message>
        <source>One meeting is missing to the rule</source>
        <translation>Kikao kimoja kinakosekana kwa kanuni</translation>
    </message>
    <message>
        <source>{n} meetings are missing to the rule</source>
        <translation>Vikao {n} vinakosekana kwa kanuni</translation>
    </message>
    <message>
        <source>cannot be reached any more</source>
        <translation>haiwezi kufikiwa tena</translation>
    </message>
    <message>
        <source>{came} of {meetings}</source>
        <translation>{came} kati ya {meetings}</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Kimechukuliwa</translation>
    </message>
    <message>
        <source>Learners of the circle</source>
        <translation>Washiriki wa kikundi</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Badala ya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(amefutwa)</translation>
    </message>
    <message>
        <source>in its place {serial}</source>
        <translation>badala yake {serial}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Kimetolewa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>in place of {serial}</source>
        <translation>badala ya {serial}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Kimeandaliwa</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Kimebatilishwa</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Kikao kijacho</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Waliosajiliwa</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Waliohudhuria</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Vikao</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished">Mara ngapi</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished">Kikao cha kwanza</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Siku za wiki</translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished">kila wiki</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished">kila wiki mbili</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation type="unfinished">mara mbili kwa wiki</translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished">kila siku</translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished">kila mwezi</translation>
    </message>
    <message>
        <source>on chosen days of the week</source>
        <translation>siku zilizochaguliwa za wiki</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Nafasi</translation>
    </message>
    <message>
        <source>What to change (delta)</source>
        <translation>Ya kubadilisha</translation>
    </message>
    <message>
        <source>report due</source>
        <translation>ripoti inasubiriwa</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Wiki ya {week} kati ya {weeks}</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>Vikao {n}</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Kiliisha {day}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} wanasubiri</translation>
    </message>
    <message>
        <source>full</source>
        <translation>kimejaa</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Maneno muhimu</translation>
    </message>
    <message>
        <source>Works without the internet</source>
        <translation>Inafanya kazi bila intaneti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Jina la kozi</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Mtoaji</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Kiungo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>The course’s own</source>
        <translation>Ya kozi yenyewe</translation>
    </message>
    <message>
        <source>If it is not the course’s title</source>
        <translation>Ikiwa si jina la kozi</translation>
    </message>
    <message>
        <source>Asked at sign-up</source>
        <translation>Huulizwa wakati wa usajili</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation type="unfinished">Lengo la mwezeshaji</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">Wasiwasi</translation>
    </message>
    <message>
        <source>More: name, language, question, goal (Alt+M)</source>
        <translation>Zaidi: jina, lugha, swali, lengo (Alt+M)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kwa kifupi</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina hakika</translation>
    </message>
    <message>
        <source>Where the copy lies</source>
        <translation>Nakala iko wapi</translation>
    </message>
    <message>
        <source>on the branch&apos;s laptop 2, on the USB stick …</source>
        <translation>kwenye kompyuta ya 2 ya tawi, kwenye flashi …</translation>
    </message>
    <message>
        <source>A learner needs</source>
        <translation>Mshiriki anahitaji</translation>
    </message>
    <message>
        <source>an account, an e-mail address, 50 megabytes …</source>
        <translation>akaunti, barua pepe, megabaiti 50 …</translation>
    </message>
    <message>
        <source>Our steps to register</source>
        <translation>Hatua zetu za kujisajili</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Kitabu</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makala</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Run before at</source>
        <translation>Ilifanyika awali</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Kinaendelea</translation>
    </message>
    <message>
        <source>only at {branch}</source>
        <translation>{branch} pekee</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>hufanya kazi bila intaneti</translation>
    </message>
    <message>
        <source>ask {person}</source>
        <translation>muulize {person}</translation>
    </message>
    <message>
        <source>Run before at {branch}: ask {person}</source>
        <translation>Ilifanyika {branch}: muulize {person}</translation>
    </message>
    <message>
        <source>Rated {rating} of 5 by {count}</source>
        <translation>Imepimwa {rating} kati ya 5 na watu {count}</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Amesajiliwa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Cheti</translation>
    </message>
    <message>
        <source>Certificate ({needed} of {meetings} meetings)</source>
        <translation>Cheti (vikao {needed} kati ya {meetings})</translation>
    </message>
    <message>
        <source>Waiting list, number {number}</source>
        <translation>Orodha ya kusubiri, nambari {number}</translation>
    </message>
    <message>
        <source>Must come to the last meeting</source>
        <translation>Lazima aje kikao cha mwisho</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Amefutwa</translation>
    </message>
    <message>
        <source>counts, without a name</source>
        <translation>anahesabiwa, bila jina</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Idhini imeondolewa</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Orodha ya kusubiri</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kimeghairiwa</translation>
    </message>
    <message>
        <source>{count} of {held}</source>
        <translation>{count} kati ya {held}</translation>
    </message>
    <message>
        <source>The phone is shared with other people</source>
        <translation>Simu inatumiwa na watu wengine pia</translation>
    </message>
    <message>
        <source>Wants to hear about further circles</source>
        <translation>Anataka kupata habari za vikundi vingine</translation>
    </message>
    <message>
        <source>a room, computers, trainers, prizes …</source>
        <translation>chumba, kompyuta, wakufunzi, zawadi …</translation>
    </message>
    <message>
        <source>learners, places for students, a sign …</source>
        <translation>washiriki, nafasi za wanafunzi, bango …</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>Wa kuongea naye</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Mahali</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Wanachotoa</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Wanachotaka</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Ujumbe kwa</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Mzazi au mlezi</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Simu yake</translation>
    </message>
    <message>
        <source>Only if it was spoken, not signed</source>
        <translation>Ikiwa tu ilitamkwa, haikusainiwa</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Alisikia</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Kama ilivyo</translation>
    </message>
    <message>
        <source>More: goal, support, computer (Alt+M)</source>
        <translation>Zaidi: lengo, msaada, kompyuta (Alt+M)</translation>
    </message>
    <message>
        <source>If it differs from the name</source>
        <translation>Ikiwa ni tofauti na jina</translation>
    </message>
    <message>
        <source>Under 18: a parent or guardian agrees</source>
        <translation>Chini ya miaka 18: mzazi au mlezi anakubali</translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation>Jina kwenye cheti</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Msaada unaohitajika</translation>
    </message>
    <message>
        <source>Brings along</source>
        <translation>Analeta</translation>
    </message>
    <message>
        <source>With computer and internet</source>
        <translation>Kompyuta na intaneti</translation>
    </message>
    <message>
        <source>Uses the internet</source>
        <translation>Anatumia intaneti</translation>
    </message>
    <message>
        <source>Asked by the team: counted, never shown by name</source>
        <translation>Maswali ya timu: majibu yanahesabiwa, hayaonyeshwi kwa jina</translation>
    </message>
    <message>
        <source>Less (Alt+M)</source>
        <translation>Punguza (Alt+M)</translation>
    </message>
    <message>
        <source>To find work</source>
        <translation>Kupata kazi</translation>
    </message>
    <message>
        <source>To do my job better</source>
        <translation>Kufanya kazi yangu vizuri zaidi</translation>
    </message>
    <message>
        <source>To go along with other studies</source>
        <translation>Kuambatana na masomo mengine</translation>
    </message>
    <message>
        <source>Personal interest</source>
        <translation>Kupenda kwangu</translation>
    </message>
    <message>
        <source>To meet people</source>
        <translation>Kukutana na watu</translation>
    </message>
    <message>
        <source>For fun, to try something new</source>
        <translation>Kujifurahisha, kujaribu jambo jipya</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Hajaulizwa</translation>
    </message>
    <message>
        <source>Sends an e-mail</source>
        <translation>Anatuma barua pepe</translation>
    </message>
    <message>
        <source>Deletes unwanted e-mail</source>
        <translation>Anafuta barua pepe zisizotakiwa</translation>
    </message>
    <message>
        <source>Finds things on the internet</source>
        <translation>Anatafuta vitu mtandaoni</translation>
    </message>
    <message>
        <source>Finds and watches videos</source>
        <translation>Anatafuta na kutazama video</translation>
    </message>
    <message>
        <source>Buys or pays on the internet</source>
        <translation>Ananunua au kulipa mtandaoni</translation>
    </message>
    <message>
        <source>Uses apps on a phone</source>
        <translation>Anatumia programu za simu</translation>
    </message>
    <message>
        <source>Knows what is safe on the internet</source>
        <translation>Anajua yaliyo salama mtandaoni</translation>
    </message>
    <message>
        <source>A laptop and headphones</source>
        <translation>Laptopu na vipokea sauti</translation>
    </message>
    <message>
        <source>A laptop only</source>
        <translation>Laptopu tu</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>Vipokea sauti tu</translation>
    </message>
    <message>
        <source>Neither laptop nor headphones</source>
        <translation>Hana laptopu wala vipokea sauti</translation>
    </message>
    <message>
        <source>Cannot do it yet</source>
        <translation>Hawezi bado</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>Kwa kusaidiwa</translation>
    </message>
    <message>
        <source>With difficulty</source>
        <translation>Kwa shida</translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation>Anaweza</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>Anaweza kufundisha wengine</translation>
    </message>
    <message>
        <source>Last sign-up</source>
        <translation>Usajili wa mwisho</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>Hatumwi ujumbe</translation>
    </message>
    <message>
        <source>Moved to {branch}</source>
        <translation>Amehamia {branch}</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Hakiki nambari hii</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Sawa na ilivyo hapa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Zile zile</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zimekataliwa</translation>
    </message>
    <message>
        <source>Learning circles</source>
        <translation>Vikundi vya kujifunza</translation>
    </message>
    <message>
        <source>Learners’ survey answers</source>
        <translation>Majibu ya washiriki</translation>
    </message>
    <message>
        <source>Facilitators’ survey answers</source>
        <translation>Majibu ya wawezeshaji</translation>
    </message>
    <message>
        <source>The team’s page</source>
        <translation>Ukurasa wa timu</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>Wanachama wa timu</translation>
    </message>
    <message>
        <source>The team’s course list</source>
        <translation>Orodha ya kozi ya timu</translation>
    </message>
    <message>
        <source>Ratings of a circle</source>
        <translation>Alama za kikundi</translation>
    </message>
    <message>
        <source>Meetings of a calendar file</source>
        <translation>Vikao vya faili ya kalenda</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Haikuchukuliwa</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Faili nzima</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Ni nani?</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Wiki ya {number}</translation>
    </message>
    <message>
        <source>{state} · {name}</source>
        <translation>{state} · {name}</translation>
    </message>
    <message>
        <source>Date assumed: confirm by moving it</source>
        <translation>Tarehe ya kukisia: ithibitishe kwa kuihamisha</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Kimefanyika</translation>
    </message>
    <message>
        <source>By message, details to come</source>
        <translation>Kwa ujumbe, zaidi baadaye</translation>
    </message>
    <message>
        <source>Ahead · {yes} said yes</source>
        <translation>Kinakuja · {yes} wamesema ndiyo</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kinakuja</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>Watakaokuja</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>{count} signed up</source>
        <translation>{count} wamesajiliwa</translation>
    </message>
    <message>
        <source>{count} · {yes} yes</source>
        <translation>{count} · {yes} ndiyo</translation>
    </message>
    <message>
        <source>{count} · {yes} yes, {no} no</source>
        <translation>{count} · {yes} ndiyo, {no} la</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Haijaripotiwa</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Kikao cha mwisho</translation>
    </message>
    <message>
        <source>Feedback only</source>
        <translation>Maoni pekee</translation>
    </message>
    <message>
        <source>Came {count} of {signups}</source>
        <translation>Walikuja {count}/{signups}</translation>
    </message>
    <message>
        <source>Came {count}</source>
        <translation>Walikuja {count}</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Bado hakuna taarifa</translation>
    </message>
    <message>
        <source>No news since {day}</source>
        <translation>Hakuna taarifa tangu {day}</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Of these broken</source>
        <translation>Vilivyoharibika</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Nambari ya kifaa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kiwango</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vilivyokamilika</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Sifa</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Aliombwa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} kati ya {of}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>La nani</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Timu nzima</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Aliyeambiwa</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Kati ya</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Bado hatujakubaliana</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Mazungumzo yajayo</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Andika mwaliko…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Andika jibu…</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Panga warsha</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Bado haijajibu</translation>
    </message>
    <message>
        <source>{n} of {of} topics</source>
        <translation>mada {n} kati ya {of}</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Ameombwa kuwa</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Changamoto</translation>
    </message>
    <message>
        <source>Common strategy</source>
        <translation>Mkakati wa pamoja</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hatua inayofuata</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Tuliyogundua</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Gharama yake</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Imeshirikishwa timu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>KB {n}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>MB {n}</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Wanatoa</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wanataka</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Mara ya mwisho</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Amealikwa</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Shukrani</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Chuo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Shule</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Biashara</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Klabu</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Shirika</translation>
    </message>
    <message>
        <source>Public office</source>
        <translation>Ofisi ya umma</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Vyombo vya habari</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Mshirika mwingine</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chapisho</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Simulizi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Ukurasa</translation>
    </message>
    <message>
        <source>wants: {what}</source>
        <translation>wanataka: {what}</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>ziara moja</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>ziara {n}</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Timu</translation>
    </message>
    <message>
        <source>A consent was taken back: take it down there.</source>
        <translation>Idhini imeondolewa: iondoe pale.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Aliongeleshwa</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Habari ya mwisho</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Tendo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Iligunduliwa</translation>
    </message>
    <message>
        <source>Data commissioner</source>
        <translation>Kamishna wa data</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>si hakika</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished">watu {n}</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Imechelewa</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>Saa zilizobaki: {hours}</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Inatumiwa na</translation>
    </message>
    <message>
        <source>Code to compare</source>
        <translation>Msimbo wa kulinganisha</translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Kifurushi cha taarifa cha mwisho</translation>
    </message>
    <message>
        <source>To approach</source>
        <translation>Wa kuombwa</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Amekubali</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Si sasa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Umeondolewa</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>pamoja na {name}</translation>
    </message>
    <message>
        <source>done: {n}</source>
        <translation>vilivyokamilika: {n}</translation>
    </message>
    <message>
        <source>stand-in {name}</source>
        <translation>badala yake {name}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Mzoefu</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Yuko tayari kufunza</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Mkufunzi</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Andika jibu…</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Bado haijakubaliwa</translation>
    </message>
    <message>
        <source>Invited, not joined yet</source>
        <translation>Imealikwa, bado haijajiunga</translation>
    </message>
    <message>
        <source>news of the team</source>
        <translation>taarifa za timu</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>na zaidi</translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation>Kikundi kipya 1</translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation>Vikundi vipya {count}</translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation>Usajili mpya 1</translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation>Usajili mpya {count}</translation>
    </message>
    <message>
        <source>1 new learner</source>
        <translation>Mshiriki mpya 1</translation>
    </message>
    <message>
        <source>{count} new learners</source>
        <translation>Washiriki wapya {count}</translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation>Hudhurio 1</translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation>Mahudhurio {count}</translation>
    </message>
    <message>
        <source>1 RSVP</source>
        <translation>Jibu 1 la kuja</translation>
    </message>
    <message>
        <source>{count} RSVPs</source>
        <translation>Majibu {count} ya kuja</translation>
    </message>
    <message>
        <source>feedback on 1 meeting</source>
        <translation>Maoni ya kikao 1</translation>
    </message>
    <message>
        <source>feedback on {count} meetings</source>
        <translation>Maoni ya vikao {count}</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>Cheti 1</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>Vyeti {count}</translation>
    </message>
    <message>
        <source>1 void certificate</source>
        <translation>Cheti 1 kilichobatilishwa</translation>
    </message>
    <message>
        <source>{count} void certificates</source>
        <translation>Vyeti {count} vilivyobatilishwa</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>Kikao 1</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>Vikao {count}</translation>
    </message>
    <message>
        <source>1 new course</source>
        <translation>Kozi mpya 1</translation>
    </message>
    <message>
        <source>{count} new courses</source>
        <translation>Kozi mpya {count}</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>Mtu mpya 1</translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation>Watu wapya {count}</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>Mwaliko 1</translation>
    </message>
    <message>
        <source>{count} invitations</source>
        <translation>Mialiko {count}</translation>
    </message>
    <message>
        <source>1 new branch</source>
        <translation>Tawi jipya 1</translation>
    </message>
    <message>
        <source>{count} new branches</source>
        <translation>Matawi mapya {count}</translation>
    </message>
    <message>
        <source>Learners erased for good: {count}</source>
        <translation>Washiriki waliofutwa kabisa: {count}</translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation>Matoleo mawili: {count}</translation>
    </message>
    <message>
        <source>Kept apart: {count}</source>
        <translation>Imewekwa kando: {count}</translation>
    </message>
    <message>
        <source>Not complete yet: {count}</source>
        <translation>Bado haijakamilika: {count}</translation>
    </message>
    <message>
        <source>Ready, {count} to look at</source>
        <translation>Tayari, {count} ya kuangalia</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Brought in, {count} to look at</source>
        <translation>Imepokelewa, {count} ya kuangalia</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Imepokelewa</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Hakuna jipya ndani yake</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Ilipokelewa awali</translation>
    </message>
    <message>
        <source>Asks to join: bring it in</source>
        <translation>Inaomba kujiunga: ipokee</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Inaomba kujiunga</translation>
    </message>
    <message>
        <source>Not a CircleDesk parcel</source>
        <translation>Si kifurushi cha taarifa cha CircleDesk</translation>
    </message>
    <message>
        <source>For {branches}: kept here</source>
        <translation>Kwa {branches}: kimehifadhiwa hapa</translation>
    </message>
    <message>
        <source>For {branches}: to be carried on</source>
        <translation>Kwa {branches}: cha kupelekwa</translation>
    </message>
    <message>
        <source>Made for a newer state: send yours first</source>
        <translation>Imeandikwa kwa hali mpya zaidi: tuma chako kwanza</translation>
    </message>
    <message>
        <source>Made by a newer CircleDesk: update this one</source>
        <translation>Imeandikwa na CircleDesk mpya zaidi: sasisha hii</translation>
    </message>
    <message>
        <source>Cut off or damaged: ask again</source>
        <translation>Imekatika au imeharibika: omba tena</translation>
    </message>
    <message>
        <source>Altered on its way: ask again</source>
        <translation>Imebadilishwa njiani: omba tena</translation>
    </message>
    <message>
        <source>Damaged on its way: ask again</source>
        <translation>Imeharibika njiani: omba tena</translation>
    </message>
    <message>
        <source>Too much for one ZIP: unpack it yourself</source>
        <translation>ZIP ina mengi mno: ifungue mwenyewe</translation>
    </message>
    <message>
        <source>Too large to be a parcel</source>
        <translation>Ni kubwa mno kuwa kifurushi cha taarifa</translation>
    </message>
    <message>
        <source>Cannot be read: put the flash disk in again</source>
        <translation>Haisomeki: weka flashi tena</translation>
    </message>
    <message>
        <source>Not there any more: put the flash disk in again</source>
        <translation>Haipo tena: weka flashi tena</translation>
    </message>
    <message>
        <source>Belongs to another team</source>
        <translation>Ni ya timu nyingine</translation>
    </message>
    <message>
        <source>From a stranger’s computer</source>
        <translation>Inatoka kwa kompyuta isiyojulikana</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Haikupokelewa: {reason}</translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» did not arrive whole, so nothing of it was taken. Please send it again as a document: in WhatsApp the paper clip, then Document, not as a photo; by e-mail as an attachment. On a flash disk, copy it again and wait before you pull the disk out. Thank you.</source>
        <translation>Habari, kifurushi chako cha taarifa «{file}» hakikufika kikiwa kizima, kwa hivyo hakuna kilichopokelewa. Tafadhali kitume tena kama hati: katika WhatsApp bonyeza kibanio, kisha Hati, si kama picha; kwa barua pepe kama kiambatisho. Kwa flashi, kinakili tena na usubiri kabla ya kuitoa flashi. Asante.</translation>
    </message>
    <message>
        <source>Hello, our computer was set back, so your parcel «{file}» does not fit yet. First bring in the parcel that we send you now. Then please write a new one for us and send it as a document. Thank you.</source>
        <translation>Habari, kompyuta yetu ilirudishwa nyuma, kwa hivyo kifurushi chako cha taarifa «{file}» bado hakilingani. Kwanza pokea kifurushi cha taarifa tunachokutumia sasa. Kisha tafadhali tuandikie kipya na ukitume kama hati. Asante.</translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» was made by a newer CircleDesk than ours. We update ours and bring it in then: you need not send it again. Thank you.</source>
        <translation>Habari, kifurushi chako cha taarifa «{file}» kiliandikwa na CircleDesk mpya kuliko yetu. Tutasasisha yetu kisha tukipokee: huhitaji kukituma tena. Asante.</translation>
    </message>
    <message>
        <source>Hello, the file «{file}» is a parcel of another team, so nothing of it was taken. Please send the newest parcel that your CircleDesk wrote for us, as a document. Thank you.</source>
        <translation>Habari, faili «{file}» ni kifurushi cha taarifa cha timu nyingine, kwa hivyo hakuna kilichopokelewa. Tafadhali tuma kifurushi kipya kabisa ambacho CircleDesk yako ilituandikia, kama hati. Asante.</translation>
    </message>
    <message>
        <source>Hello, the computer that wrote «{file}» is not in our team, or not any more, so nothing of it was taken. Please telephone us, so that we can invite it. Thank you.</source>
        <translation>Habari, kompyuta iliyoandika «{file}» haimo katika timu yetu, au haimo tena, kwa hivyo hakuna kilichopokelewa. Tafadhali tupigie simu, ili tuweze kuialika. Asante.</translation>
    </message>
    <message>
        <source>A new computer asks to join the team. Bring its parcel in: then you compare the code by telephone and accept it.</source>
        <translation>Kompyuta mpya inaomba kujiunga na timu. Pokea kifurushi chake cha taarifa: kisha utalinganisha msimbo kwa simu na kuikubali.</translation>
    </message>
    <message>
        <source>It is for {branches}. Brought in, it is kept here unopened to be carried on.</source>
        <translation>Ni kwa {branches}. Kikipokelewa, kinahifadhiwa hapa bila kufunguliwa ili kipelekwe.</translation>
    </message>
    <message>
        <source>Nothing new in it. Bringing it in notes what has arrived at {branch}.</source>
        <translation>Hakuna jipya ndani yake. Ukikipokea, itajulikana ni nini kimefika {branch}.</translation>
    </message>
    <message>
        <source>{news} at {branch}</source>
        <translation>{news} katika {branch}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} yaliyobadilika</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} ya kuangalia</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} mapya</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>hakuna jipya</translation>
    </message>
    <message>
        <source>Stopped. Parcels that are in: {count}.</source>
        <translation>Imesimamishwa. Vifurushi vya taarifa vilivyopokelewa: {count}.</translation>
    </message>
    <message>
        <source>Parcels brought in: {count}.</source>
        <translation>Vifurushi vya taarifa vilivyopokelewa: {count}.</translation>
    </message>
    <message>
        <source>With nothing new: {count}.</source>
        <translation>Visivyo na jipya: {count}.</translation>
    </message>
    <message>
        <source>{computer} ({branch}) asks to join: compare the code {code}.</source>
        <translation>{computer} ({branch}) inaomba kujiunga: linganisha msimbo {code}.</translation>
    </message>
    <message>
        <source>Computers that ask to join: {count}.</source>
        <translation>Kompyuta zinazoomba kujiunga: {count}.</translation>
    </message>
    <message>
        <source>Kept for others, to be carried on: {count}.</source>
        <translation>Vilivyohifadhiwa kwa ajili ya wengine, ili vipelekwe: {count}.</translation>
    </message>
    <message>
        <source>Not taken: {count}.</source>
        <translation>Havikupokelewa: {count}.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>KB {size}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>MB {size}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kutoka</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Mapya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Yaliyobadilika</translation>
    </message>
    <message>
        <source>The time for the notice is over: send it now, and say why it is late.</source>
        <translation>Muda wa kutoa taarifa umeisha: itume sasa, na useme kwa nini imechelewa.</translation>
    </message>
    <message>
        <source>One hour is left to tell the data commissioner.</source>
        <translation>Imebaki saa moja kumwambia kamishna wa data.</translation>
    </message>
    <message>
        <source>{hours} hours are left to tell the data commissioner.</source>
        <translation>Saa zilizobaki kumwambia kamishna wa data: {hours}.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Ya kuangalia</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Kimetolewa tena</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tangazo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Lilitundikwa</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lilisomwa</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lilisomwa</translation>
    </message>
    <message>
        <source>Read by {count} of {all}</source>
        <translation>Limesomwa na {count} kati ya {all}</translation>
    </message>
    <message>
        <source>not shown any more</source>
        <translation>halionyeshwi tena</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hadi {day}</translation>
    </message>
    <message>
        <source>no computer yet</source>
        <translation>bado hakuna kompyuta</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Jibu moja</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>majibu {n}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} kati ya {all}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>bado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>limejibiwa</translation>
    </message>
    <message>
        <source>has no computer yet</source>
        <translation>bado haina kompyuta</translation>
    </message>
    <message>
        <source>Last news from it</source>
        <translation>Taarifa zake za mwisho</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Kuandikwa kwa mwisho</translation>
    </message>
    <message>
        <source>Old news: {days} days</source>
        <translation>Habari za zamani: siku {days}</translation>
    </message>
    <message>
        <source>Holds the same as we</source>
        <translation>Ina yale yale kama sisi</translation>
    </message>
    <message>
        <source>Fresh news</source>
        <translation>Habari mpya</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>siku {days} zilizopita</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>Mabadiliko {n}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>kama {size}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mabadiliko</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>Badiliko 1</translation>
    </message>
    <message>
        <source>Not seen there yet</source>
        <translation>Bado hayajaonekana huko</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Kilipoandikwa</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Iliyoandikwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ilipo</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Swali na majibu</translation>
    </message>
    <message>
        <source>Said so</source>
        <translation>Waliosema</translation>
    </message>
    <message>
        <source>One course in our list fits</source>
        <translation>Kozi moja katika orodha yetu inafaa</translation>
    </message>
    <message>
        <source>{n} courses in our list fit</source>
        <translation>Kozi {n} katika orodha yetu zinafaa</translation>
    </message>
    <message>
        <source>no course fits yet</source>
        <translation>hakuna kozi inayofaa bado</translation>
    </message>
    <message>
        <source>Topics: {topics} · {fits}</source>
        <translation>Mada: {topics} · {fits}</translation>
    </message>
    <message>
        <source>One said so</source>
        <translation>Mmoja alisema hivyo</translation>
    </message>
    <message>
        <source>{n} said so</source>
        <translation>{n} walisema hivyo</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>came with a parcel</source>
        <translation>ilikuja na kifurushi cha taarifa</translation>
    </message>
    <message>
        <source>goes to the others</source>
        <translation>inaenda kwa wengine</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>kwenye kompyuta hii tu</translation>
    </message>
    <message>
        <source>Finding: {text}</source>
        <translation>Tuliyogundua: {text}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Kubali…</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>Bado kamwe</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Yote yameonekana</translation>
    </message>
    <message>
        <source>Kept to be carried on</source>
        <translation>Kimehifadhiwa ili kipelekwe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uongozi</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>1st circle</source>
        <translation>Cha 1</translation>
    </message>
    <message>
        <source>2nd circle</source>
        <translation>Cha 2</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shiriki</translation>
    </message>
    <message>
        <source>Sites assessed</source>
        <translation>Mahali palipokaguliwa</translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation>Iliomba kujiunga</translation>
    </message>
    <message>
        <source>Came to a workshop</source>
        <translation>Waliokuja kwenye warsha</translation>
    </message>
    <message>
        <source>Circles planned</source>
        <translation>Vikundi vilivyopangwa</translation>
    </message>
    <message>
        <source>First circles that met</source>
        <translation>Vikundi vya kwanza vilivyokutana</translation>
    </message>
    <message>
        <source>Further circles that met</source>
        <translation>Vikundi vingine vilivyokutana</translation>
    </message>
    <message>
        <source>Certificates of learners</source>
        <translation>Vyeti vya washiriki</translation>
    </message>
    <message>
        <source>Shared with the world</source>
        <translation>Yaliyoshirikiwa na wengine</translation>
    </message>
    <message>
        <source>Things to come back to</source>
        <translation>Mambo ya kufuatilia</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Maswali bila jibu</translation>
    </message>
    <message>
        <source>Assess the site</source>
        <translation>Kagua mahali</translation>
    </message>
    <message>
        <source>Agree with the management</source>
        <translation>Kubaliana na uongozi</translation>
    </message>
    <message>
        <source>Ask people to join</source>
        <translation>Alika watu wajiunge</translation>
    </message>
    <message>
        <source>Train a facilitator</source>
        <translation>Funza mwezeshaji</translation>
    </message>
    <message>
        <source>Draft a first circle</source>
        <translation>Andika rasimu ya kikundi</translation>
    </message>
    <message>
        <source>Run the first circle</source>
        <translation>Endesha kikundi cha kwanza</translation>
    </message>
    <message>
        <source>Run a second circle</source>
        <translation>Endesha kikundi cha pili</translation>
    </message>
    <message>
        <source>Hand out certificates</source>
        <translation>Kabidhi vyeti</translation>
    </message>
    <message>
        <source>Share what came of it</source>
        <translation>Shiriki matokeo</translation>
    </message>
    <message>
        <source>Plan the next circle</source>
        <translation>Panga kikundi kinachofuata</translation>
    </message>
    <message>
        <source>Play a circle through before your first workshop.</source>
        <translation>Jaribu kikundi kizima kabla ya warsha yako ya kwanza.</translation>
    </message>
    <message>
        <source>Note the first partner: a college, a business, a club.</source>
        <translation>Andika mshirika wa kwanza: chuo, biashara, klabu.</translation>
    </message>
    <message>
        <source>Assess the site of one branch.</source>
        <translation>Kagua mahali pa tawi moja.</translation>
    </message>
    <message>
        <source>Assess the sites of {n} branches.</source>
        <translation>Kagua mahali pa matawi {n}.</translation>
    </message>
    <message>
        <source>Talk with the management of one branch.</source>
        <translation>Zungumza na uongozi wa tawi moja.</translation>
    </message>
    <message>
        <source>Talk with the management of {n} branches.</source>
        <translation>Zungumza na uongozi wa matawi {n}.</translation>
    </message>
    <message>
        <source>Ask one person to join.</source>
        <translation>Alika mtu mmoja ajiunge.</translation>
    </message>
    <message>
        <source>Ask {n} people to join.</source>
        <translation>Alika watu {n} wajiunge.</translation>
    </message>
    <message>
        <source>Train a facilitator at one branch.</source>
        <translation>Funza mwezeshaji kwenye tawi moja.</translation>
    </message>
    <message>
        <source>Train facilitators at {n} branches.</source>
        <translation>Funza wawezeshaji kwenye matawi {n}.</translation>
    </message>
    <message>
        <source>Help one facilitator to a first circle.</source>
        <translation>Saidia mwezeshaji mmoja aanze kikundi cha kwanza.</translation>
    </message>
    <message>
        <source>Help {n} facilitators to a first circle.</source>
        <translation>Saidia wawezeshaji {n} waanze kikundi cha kwanza.</translation>
    </message>
    <message>
        <source>Answer one question.</source>
        <translation>Jibu swali moja.</translation>
    </message>
    <message>
        <source>Answer {n} questions.</source>
        <translation>Jibu maswali {n}.</translation>
    </message>
    <message>
        <source>Come back to one thing.</source>
        <translation>Fuatilia jambo moja.</translation>
    </message>
    <message>
        <source>Come back to {n} things.</source>
        <translation>Fuatilia mambo {n}.</translation>
    </message>
    <message>
        <source>Plan a second circle at one branch.</source>
        <translation>Panga kikundi cha pili kwenye tawi moja.</translation>
    </message>
    <message>
        <source>Plan a second circle at {n} branches.</source>
        <translation>Panga kikundi cha pili kwenye matawi {n}.</translation>
    </message>
    <message>
        <source>Hand out certificates at one branch.</source>
        <translation>Toa vyeti kwenye tawi moja.</translation>
    </message>
    <message>
        <source>Hand out certificates at {n} branches.</source>
        <translation>Toa vyeti kwenye matawi {n}.</translation>
    </message>
    <message>
        <source>Share what came of the circles of one branch.</source>
        <translation>Shiriki matokeo ya vikundi vya tawi moja.</translation>
    </message>
    <message>
        <source>Share what came of the circles of {n} branches.</source>
        <translation>Shiriki matokeo ya vikundi vya matawi {n}.</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>Ukaguzi wa mahali</translation>
    </message>
    <message>
        <source>Form for the management</source>
        <translation>Fomu ya uongozi</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>bado hakuna makubaliano</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>bado hajajibu</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>amekubali</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>si sasa</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>imeondolewa</translation>
    </message>
    <message>
        <source>One certificate</source>
        <translation type="unfinished">Cheti kimoja</translation>
    </message>
    <message>
        <source>{n} certificates</source>
        <translation type="unfinished">Vyeti {n}</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Imejiunga</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Hakuna vikao</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Hakuna vikao leo</translation>
    </message>
    <message>
        <source>No meetings, today included</source>
        <translation>Hakuna vikao, hata leo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Atakayeshika nafasi</translation>
    </message>
    <message>
        <source>moves to {branch} on {day}</source>
        <translation>anahamia {branch} tarehe {day}</translation>
    </message>
    <message>
        <source>all libraries</source>
        <translation>maktaba zote</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Huanza saa</translation>
    </message>
    <message>
        <source>Length not known</source>
        <translation>Muda haujulikani</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ni nini</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Jina la tukio</translation>
    </message>
    <message>
        <source>Time and length</source>
        <translation type="unfinished">Saa na muda</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Mahali</translation>
    </message>
    <message>
        <source>Who is off</source>
        <translation>Nani anapumzika</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
    <message>
        <source>Meetings on it</source>
        <translation>Vikao siku hiyo</translation>
    </message>
    <message>
        <source>About {holiday}</source>
        <translation>Karibu na {holiday}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} hadi {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>wiki ya {week} kati ya {weeks}</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Vizuri sana</translation>
    </message>
    <message>
        <source>Pretty well</source>
        <translation>Vizuri</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation>Si vizuri sana</translation>
    </message>
    <message>
        <source>Awful</source>
        <translation>Vibaya</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Amehudhuria</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Amechelewa</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ana udhuru</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Kinaanza</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kimekamilika</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
    <message>
        <source>attendance missing</source>
        <translation>mahudhurio yanakosekana</translation>
    </message>
    <message>
        <source>more than its places</source>
        <translation>wamezidi nafasi</translation>
    </message>
    <message>
        <source>nobody signed up</source>
        <translation>hakuna aliyejisajili</translation>
    </message>
    <message>
        <source>fewer and fewer come</source>
        <translation>wanaokuja wanapungua</translation>
    </message>
    <message>
        <source>ending, certificates</source>
        <translation>kinamalizika, vyeti</translation>
    </message>
    <message>
        <source>On the way to a certificate</source>
        <translation>Yuko njiani kupata cheti</translation>
    </message>
    <message>
        <source>Must come to every meeting now</source>
        <translation>Sharti ahudhurie kila kikao sasa</translation>
    </message>
    <message>
        <source>Cannot reach {needed} of {meetings}</source>
        <translation>Hawezi kufikia {needed} kati ya {meetings}</translation>
    </message>
    <message>
        <source>Certificate reached</source>
        <translation>Amefikia cheti</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Mratibu</translation>
    </message>
    <message>
        <source>Regional lead</source>
        <translation>Kiongozi wa eneo</translation>
    </message>
    <message>
        <source>Branch lead</source>
        <translation>Kiongozi wa tawi</translation>
    </message>
    <message>
        <source>January–March {year}</source>
        <translation>Januari–Machi {year}</translation>
    </message>
    <message>
        <source>April–June {year}</source>
        <translation>Aprili–Juni {year}</translation>
    </message>
    <message>
        <source>July–September {year}</source>
        <translation>Julai–Septemba {year}</translation>
    </message>
    <message>
        <source>October–December {year}</source>
        <translation>Oktoba–Desemba {year}</translation>
    </message>
    <message>
        <source>{what}: {cell}</source>
        <translation>{what}: {cell}</translation>
    </message>
    <message>
        <source>Here: {ours} · {file}: {theirs}</source>
        <translation>Hapa: {ours} · {file}: {theirs}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Baki na yetu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Chukua yao</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Imefutwa</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Chagua</translation>
    </message>
    <message>
        <source>K keeps what is shown, R takes the other.</source>
        <translation>K hubakiza kinachoonyeshwa, R huchukua kingine.</translation>
    </message>
    <message>
        <source>{who} · shown now</source>
        <translation>{who} · inaonyeshwa sasa</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>inaonyeshwa sasa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>jina kwenye cheti</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>simu</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>barua pepe</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>siku na saa</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>kilipofikia</translation>
    </message>
    <message>
        <source>state</source>
        <translation>hali</translation>
    </message>
    <message>
        <source>word on coming</source>
        <translation>neno la kuja</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>lengo</translation>
    </message>
    <message>
        <source>support</source>
        <translation>msaada</translation>
    </message>
    <message>
        <source>places</source>
        <translation>nafasi</translation>
    </message>
    <message>
        <source>title</source>
        <translation>jina la kozi</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>yaliyofaa</translation>
    </message>
    <message>
        <source>what to change</source>
        <translation>ya kubadilisha</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>tathmini</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>idadi ya waliokuja</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mahali</translation>
    </message>
    <message>
        <source>whether it is deleted</source>
        <translation>ikiwa imefutwa</translation>
    </message>
    <message>
        <source>description</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>tafakari</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>muda kwa dakika</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kozi</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>anayeshika nafasi</translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation>kama kimeghairiwa</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>kama ni rasimu</translation>
    </message>
    <message>
        <source>whether it did not happen</source>
        <translation>kama hakikufanyika</translation>
    </message>
    <message>
        <source>whether sign-up is open</source>
        <translation>kama usajili uko wazi</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>idhini</translation>
    </message>
    <message>
        <source>computer access</source>
        <translation>kompyuta aliyo nayo</translation>
    </message>
    <message>
        <source>use of the internet</source>
        <translation>matumizi ya intaneti</translation>
    </message>
    <message>
        <source>whether under 18</source>
        <translation>kama yuko chini ya miaka 18</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lugha</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>kifupisho</translation>
    </message>
    <message>
        <source>county</source>
        <translation>kaunti</translation>
    </message>
    <message>
        <source>address</source>
        <translation>anwani</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>cheti</translation>
    </message>
    <message>
        <source>role</source>
        <translation>jukumu</translation>
    </message>
    <message>
        <source>whether they are one person</source>
        <translation>kama ni mtu mmoja</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Haijulikani</translation>
    </message>
    <message>
        <source>{what}: deleted here, changed at {edited}</source>
        <translation>{what}: imefutwa hapa, imebadilishwa {edited}</translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed here</source>
        <translation>{what}: imefutwa {there}, imebadilishwa hapa</translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed at {edited}</source>
        <translation>{what}: imefutwa {there}, imebadilishwa {edited}</translation>
    </message>
    <message>
        <source>{cell}: {value}</source>
        <translation>{cell}: {value}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>kompyuta hii</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Iache ikiwa imefutwa</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Baki na {value}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Baki na hili</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Chukua hili</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>Chukua {value}</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hadi sasa</translation>
    </message>
    <message>
        <source>Of held · planned</source>
        <translation>Ya vilivyofanyika · vyote</translation>
    </message>
    <message>
        <source>P present, L late, E excused, A absent</source>
        <translation>P yupo, L amechelewa, E udhuru, A hayupo</translation>
    </message>
    <message>
        <source>{held} % · {planned} %</source>
        <translation>{held} % · {planned} %</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Hajawekewa alama</translation>
    </message>
    <message>
        <source>Y comes, N does not come</source>
        <translation>Y atakuja, N hatakuja</translation>
    </message>
    <message>
        <source>Has not said</source>
        <translation>Hajasema</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Atakuja</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Hatakuja</translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Add your first branch, then plan its circle.</source>
        <translation>Hapa huonyeshwa wiki: vikundi vinavyokutana, waliohudhuria, na yaliyofaa. Ongeza tawi lako la kwanza, kisha panga kikundi chake.</translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Plan the first circle; a course and a first date are enough.</source>
        <translation>Hapa huonyeshwa wiki: vikundi vinavyokutana, waliohudhuria, na yaliyofaa. Panga kikundi cha kwanza; kozi na tarehe ya kwanza vinatosha.</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Tawi jipya…</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation>Panga kikundi…</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Inashughulikia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Unaeleza</translation>
    </message>
    <message>
        <source>{n} more found no room</source>
        <translation>{n} zaidi havikupata nafasi</translation>
    </message>
    <message>
        <source>{n} new sign-ups</source>
        <translation>usajili mpya {n}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Umepokelewa</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Uko hapa tayari</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Ni wa zamani kuliko uliopo hapa</translation>
    </message>
    <message>
        <source>The parcel is here already</source>
        <translation>Kifurushi kiko hapa tayari</translation>
    </message>
    <message>
        <source>Altered or cut</source>
        <translation>Umebadilishwa au umekatwa</translation>
    </message>
    <message>
        <source>From an unknown computer</source>
        <translation>Kutoka kompyuta isiyojulikana</translation>
    </message>
    <message>
        <source>From another team</source>
        <translation>Kutoka timu nyingine</translation>
    </message>
    <message>
        <source>From a computer with a wrong clock</source>
        <translation>Kutoka kompyuta yenye saa isiyo sahihi</translation>
    </message>
    <message>
        <source>From a newer CircleDesk</source>
        <translation>Kutoka CircleDesk mpya zaidi</translation>
    </message>
    <message>
        <source>Others’ parcels that were laid beside it, unopened: {count}.</source>
        <translation>Vifurushi vya wengine vilivyowekwa pamoja nacho, bila kufunguliwa: {count}.</translation>
    </message>
    <message>
        <source>There was no room for others’ parcels: {count}. They stay here for next time.</source>
        <translation>Hapakuwa na nafasi ya vifurushi vya wengine: {count}. Vinabaki hapa hadi wakati ujao.</translation>
    </message>
    <message>
        <source>{file}, in {archive}</source>
        <translation>{file}, ndani ya {archive}</translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation>{file}, ndani ya {folder}</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Kutoka kwa simu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>By USB cable</source>
        <translation>Kwa waya wa USB</translation>
    </message>
    <message>
        <source>Plug the phone in and choose “File transfer” on it. Copy the parcel from its Download or WhatsApp Documents folder to the desktop. Then look again.</source>
        <translation>Unganisha simu na uchague “File transfer” kwenye simu. Nakili kifurushi cha taarifa kutoka folda yake ya Download au WhatsApp Documents hadi kwenye eneo-kazi. Kisha tafuta tena.</translation>
    </message>
    <message>
        <source>By Bluetooth</source>
        <translation>Kwa Bluetooth</translation>
    </message>
    <message>
        <source>Let this computer receive a file by Bluetooth. On the phone hold the parcel, choose Share, then Bluetooth, then this computer. Then look again.</source>
        <translation>Iruhusu kompyuta hii kupokea faili kwa Bluetooth. Kwenye simu shikilia kifurushi cha taarifa, chagua Shiriki, kisha Bluetooth, kisha kompyuta hii. Kisha tafuta tena.</translation>
    </message>
    <message>
        <source>By WhatsApp or e-mail</source>
        <translation>Kwa WhatsApp au barua pepe</translation>
    </message>
    <message>
        <source>Open WhatsApp Web, WhatsApp Desktop or your mail on this computer and download the parcel. It must have been sent as a document. Then look again.</source>
        <translation>Fungua WhatsApp Web, WhatsApp Desktop au barua pepe yako kwenye kompyuta hii na upakue kifurushi cha taarifa. Lazima kiwe kimetumwa kama hati. Kisha tafuta tena.</translation>
    </message>
    <message>
        <source>{count} brought in</source>
        <translation>{count} vimepokelewa</translation>
    </message>
    <message>
        <source>{count} with nothing new</source>
        <translation>{count} havina jipya</translation>
    </message>
    <message>
        <source>{count} that asks to join</source>
        <translation>{count} vinaomba kujiunga</translation>
    </message>
    <message>
        <source>{count} kept to be carried on</source>
        <translation>{count} vimehifadhiwa ili vipelekwe</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} havikupokelewa</translation>
    </message>
    <message>
        <source>1 parcel: {parts}.</source>
        <translation>Kifurushi cha taarifa 1: {parts}.</translation>
    </message>
    <message>
        <source>{count} parcels: {parts}.</source>
        <translation>Vifurushi vya taarifa {count}: {parts}.</translation>
    </message>
    <message>
        <source>Parcels brought in · {team} · {when}</source>
        <translation>Vifurushi vya taarifa vilivyopokelewa · {team} · {when}</translation>
    </message>
    <message>
        <source>In all: {sums}.</source>
        <translation>Kwa jumla: {sums}.</translation>
    </message>
    <message>
        <source>{branch} · made {made} · {sums} · {state} · {file}</source>
        <translation>{branch} · kiliandikwa {made} · {sums} · {state} · {file}</translation>
    </message>
    <message>
        <source>{branch} · made {made} · {state} · {file}</source>
        <translation>{branch} · kiliandikwa {made} · {state} · {file}</translation>
    </message>
    <message>
        <source>Stopped: what is in stays in.</source>
        <translation>Imesimamishwa: kilichopokelewa kinabaki.</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you need it.</source>
        <translation>Ripoti imenakiliwa: ibandike unapoihitaji.</translation>
    </message>
    <message>
        <source>The report could not be saved: {trouble}.</source>
        <translation>Ripoti haikuweza kuhifadhiwa: {trouble}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Tafadhali chagua folda nyingine.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Ripoti imehifadhiwa.</translation>
    </message>
    <message>
        <source>Nothing new for this computer lay on it.</source>
        <translation>Hakukuwa na jipya la kompyuta hii ndani yake.</translation>
    </message>
    <message>
        <source>Stopped: what is in stays in, and no answer was written.</source>
        <translation>Imesimamishwa: kilichopokelewa kinabaki, na jibu halikuandikwa.</translation>
    </message>
    <message>
        <source>The answer {file} ({size}) lies on it and was read back.</source>
        <translation>Jibu {file} ({size}) lipo kwenye flashi na limesomwa tena kuhakikishwa.</translation>
    </message>
    <message>
        <source>You may pull the flash disk now.</source>
        <translation>Sasa unaweza kuitoa flashi.</translation>
    </message>
    <message>
        <source>The parcel for {name} is ready · {file} · {size}</source>
        <translation>Kifurushi cha taarifa cha {name} kiko tayari · {file} · {size}</translation>
    </message>
    <message>
        <source>How to send it…</source>
        <translation>Jinsi ya kukituma…</translation>
    </message>
    <message>
        <source>The path is copied: paste it where a program asks for the file.</source>
        <translation>Njia ya faili imenakiliwa: ibandike ambapo programu inaomba faili.</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Jinsi ya kukituma</translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation>Kwa WhatsApp</translation>
    </message>
    <message>
        <source>Open the chat or the group, press the paper clip, choose Document, then this file. As a document, not as a photo.</source>
        <translation>Fungua mazungumzo au kundi, bonyeza kibanio, chagua Hati, kisha faili hii. Kama hati, si kama picha.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Kwa barua pepe</translation>
    </message>
    <message>
        <source>Write to the other branch, press Attach, choose this file and send it. Do not rename it or pack it.</source>
        <translation>Liandikie tawi lingine, bonyeza Ambatisha, chagua faili hii na uitume. Usibadilishe jina lake wala kuifunga.</translation>
    </message>
    <message>
        <source>On a flash disk</source>
        <translation>Kwa flashi</translation>
    </message>
    <message>
        <source>Choose the flash disk above and write once more, or copy this file onto it. Pull the disk only when the system says so.</source>
        <translation>Chagua flashi hapo juu na uandike tena, au nakili faili hii kwenye flashi. Itoe flashi pale tu mfumo unaposema.</translation>
    </message>
    <message>
        <source>Reading parcel {number} of {total}: {name}</source>
        <translation>Inasoma kifurushi cha taarifa {number} kati ya {total}: {name}</translation>
    </message>
    <message>
        <source>Bringing in parcel {number} of {total}: {name}</source>
        <translation>Inapokea kifurushi cha taarifa {number} kati ya {total}: {name}</translation>
    </message>
    <message>
        <source>In all {sums}.</source>
        <translation>Kwa jumla {sums}.</translation>
    </message>
    <message>
        <source>Cannot be taken: {count}.</source>
        <translation>Visivyoweza kupokelewa: {count}.</translation>
    </message>
    <message>
        <source>Not all folders were looked through.</source>
        <translation>Si folda zote zilizotafutwa.</translation>
    </message>
    <message>
        <source>In all at most {sums}.</source>
        <translation>Kwa jumla si zaidi ya {sums}.</translation>
    </message>
    <message>
        <source>Parcels for other computers: {count}. None is for this one.</source>
        <translation>Vifurushi vya taarifa vya kompyuta nyingine: {count}. Hakuna cha kompyuta hii.</translation>
    </message>
    <message>
        <source>No parcel was found in {places}.</source>
        <translation>Hakuna kifurushi cha taarifa kilichopatikana katika {places}.</translation>
    </message>
    <message>
        <source>Parcels that are in: {count}. Now send the answer.</source>
        <translation>Vifurushi vya taarifa vilivyopokelewa: {count}. Sasa tuma jibu.</translation>
    </message>
    <message>
        <source>A new computer asks to join: compare its code, then accept it.</source>
        <translation>Kompyuta mpya inaomba kujiunga: linganisha msimbo wake, kisha uikubali.</translation>
    </message>
    <message>
        <source>Nothing to bring in was found in {places}.</source>
        <translation>Hakuna cha kupokea kilichopatikana katika {places}.</translation>
    </message>
    <message>
        <source>1 parcel found in {places}. Nothing is changed until you bring it in.</source>
        <translation>Kifurushi cha taarifa 1 kimepatikana katika {places}. Hakuna kinachobadilika hadi ukipokee.</translation>
    </message>
    <message>
        <source>{count} parcels found in {places}. Nothing is changed until you bring them in.</source>
        <translation>Vifurushi vya taarifa {count} vimepatikana katika {places}. Hakuna kinachobadilika hadi uvipokee.</translation>
    </message>
    <message>
        <source>{count} parcels found from {branches} branches in {places}. Nothing is changed until you bring them in.</source>
        <translation>Vifurushi vya taarifa {count} kutoka matawi {branches} vimepatikana katika {places}. Hakuna kinachobadilika hadi uvipokee.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the usual folders</source>
        <translation>folda za kawaida</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Turn away…</source>
        <translation>Kataa…</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>Ondoa mwaliko…</translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation>Ondoa kwenye timu…</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>maneno sita</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Faili ya mwaliko</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Maneno sita</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Hakuna faili ya mwaliko iliyochaguliwa.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Maneno sita hayapo.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Jina lako halipo.</translation>
    </message>
    <message>
        <source>What comes along: circles: {circles}, meetings: {meetings}, learners: {learners}, certificates: {certificates}.</source>
        <translation>Vitakavyokuja navyo: vikundi: {circles}, vikao: {meetings}, washiriki: {learners}, vyeti: {certificates}.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Kikumbusho</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Kikao kimehamishwa</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Kikao kimefutwa</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ufuatiliaji</translation>
    </message>
    <message>
        <source>Check-in talk</source>
        <translation>Kujuliana hali</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Kwa simu</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Ana kwa ana</translation>
    </message>
    <message>
        <source>Remind the learners</source>
        <translation>Wakumbushe washiriki</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Mshiriki mmoja</translation>
    </message>
    <message>
        <source>{n} learners</source>
        <translation>Washiriki {n}</translation>
    </message>
    <message>
        <source>On the notice board</source>
        <translation>Kwenye ubao wa matangazo</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Faili moja</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>faili {n}</translation>
    </message>
    <message>
        <source>asks for an answer</source>
        <translation>linaomba jibu</translation>
    </message>
    <message>
        <source>Her name stands here too, in words of others. Take it out there, before or after:</source>
        <translation>Jina lake limo pia katika maneno ya wengine. Liondoe huko, kabla au baadaye:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Jibu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Nimesoma</translation>
    </message>
    <message>
        <source>Mark as read: {what}</source>
        <translation>Nimesoma: {what}</translation>
    </message>
    <message>
        <source>The organizer answers</source>
        <translation>Mratibu anajibu</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Fungua: {what}</translation>
    </message>
    <message>
        <source>Checklists: this week</source>
        <translation>Ya kukagua wiki hii</translation>
    </message>
    <message>
        <source>and {n} more circles</source>
        <translation>na vikundi {n} zaidi</translation>
    </message>
    <message>
        <source>and one more circle</source>
        <translation>na kikundi kimoja zaidi</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Muulize mratibu…</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Ubao wa matangazo</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Ya kurudia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Kuhusu nini</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>All {n} learners</source>
        <translation>Washiriki wote {n}</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Kikundi cha ujumbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>All columns, as at first</source>
        <translation>Safu zote, kama mwanzoni</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Panga kwa</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>Mpangilio wa kawaida</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Kaunti</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Wilaya</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Mkoa</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Robo mwaka</translation>
    </message>
    <message>
        <source>Export as shown…</source>
        <translation>Hamisha kama inavyoonekana…</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to export.</source>
        <translation>Orodha haina kitu: hakuna cha kuhamisha.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Kitabu cha Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>Maandishi ya CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as shown</source>
        <translation>Hamisha kama inavyoonekana</translation>
    </message>
    <message>
        <source>{rows} rows are in «{file}».</source>
        <translation>Safu {rows} zimo katika «{file}».</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Inahamisha</translation>
    </message>
    <message>
        <source>Rows copied: {count}</source>
        <translation>Safu zilizonakiliwa: {count}</translation>
    </message>
    <message>
        <source>Nothing of your own is in the practice library yet.</source>
        <translation>Bado hujaandika chochote chako katika maktaba ya mazoezi.</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Fungua maktaba ya mazoezi</translation>
    </message>
    <message>
        <source>Take my drafts along…</source>
        <translation>Chukua rasimu zangu…</translation>
    </message>
    <message>
        <source>Practice library</source>
        <translation>Maktaba ya mazoezi</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation type="unfinished">Watu na vikundi vya kubuni vya kujaribia. Haigusi kamwe taarifa halisi.</translation>
    </message>
    <message>
        <source>The practice library opens in a window of its own.</source>
        <translation>Maktaba ya mazoezi inafunguka katika dirisha lake.</translation>
    </message>
    <message>
        <source>The practice library could not be opened.</source>
        <translation>Maktaba ya mazoezi haikuweza kufunguliwa.</translation>
    </message>
    <message>
        <source>Your own library is untouched. Start it with the words: circledesk practice</source>
        <translation>Maktaba yako haikuguswa. Ianzishe kwa maneno haya: circledesk practice</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ni ya</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Kwa mkopo</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Kompyuta ya mkononi</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableti</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Vipokea sauti</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projekta</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Spika</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modemu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Kitu kingine</translation>
    </message>
    <message>
        <source>{n} at {branch}, {first} to {last}</source>
        <translation>{n} kwa {branch}, {first} hadi {last}</translation>
    </message>
    <message>
        <source>Travels with the team</source>
        <translation>Husafiri na timu</translation>
    </message>
    <message>
        <source>{n} work</source>
        <translation>{n} vinafanya kazi</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Hakijakopeshwa</translation>
    </message>
    <message>
        <source>{n} at {branch}</source>
        <translation>{n} kwa {branch}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na {n} zaidi</translation>
    </message>
    <message>
        <source>{branch}: {circles}</source>
        <translation>{branch}: {circles}</translation>
    </message>
    <message>
        <source>More lent than there are</source>
        <translation>Vimekopeshwa kuliko vilivyopo</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>Hakijarudishwa</translation>
    </message>
    <message>
        <source>{count} of {limit} letters</source>
        <translation>herufi {count} kati ya {limit}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Kujuliana hali</translation>
    </message>
    <message>
        <source>Coursework</source>
        <translation>Kazi ya kozi</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Tafakari</translation>
    </message>
    <message>
        <source>Plus / delta</source>
        <translation>Yaliyofaa / Ya kubadilisha</translation>
    </message>
    <message>
        <source>Each in a sentence or two: how was the week, what did you try? Then look back at last week’s delta: what do we do differently today?</source>
        <translation>Kila mmoja kwa sentensi moja au mbili: wiki ilikuwaje, ulijaribu nini? Kisha tazameni ya kubadilisha ya wiki iliyopita: leo tunafanya nini tofauti?</translation>
    </message>
    <message>
        <source>Work through this week’s part of the course, alone or in twos. Ask your neighbour first; nobody here has to know everything.</source>
        <translation>Fanyeni sehemu ya kozi ya wiki hii, kila mmoja peke yake au wawili wawili. Muulize jirani yako kwanza; hakuna anayelazimika kujua kila kitu.</translation>
    </message>
    <message>
        <source>Talk about it: what became clear, what was hard, where will you use it before we meet again?</source>
        <translation>Zungumzeni: ni nini kimeeleweka, nini kilikuwa kigumu, utakitumia wapi kabla hatujakutana tena?</translation>
    </message>
    <message>
        <source>Each names one thing that went well and one to change. Write both down: they stand here next week.</source>
        <translation>Kila mmoja ataje jambo moja lililofaa na moja la kubadilisha. Yaandikeni yote mawili: yataonekana hapa wiki ijayo.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>{what} · {key} goes on</source>
        <translation>{what} · {key} inaendelea</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>ilianzwa {day}</translation>
    </message>
    <message>
        <source>week {week}: {marked} of {all} marked</source>
        <translation>wiki ya {week}: {marked} kati ya {all} wamewekwa alama</translation>
    </message>
    <message>
        <source>sign-up of {name}</source>
        <translation>usajili wa {name}</translation>
    </message>
    <message>
        <source>change of the sign-up of {name}</source>
        <translation>kubadilisha usajili wa {name}</translation>
    </message>
    <message>
        <source>new circle: {name}</source>
        <translation>kikundi kipya: {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>kubadilisha {name}</translation>
    </message>
    <message>
        <source>feedback: {name}</source>
        <translation>maoni: {name}</translation>
    </message>
    <message>
        <source>paper slips: {name}</source>
        <translation>fomu za karatasi: {name}</translation>
    </message>
    <message>
        <source>survey: {name}</source>
        <translation>hojaji: {name}</translation>
    </message>
    <message>
        <source>form: {name}</source>
        <translation>fomu: {name}</translation>
    </message>
    <message>
        <source>signed sheets: {name}</source>
        <translation>karatasi zilizotiwa sahihi: {name}</translation>
    </message>
    <message>
        <source>survey sheets: {name}</source>
        <translation>karatasi za hojaji: {name}</translation>
    </message>
    <message>
        <source>planning worksheet: {name}</source>
        <translation>fomu ya kupanga: {name}</translation>
    </message>
    <message>
        <source>what a library tells: {name}</source>
        <translation>yanayosemwa na maktaba: {name}</translation>
    </message>
    <message>
        <source>design of certificates: {name}</source>
        <translation>muundo wa vyeti: {name}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>bado hakuna jina</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>hana simu</translation>
    </message>
    <message>
        <source>A place is free: {learner} is next ({phone}).</source>
        <translation>Nafasi iko wazi: anayefuata ni {learner} ({phone}).</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Mpe nafasi</translation>
    </message>
    <message>
        <source>What to tell the learner…</source>
        <translation>La kumwambia mshiriki…</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Chini ya 18</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>{heading}, slip {number}</source>
        <translation>{heading}, fomu ya {number}</translation>
    </message>
    <message>
        <source>Same (F2)</source>
        <translation>Ndiye (F2)</translation>
    </message>
    <message>
        <source>New (F3)</source>
        <translation>Mpya (F3)</translation>
    </message>
    <message>
        <source>Signs up {name}, who is known here. Somebody new: F3.</source>
        <translation>Inamsajili {name}, anayejulikana hapa. Mtu mpya: F3.</translation>
    </message>
    <message>
        <source>Like {who}?</source>
        <translation>Kama {who}?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>mmoja anasubiri</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} wanasubiri</translation>
    </message>
    <message>
        <source>A backup was made. It is checked by itself within the hour.</source>
        <translation>Nakala ya akiba imewekwa. Hujihakiki yenyewe ndani ya saa moja.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Nakala ya akiba inawekwa</translation>
    </message>
    <message>
        <source>Branches, week of {day}</source>
        <translation>Matawi, wiki ya {day}</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Yaliyotuma taarifa</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Yasiyotuma taarifa</translation>
    </message>
    <message>
        <source>No branch is among these this week.</source>
        <translation>Hakuna tawi kati ya haya wiki hii.</translation>
    </message>
    <message>
        <source>Meetings, week of {day}</source>
        <translation>Vikao, wiki ya {day}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Vyenye taarifa</translation>
    </message>
    <message>
        <source>No meeting is among these this week.</source>
        <translation>Hakuna kikao kati ya hivi wiki hii.</translation>
    </message>
    <message>
        <source>New sign-ups, week of {day}</source>
        <translation>Usajili mpya, wiki ya {day}</translation>
    </message>
    <message>
        <source>Nobody signed up in this week.</source>
        <translation>Hakuna aliyejisajili wiki hii.</translation>
    </message>
    <message>
        <source>Nothing was heard from {branch} yet</source>
        <translation>Bado hakuna taarifa kutoka {branch}</translation>
    </message>
    <message>
        <source>No news from {branch} since {day}</source>
        <translation>Hakuna taarifa kutoka {branch} tangu {day}</translation>
    </message>
    <message>
        <source>one circle under way</source>
        <translation>kikundi kimoja kinaendelea</translation>
    </message>
    <message>
        <source>{n} circles under way</source>
        <translation>vikundi {n} vinaendelea</translation>
    </message>
    <message>
        <source>silent for one week</source>
        <translation>kimya kwa wiki moja</translation>
    </message>
    <message>
        <source>silent for {n} weeks</source>
        <translation>kimya kwa wiki {n}</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Nakili ujumbe</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Fungua tawi</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>kinaanza {day}</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>kilianza {day}</translation>
    </message>
    <message>
        <source>{circle}: nobody is signed up</source>
        <translation>{circle}: hakuna aliyejisajili</translation>
    </message>
    <message>
        <source>{circle} ended on {day}</source>
        <translation>{circle} kilimalizika {day}</translation>
    </message>
    <message>
        <source>{circle} ends on {day}</source>
        <translation>{circle} kinamalizika {day}</translation>
    </message>
    <message>
        <source>no certificate yet</source>
        <translation>bado hakuna cheti</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished">Vyeti…</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished">Fungua kikundi</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Hello {name}, we have heard nothing from {branch} yet. How are your circles? Please send your parcel, or the week in a message. Thank you!</source>
        <translation>Habari {name}, bado hatujapata taarifa kutoka {branch}. Vikundi vyenu vinaendeleaje? Tafadhali tumeni kifurushi chenu cha taarifa, au wiki katika ujumbe. Asante!</translation>
    </message>
    <message>
        <source>Hello {name}, our last news from {branch} is of {day}. How are your circles? Please send your parcel, or the week in a message. Thank you!</source>
        <translation>Habari {name}, taarifa yetu ya mwisho kutoka {branch} ni ya {day}. Vikundi vyenu vinaendeleaje? Tafadhali tumeni kifurushi chenu cha taarifa, au wiki katika ujumbe. Asante!</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation type="unfinished">Ujumbe umenakiliwa: ubandike kwenye WhatsApp.</translation>
    </message>
    <message>
        <source>They meet all the same</source>
        <translation>Vitafanyika hata hivyo</translation>
    </message>
    <message>
        <source>It meets all the same</source>
        <translation>Kitafanyika hata hivyo</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished">Hamisha…</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} na {n} zaidi</translation>
    </message>
    <message>
        <source>About {holiday}: the day hangs on the moon</source>
        <translation type="unfinished">Karibu na {holiday}: siku hutegemea mwezi</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Limefungwa: {why}</translation>
    </message>
    <message>
        <source>{number}. {day}</source>
        <translation type="unfinished">{number}. {day}</translation>
    </message>
    <message>
        <source>What the surveys say</source>
        <translation>Hojaji zinasema nini</translation>
    </message>
    <message>
        <source>What learners say</source>
        <translation>Washiriki wanasema nini</translation>
    </message>
    <message>
        <source>What the facilitator says</source>
        <translation>Mwezeshaji anasema nini</translation>
    </message>
    <message>
        <source>What learners answer stands here: means, counts and their words.</source>
        <translation>Majibu ya washiriki yatakuwa hapa: wastani, hesabu na maneno yao.</translation>
    </message>
    <message>
        <source>Mean {mean} of 5</source>
        <translation>Wastani {mean} kati ya 5</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Hojaji</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Answered, {day}</source>
        <translation>Amejibu, {day}</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Kipeperushi</translation>
    </message>
    <message>
        <source>To hand out or pin up: when, where, with whom, and how to sign up.</source>
        <translation>Cha kugawa au kubandika: lini, wapi, pamoja na nani, na jinsi ya kujisajili.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Bango</translation>
    </message>
    <message>
        <source>Large, for the notice board; cut along the lines, people tear a slip off.</source>
        <translation>Kubwa, la ubao wa matangazo; kata kwenye mistari ili watu wachane kipande.</translation>
    </message>
    <message>
        <source>Sign-up slips</source>
        <translation>Karatasi za usajili</translation>
    </message>
    <message>
        <source>Four on a page, to fill in by hand; under Learners they are typed in, in the same order.</source>
        <translation>Nne kwa ukurasa, za kujazwa kwa mkono; huandikwa kwenye Washiriki, kwa mpangilio ule ule.</translation>
    </message>
    <message>
        <source>Every circle that still meets, library by library. Pin it up at the entrance.</source>
        <translation>Kila kikundi ambacho bado kinakutana, maktaba baada ya maktaba. Bandika mlangoni.</translation>
    </message>
    <message>
        <source>What is on at our libraries</source>
        <translation>Yanayoendelea kwenye maktaba zetu</translation>
    </message>
    <message>
        <source>List of circles</source>
        <translation>Orodha ya vikundi</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Tazama mfano</translation>
    </message>
    <message>
        <source>Opens the practice library in a window of its own</source>
        <translation>Hufungua maktaba ya mazoezi katika dirisha lake</translation>
    </message>
    <message>
        <source>The six steps</source>
        <translation>Hatua sita</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>Kinachofuata: {text}</translation>
    </message>
    <message>
        <source>1 · Orient</source>
        <translation>1 · Jielekeze</translation>
    </message>
    <message>
        <source>See what a learning circle is by playing one through.</source>
        <translation>Ona kikundi cha kujifunza ni nini kwa kufanya mazoezi ya kikundi kimoja.</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>Fungua mwongozo</translation>
    </message>
    <message>
        <source>2 · Gather a team</source>
        <translation>2 · Kusanya timu</translation>
    </message>
    <message>
        <source>Ask people and branches to join, and note what they answer.</source>
        <translation>Waalike watu na matawi wajiunge, na uandike wanachojibu.</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Kusanya timu</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation type="unfinished">Alika mtu…</translation>
    </message>
    <message>
        <source>Show the invitations</source>
        <translation>Onyesha mialiko</translation>
    </message>
    <message>
        <source>3 · Onboard facilitators</source>
        <translation>3 · Waanzishe wawezeshaji</translation>
    </message>
    <message>
        <source>Each plans a first circle: a draft in the practice library, then a real one.</source>
        <translation>Kila mmoja hupanga kikundi chake cha kwanza: rasimu katika maktaba ya mazoezi, kisha cha kweli.</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation type="unfinished">Kikundi kipya…</translation>
    </message>
    <message>
        <source>Show the courses</source>
        <translation type="unfinished">Onyesha kozi</translation>
    </message>
    <message>
        <source>Plan a workshop…</source>
        <translation>Panga warsha…</translation>
    </message>
    <message>
        <source>What patrons want…</source>
        <translation>Wateja wanataka nini…</translation>
    </message>
    <message>
        <source>Plan a focus group…</source>
        <translation>Panga kikundi cha majadiliano…</translation>
    </message>
    <message>
        <source>4 · Support them</source>
        <translation>4 · Wasaidie</translation>
    </message>
    <message>
        <source>Who needs a word, who has been silent, what was promised.</source>
        <translation>Nani anahitaji neno, nani amekuwa kimya, nini kiliahidiwa.</translation>
    </message>
    <message>
        <source>Show the facilitators</source>
        <translation>Onyesha wawezeshaji</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Ya kushughulikia</translation>
    </message>
    <message>
        <source>5 · Grow</source>
        <translation>5 · Kua</translation>
    </message>
    <message>
        <source>Regional meetings, graduations, certificates, circles that are run once more.</source>
        <translation>Mikutano ya matawi, mahafali, vyeti, na vikundi vinavyofanyika tena.</translation>
    </message>
    <message>
        <source>Plan a regional meeting…</source>
        <translation>Panga mkutano wa matawi…</translation>
    </message>
    <message>
        <source>Plan a graduation…</source>
        <translation>Panga mahafali…</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Onyesha matukio</translation>
    </message>
    <message>
        <source>Go to the certificates</source>
        <translation>Nenda kwenye vyeti</translation>
    </message>
    <message>
        <source>6 · Take part in the community</source>
        <translation>6 · Shiriki katika jumuiya</translation>
    </message>
    <message>
        <source>Show what your libraries do, with whom, and note where you told it.</source>
        <translation>Onyesha maktaba zenu zinafanya nini, na nani, na andika mlikosimulia.</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Onyesha yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>Onyesha washirika</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Andika chapisho…</translation>
    </message>
    <message>
        <source>A figure opens the rows behind it; the handbook says what each one counts.</source>
        <translation>Takwimu hufungua safu zilizo nyuma yake; mwongozo husema kila moja huhesabu nini.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Onyesha ripoti</translation>
    </message>
    <message>
        <source>one mark</source>
        <translation>alama moja</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>alama {n}</translation>
    </message>
    <message>
        <source>one slip</source>
        <translation>karatasi moja ya hojaji</translation>
    </message>
    <message>
        <source>{n} slips</source>
        <translation>karatasi {n} za hojaji</translation>
    </message>
    <message>
        <source>Record {marks} and {slips}</source>
        <translation>Hifadhi {marks} na {slips}</translation>
    </message>
    <message>
        <source>Keep one slip</source>
        <translation>Hifadhi karatasi moja ya hojaji</translation>
    </message>
    <message>
        <source>Keep {n} slips</source>
        <translation>Hifadhi karatasi {n} za hojaji</translation>
    </message>
    <message>
        <source>Record {n} marks of {meetings} meetings</source>
        <translation>Hifadhi alama {n} za vikao {meetings}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Record one mark</source>
        <translation>Hifadhi alama moja</translation>
    </message>
    <message>
        <source>Record {n} marks</source>
        <translation>Hifadhi alama {n}</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Utafiti</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Sorts</source>
        <translation>Zilizopangwa</translation>
    </message>
    <message>
        <source>Last sort</source>
        <translation>Mpangilio wa mwisho</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Person’s code</source>
        <translation>Alama ya mtu</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kwa njia gani</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Nani au nini</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Kwenye karatasi</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Kwenye skrini</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Kutoka faili</translation>
    </message>
    <message>
        <source>one not whole</source>
        <translation>mmoja haujakamilika</translation>
    </message>
    <message>
        <source>{n} not whole</source>
        <translation>{n} haijakamilika</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Imekamilika</translation>
    </message>
    <message>
        <source>one card laid</source>
        <translation>kadi moja imewekwa</translation>
    </message>
    <message>
        <source>{n} cards laid</source>
        <translation>kadi {n} zimewekwa</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Haijakamilika</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Imesomwa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Angalia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Imeachwa</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Haijasomwa</translation>
    </message>
    <message>
        <source>To be typed</source>
        <translation>Inasubiri kuandikwa</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Andika jina</translation>
    </message>
    <message>
        <source>Type what is written</source>
        <translation>Andika yaliyoandikwa</translation>
    </message>
    <message>
        <source>On an empty line</source>
        <translation>Kwenye mstari ulio wazi</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Kama ilivyohifadhiwa</translation>
    </message>
    <message>
        <source>Names to check</source>
        <translation>Majina ya kuhakiki</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Rejesta ya vyeti</translation>
    </message>
    <message>
        <source>Record of service</source>
        <translation>Kumbukumbu ya utumishi</translation>
    </message>
    <message>
        <source>{circle}, {day}: {words}</source>
        <translation>{circle}, {day}: {words}</translation>
    </message>
    <message>
        <source>The meeting’s pack</source>
        <translation>Kijitabu cha mkutano</translation>
    </message>
    <message>
        <source>Agenda, a part for each library, lines for common strategies and next steps.</source>
        <translation>Ajenda, sehemu ya kila maktaba, na mistari ya mikakati ya pamoja na hatua zinazofuata.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Karatasi ya mahudhurio</translation>
    </message>
    <message>
        <source>Who is on the list signs; others write themselves on the empty lines.</source>
        <translation>Walio kwenye orodha hutia sahihi; wengine hujiandika kwenye mistari mitupu.</translation>
    </message>
    <message>
        <source>Addresses of our libraries</source>
        <translation>Anwani za maktaba zetu</translation>
    </message>
    <message>
        <source>For letters and parcels. Print at 100 %, not “fit to page”.</source>
        <translation>Kwa barua na vifurushi. Chapa kwa 100 %, si “kutosha ukurasa”.</translation>
    </message>
    <message>
        <source>Two alike on one sheet: both sign both, one stays, one goes along.</source>
        <translation>Mbili zinazofanana kwenye karatasi moja: wote wawili hutia sahihi zote, moja hubaki, moja huenda.</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Stakabadhi ya mkopo</translation>
    </message>
    <message>
        <source>Loan slip: {thing}</source>
        <translation>Stakabadhi ya mkopo: {thing}</translation>
    </message>
    <message>
        <source>On a sheet of labels, or as badges to cut out. Print at 100 %, not “fit to page”.</source>
        <translation>Kwenye karatasi ya lebo, au kama beji za kukata. Chapa kwa 100 %, si “kutosha ukurasa”.</translation>
    </message>
    <message>
        <source>Names on labels</source>
        <translation>Majina kwenye lebo</translation>
    </message>
    <message>
        <source>Table tents</source>
        <translation>Vibao vya majina vya mezani</translation>
    </message>
    <message>
        <source>A name a page: folded once, it stands on the table and is read from both sides.</source>
        <translation>Jina moja kwa ukurasa: likikunjwa mara moja husimama mezani na kusomeka pande zote mbili.</translation>
    </message>
    <message>
        <source>Report for the team</source>
        <translation>Ripoti kwa timu</translation>
    </message>
    <message>
        <source>Goals, attendance, surveys and everybody&apos;s words, with charts.</source>
        <translation>Malengo, mahudhurio, hojaji na maneno ya wote, pamoja na chati.</translation>
    </message>
    <message>
        <source>Report for others</source>
        <translation>Ripoti kwa wengine</translation>
    </message>
    <message>
        <source>The same figures; of people&apos;s words the stories whose teller agreed.</source>
        <translation>Takwimu zilezile; kati ya maneno ya watu, simulizi ambazo msimulizi ameidhinisha.</translation>
    </message>
    <message>
        <source>Our circle, to hang up</source>
        <translation>Kikundi chetu, cha kubandika</translation>
    </message>
    <message>
        <source>One page of figures and stories for the library&apos;s wall. More, Stories chooses.</source>
        <translation>Ukurasa mmoja wa takwimu na simulizi kwa ukuta wa maktaba. Huchaguliwa kwenye Zaidi, Simulizi.</translation>
    </message>
    <message>
        <source>Thanks to the facilitator</source>
        <translation>Shukrani kwa mwezeshaji</translation>
    </message>
    <message>
        <source>A letter to print and sign.</source>
        <translation>Barua ya kuchapa na kutia sahihi.</translation>
    </message>
    <message>
        <source>Thanks to the library</source>
        <translation>Shukrani kwa maktaba</translation>
    </message>
    <message>
        <source>A letter to the colleagues who were the circle&apos;s home.</source>
        <translation>Barua kwa wenzetu waliokipa kikundi nyumba.</translation>
    </message>
    <message>
        <source>Survey slip</source>
        <translation>Karatasi ya hojaji</translation>
    </message>
    <message>
        <source>Without a name: print it as often as there are learners.</source>
        <translation>Bila jina: chapa nakala moja kwa kila mshiriki.</translation>
    </message>
    <message>
        <source>Survey slips with names</source>
        <translation>Karatasi za hojaji zenye majina</translation>
    </message>
    <message>
        <source>One for each learner, with the name on it.</source>
        <translation>Moja kwa kila mshiriki, yenye jina lake.</translation>
    </message>
    <message>
        <source>Facilitator’s survey</source>
        <translation>Hojaji ya mwezeshaji</translation>
    </message>
    <message>
        <source>For whoever facilitated the circle.</source>
        <translation>Kwa aliyewezesha kikundi.</translation>
    </message>
    <message>
        <source>A box and a signature for each learner. Photograph it afterwards and bring the picture in: the marks are read.</source>
        <translation>Kisanduku na sahihi kwa kila mshiriki. Baadaye ipige picha na uilete picha hiyo: alama zitasomwa.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Karatasi ya mahudhurio</translation>
    </message>
    <message>
        <source>One sheet for the whole circle, a column a meeting. It may be photographed after each.</source>
        <translation>Karatasi moja kwa kikundi kizima, safu moja kwa kila kikao. Inaweza kupigwa picha baada ya kila kikao.</translation>
    </message>
    <message>
        <source>Sign-in sheet, all meetings</source>
        <translation>Karatasi ya mahudhurio, vikao vyote</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Mahali pake</translation>
    </message>
    <message>
        <source>Its place, with what stands there too</source>
        <translation>Mahali pake, pamoja na vingine vilivyo hapo</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Jina la muundo</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>A4, kulala</translation>
    </message>
    <message>
        <source>A4, standing</source>
        <translation>A4, kusimama</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Choose the colour: {name}</source>
        <translation>Chagua rangi: {name}</translation>
    </message>
    <message>
        <source>A colour is written like #1C2430: # and six figures or A to F.</source>
        <translation>Rangi huandikwa hivi: #1C2430, yaani # na tarakimu sita au A hadi F.</translation>
    </message>
    <message>
        <source>The certificate as it will be printed</source>
        <translation>Cheti jinsi kitakavyochapwa</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen part by half a millimetre, with Shift by five.</source>
        <translation>Vishale husogeza sehemu iliyochaguliwa kwa nusu milimita, pamoja na Shift kwa tano.</translation>
    </message>
    <message>
        <source>Parts of the design</source>
        <translation>Sehemu za muundo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Move it alone</source>
        <translation>Isogeze peke yake</translation>
    </message>
    <message>
        <source>Gives this line a place of its own, apart from those it stands with</source>
        <translation>Huupa mstari huu mahali pake, mbali na mistari iliyo pamoja nao</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Ukubwa wa juu zaidi</translation>
    </message>
    <message>
        <source>A small code stands</source>
        <translation>Msimbo mdogo hukaa</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Ukubwa wa chini zaidi</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>Mistari isiyozidi</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Kati ya herufi</translation>
    </message>
    <message>
        <source>White above</source>
        <translation>Nafasi tupu juu</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Herufi kubwa pekee</translation>
    </message>
    <message>
        <source>A ring on both sides</source>
        <translation>Duara pande zote mbili</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Upana</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Kimo</translation>
    </message>
    <message>
        <source>Room above the lines</source>
        <translation>Nafasi juu ya mistari</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Mstari mrefu zaidi</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Kati yao</translation>
    </message>
    <message>
        <source>From the edge</source>
        <translation>Kutoka ukingoni</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Unene</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Kutoka kushoto</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Kutoka juu</translation>
    </message>
    <message>
        <source>Width of the place</source>
        <translation>Upana wa mahali</translation>
    </message>
    <message>
        <source>Height of the place</source>
        <translation>Kimo cha mahali</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Kulia</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Leave a line empty, and the words above it are printed.</source>
        <translation>Ukiacha mstari wazi, maneno yaliyo juu yake yatachapwa.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation type="unfinished">Inaandaa vyeti</translation>
    </message>
    <message>
        <source>From entries up to {day}</source>
        <translation>Kutokana na taarifa zilizoingizwa hadi {day}</translation>
    </message>
    <message>
        <source>Regional meeting</source>
        <translation>Mkutano wa matawi</translation>
    </message>
    <message>
        <source>your part is written</source>
        <translation>sehemu yenu imeandikwa</translation>
    </message>
    <message>
        <source>your part is not written</source>
        <translation>sehemu yenu haijaandikwa</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Iandike…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ibadilishe…</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Mwaka huu</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Mwaka uliopita</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Robo hii ya mwaka</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Robo iliyopita ya mwaka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mwezi uliopita</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Siku nyingine</translation>
    </message>
    <message>
        <source>Saved: {file}. It knows what is void as of {date}.</source>
        <translation>Imehifadhiwa: {file}. Inajua vyeti vilivyobatilishwa hadi {date}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>forum, WhatsApp group, notice board …</source>
        <translation>jukwaa, kundi la WhatsApp, ubao wa matangazo …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Watu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Maktaba</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Inachosema</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Mahafali</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Kikundi cha majadiliano</translation>
    </message>
    <message>
        <source>Professional development</source>
        <translation>Kujiendeleza kikazi</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Tukio lingine</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>hushiriki</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>mkufunzi</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>mzoefu</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>mgeni</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>mzungumzaji</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} kati ya {all} walikuja</translation>
    </message>
    <message>
        <source>One invited</source>
        <translation>Mmoja amealikwa</translation>
    </message>
    <message>
        <source>{n} invited</source>
        <translation>{n} wamealikwa</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>came</source>
        <translation>alikuja</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>hakuja</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Written by {person}</source>
        <translation>Imeandikwa na {person}</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Yaliposemwa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Husimuliwa</translation>
    </message>
    <message>
        <source>Learner survey</source>
        <translation>Hojaji ya mshiriki</translation>
    </message>
    <message>
        <source>Facilitator survey</source>
        <translation>Hojaji ya mwezeshaji</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ya kubadilisha</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Baada ya kikao</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Yaliyoandikwa hapa</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Hayasimuliwi</translation>
    </message>
    <message>
        <source>Outside too</source>
        <translation>Nje pia</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Ndani ya timu</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Halali</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Kimebadilishwa</translation>
    </message>
    <message>
        <source>Newer than what is known here</source>
        <translation>Kipya kuliko yanayojulikana hapa</translation>
    </message>
    <message>
        <source>{team} issued this certificate, and nothing in it was altered.</source>
        <translation>{team} ilitoa cheti hiki, na hakuna kilichobadilishwa ndani yake.</translation>
    </message>
    <message>
        <source>This text was altered or cut, or it is not from a certificate. It proves nothing.</source>
        <translation>Maandishi haya yamebadilishwa au kukatwa, au si ya cheti. Hayathibitishi chochote.</translation>
    </message>
    <message>
        <source>{team} issued this certificate and later declared it void. It counts no more.</source>
        <translation>{team} ilitoa cheti hiki na baadaye ikakibatilisha. Hakihesabiki tena.</translation>
    </message>
    <message>
        <source>A computer signed it that is not known here yet. Whether it belongs to your team cannot be told: the certificate is not proven.</source>
        <translation>Kimesainiwa na kompyuta ambayo bado haijulikani hapa. Haiwezi kujulikana kama ni ya timu yako: cheti hakijathibitishwa.</translation>
    </message>
    <message>
        <source>A newer CircleDesk signed it. Whether it is genuine cannot be told here: the certificate is not proven.</source>
        <translation>Kimesainiwa na CircleDesk mpya zaidi. Haiwezi kujulikana hapa kama ni halali: cheti hakijathibitishwa.</translation>
    </message>
    <message>
        <source>Compare this with the paper, and the name with the person’s identity card.</source>
        <translation>Linganisha haya na karatasi, na jina na kitambulisho cha mtu huyo.</translation>
    </message>
    <message>
        <source>Read the code again from the paper itself. If the answer stays the same, do not accept the certificate.</source>
        <translation>Soma tena msimbo kwenye karatasi yenyewe. Jibu likibaki hilohilo, usikubali cheti hicho.</translation>
    </message>
    <message>
        <source>Ask for the certificate that was issued in its place.</source>
        <translation>Omba cheti kilichotolewa badala yake.</translation>
    </message>
    <message>
        <source>Bring in the newest parcels, and check again.</source>
        <translation>Pokea vifurushi vipya vya taarifa, kisha ukague tena.</translation>
    </message>
    <message>
        <source>Check it on a computer with the newest CircleDesk.</source>
        <translation>Kikague kwenye kompyuta yenye CircleDesk mpya kabisa.</translation>
    </message>
    <message>
        <source>Nothing of your team is known here yet.</source>
        <translation>Bado hakuna kinachojulikana hapa kuhusu timu yako.</translation>
    </message>
    <message>
        <source>Known as of {date}.</source>
        <translation>Taarifa ni za hadi {date}.</translation>
    </message>
    <message>
        <source>Attended {n} of {planned} meetings</source>
        <translation>Alihudhuria vikao {n} kati ya {planned}</translation>
    </message>
    <message>
        <source>{serial}, issued {date}</source>
        <translation>{serial}, kilitolewa {date}</translation>
    </message>
    <message>
        <source>Where do copies of courses lie?</source>
        <translation>Nakala za kozi ziko wapi?</translation>
    </message>
    <message>
        <source>Nothing in «{folder}» is called like one of your courses.</source>
        <translation>Hakuna chochote katika «{folder}» chenye jina kama kozi zako.</translation>
    </message>
    <message>
        <source>Looking for copies of courses</source>
        <translation>Inatafuta nakala za kozi</translation>
    </message>
    <message>
        <source>No copy of «{course}» is known on this computer.</source>
        <translation>Hakuna nakala ya «{course}» inayojulikana kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Look for copies first: the button above the list.</source>
        <translation>Tafuta nakala kwanza: kitufe kilicho juu ya orodha.</translation>
    </message>
    <message>
        <source>The copy of «{course}» is not where it was: {path}</source>
        <translation>Nakala ya «{course}» haipo pale ilipokuwa: {path}</translation>
    </message>
    <message>
        <source>Put its disk in, or look for copies again.</source>
        <translation>Weka diski yake, au tafuta nakala tena.</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Inatoa</translation>
    </message>
    <message>
        <source>All lists as one workbook</source>
        <translation>Orodha zote katika faili moja la Excel</translation>
    </message>
    <message>
        <source>Meetings, circles, learners and the rest as sheets, for Excel or LibreOffice.</source>
        <translation>Vikao, vikundi, washiriki na mengineyo kama kurasa, kwa Excel au LibreOffice.</translation>
    </message>
    <message>
        <source>All lists as CSV files</source>
        <translation>Orodha zote kama faili za CSV</translation>
    </message>
    <message>
        <source>A file for each list, for any other program.</source>
        <translation>Faili moja kwa kila orodha, kwa programu nyingine yoyote.</translation>
    </message>
    <message>
        <source>Meetings and events for a calendar</source>
        <translation>Vikao na matukio kwa kalenda</translation>
    </message>
    <message>
        <source>A telephone or mail program takes the file in; taken in again, it moves them.</source>
        <translation>Simu au programu ya barua pepe huingiza faili hili; likiingizwa tena, huvihamisha.</translation>
    </message>
    <message>
        <source>The team’s people for a telephone</source>
        <translation>Watu wa timu kwa simu</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of facilitators as contacts; no learners.</source>
        <translation>Majina, nambari na anwani za wawezeshaji kama anwani za simu; hakuna washiriki.</translation>
    </message>
    <message>
        <source>P2PU’s files</source>
        <translation>Faili za P2PU</translation>
    </message>
    <message>
        <source>Circles, sign-ups, people and courses as P2PU’s own platform writes them.</source>
        <translation>Vikundi, usajili, watu na kozi kama jukwaa la P2PU lenyewe linavyoviandika.</translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation>Kila kitu, katika muundo wazi</translation>
    </message>
    <message>
        <source>All tables with a description of every field: readable without CircleDesk.</source>
        <translation>Majedwali yote na maelezo ya kila sehemu: husomeka bila CircleDesk.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Tafuta katika mwongozo</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Kurasa za mwongozo</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Hakuna ukurasa wenye maneno haya yote.</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Kurasa hizi ni za Kiingereza.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Ukurasa huu</translation>
    </message>
    <message>
        <source>The page that you were reading.</source>
        <translation>Ukurasa uliokuwa ukiusoma.</translation>
    </message>
    <message>
        <source>The whole handbook</source>
        <translation>Mwongozo wote</translation>
    </message>
    <message>
        <source>With its contents in front. Some eighty pages: print it on both sides.</source>
        <translation>Yaliyomo yako mbele. Kurasa kama themanini: chapa pande zote mbili.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Four weeks before</source>
        <translation>Wiki nne kabla</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Wiki mbili kabla</translation>
    </message>
    <message>
        <source>One week before</source>
        <translation>Wiki moja kabla</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Siku moja kabla</translation>
    </message>
    <message>
        <source>After the first meeting</source>
        <translation>Baada ya kikao cha kwanza</translation>
    </message>
    <message>
        <source>After the last meeting</source>
        <translation>Baada ya kikao cha mwisho</translation>
    </message>
    <message>
        <source>To hang beside the desk. What is ticked here is ticked on it.</source>
        <translation>Ya kutundika kando ya dawati. Kilichowekwa alama hapa kina alama kwenye karatasi.</translation>
    </message>
    <message>
        <source>Checklist: {circle}</source>
        <translation>Orodha ya kukagua: {circle}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Ya kukagua</translation>
    </message>
    <message>
        <source>An answer gives 0, 1 or 2 points. A topic’s score is its points in per cent of the most that its answered questions could give; the total is the mean of the topics. What is not answered is left out and never counts as nought.</source>
        <translation>Jibu hutoa pointi 0, 1 au 2. Alama ya mada ni asilimia ya pointi zote ambazo maswali yaliyojibiwa yangeweza kutoa; jumla ni wastani wa mada. Lisilojibiwa huachwa, wala halihesabiwi kuwa sifuri.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Bado hakuna alama</translation>
    </message>
    <message>
        <source>Total {score} of 100</source>
        <translation>Jumla {score} kati ya 100</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Fomu tupu</translation>
    </message>
    <message>
        <source>What was answered, to hand in or keep.</source>
        <translation>Yaliyojibiwa, ya kuwasilisha au kuhifadhi.</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>Fomu iliyojazwa</translation>
    </message>
    <message>
        <source>A bar a branch, a table of topics, what several would like to learn.</source>
        <translation>Mstari kwa kila tawi, jedwali la mada, na yale ambayo matawi kadhaa yangependa kujifunza.</translation>
    </message>
    <message>
        <source>Our branches compared</source>
        <translation>Matawi yetu yakilinganishwa</translation>
    </message>
    <message>
        <source>New in the team</source>
        <translation>Mgeni kwenye timu</translation>
    </message>
    <message>
        <source>Agreed with the management</source>
        <translation>Makubaliano na uongozi</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Maktaba ina nini</translation>
    </message>
    <message>
        <source>What to say on the first page, what to agree on the second.</source>
        <translation>La kusema kwenye ukurasa wa kwanza, la kukubaliana kwenye wa pili.</translation>
    </message>
    <message>
        <source>To fill in by hand; then it is typed in here.</source>
        <translation>Ya kujazwa kwa mkono; kisha huandikwa hapa.</translation>
    </message>
    <message>
        <source>Who was there, what was told and agreed, who does what by when.</source>
        <translation>Waliokuwepo, yaliyosemwa na kukubaliwa, nani anafanya nini kufikia lini.</translation>
    </message>
    <message>
        <source>One for each guest on the list, two on a sheet, to cut.</source>
        <translation>Mmoja kwa kila mgeni kwenye orodha, miwili kwa karatasi, ya kukata.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Mialiko</translation>
    </message>
    <message>
        <source>The parts of the plan with their hours, for the guests.</source>
        <translation>Sehemu za mpango na saa zake, kwa wageni.</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Ratiba ya siku</translation>
    </message>
    <message>
        <source>The questions with lines below, for who takes notes. No names.</source>
        <translation>Maswali yenye mistari chini yake, kwa anayeandika. Bila majina.</translation>
    </message>
    <message>
        <source>Note taker’s sheet</source>
        <translation>Karatasi ya mwandishi</translation>
    </message>
    <message>
        <source>Findings with their topics, then each question with its answers.</source>
        <translation>Tuliyogundua na mada zake, kisha kila swali na majibu yake.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>How far each branch is</source>
        <translation>Kila tawi limefika wapi</translation>
    </message>
    <message>
        <source>One line a library: since when each stage is reached, and what comes next.</source>
        <translation>Mstari mmoja kwa maktaba: kila hatua imefikiwa tangu lini, na kinachofuata.</translation>
    </message>
    <message>
        <source>To print and sign. Printing or saving it notes that they were thanked today.</source>
        <translation>Ya kuchapisha na kutia saini. Ukiichapisha au kuihifadhi, huandikwa kuwa wameshukuriwa leo.</translation>
    </message>
    <message>
        <source>A letter of thanks</source>
        <translation>Barua ya shukrani</translation>
    </message>
    <message>
        <source>Partners and groups to send it to, with their contacts, and a box to tick.</source>
        <translation>Washirika na makundi ya kupelekewa, na jinsi ya kuwapata, na kisanduku cha tiki.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wa kupelekewa</translation>
    </message>
    <message>
        <source>Hours, what is asked, what to bring, open questions; the last page is to sign.</source>
        <translation>Saa, maswali, vya kuleta, maswali yaliyo wazi; ukurasa wa mwisho ni wa kutia sahihi.</translation>
    </message>
    <message>
        <source>Facilitator’s guide</source>
        <translation>Mwongozo wa mwezeshaji</translation>
    </message>
    <message>
        <source>To fill in by hand: each plans her first circle. Copy one for everyone.</source>
        <translation>Ya kujazwa kwa mkono: kila mtu anapanga kikundi chake cha kwanza. Nakili moja kwa kila mtu.</translation>
    </message>
    <message>
        <source>Planning worksheet</source>
        <translation>Fomu ya kupanga</translation>
    </message>
    <message>
        <source>A page each, with what was typed in, to take home.</source>
        <translation>Ukurasa mmoja kwa kila mtu, pamoja na aliyoandika, wa kwenda nao nyumbani.</translation>
    </message>
    <message>
        <source>Worksheets filled in</source>
        <translation>Fomu zilizojazwa</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Saa mbili</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Nusu siku</translation>
    </message>
    <message>
        <source>A whole day</source>
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Saa moja</translation>
    </message>
    <message>
        <source>A conference</source>
        <translation>Kongamano</translation>
    </message>
    <message>
        <source>A paper or talk</source>
        <translation>Andiko au mada</translation>
    </message>
    <message>
        <source>A trip</source>
        <translation>Safari</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>dak {n}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>saa {n}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dak {minutes}</translation>
    </message>
    <message>
        <source>{form} ({length})</source>
        <translation>{form} ({length})</translation>
    </message>
    <message>
        <source>{length} in all.</source>
        <translation>Jumla {length}.</translation>
    </message>
    <message>
        <source>{length} in all: as long as the event.</source>
        <translation>Jumla {length}: sawa na muda wa tukio.</translation>
    </message>
    <message>
        <source>{length} in all; the event is planned for {planned}. Free: {spare}.</source>
        <translation>Jumla {length}; tukio limepangiwa {planned}. Muda uliobaki: {spare}.</translation>
    </message>
    <message>
        <source>{length} in all, but the event is planned for {planned}: too long by {over}.</source>
        <translation>Jumla {length}, lakini tukio limepangiwa {planned}: imezidi kwa {over}.</translation>
    </message>
    <message>
        <source>Run the event</source>
        <translation>Endesha tukio</translation>
    </message>
    <message>
        <source>Led by {person}</source>
        <translation>Anaongoza {person}</translation>
    </message>
    <message>
        <source>one notice for you</source>
        <translation>tangazo moja kwako</translation>
    </message>
    <message>
        <source>{n} notices for you</source>
        <translation>matangazo {n} kwako</translation>
    </message>
    <message>
        <source>one answer to a question</source>
        <translation>jibu moja la swali</translation>
    </message>
    <message>
        <source>{n} answers to questions</source>
        <translation>majibu {n} ya maswali</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>swali moja</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>maswali {n}</translation>
    </message>
    <message>
        <source>one word on a notice</source>
        <translation>neno moja kuhusu tangazo</translation>
    </message>
    <message>
        <source>{n} words on notices</source>
        <translation>maneno {n} kuhusu matangazo</translation>
    </message>
    <message>
        <source>In it: {what}.</source>
        <translation>Ndani yake: {what}.</translation>
    </message>
    <message>
        <source>Show the notebook</source>
        <translation>Onyesha daftari</translation>
    </message>
    <message>
        <source>Read it on Today</source>
        <translation>Lisome kwenye Leo</translation>
    </message>
    <message>
        <source>Gives: {what}</source>
        <translation>Wanatoa: {what}</translation>
    </message>
    <message>
        <source>Wants: {what}</source>
        <translation>Wanataka: {what}</translation>
    </message>
    <message>
        <source>Put away: not on the list of now.</source>
        <translation>Amewekwa kando: hayumo kwenye orodha ya sasa.</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Endesha kikao</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kinachoulizwa</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Imeandikwa: {words}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Kufikia</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Aliyeuliza</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Fomu ya kupanga</translation>
    </message>
    <message>
        <source>Everyone makes a draft circle</source>
        <translation>Kila mtu atengeneze rasimu ya kikundi</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} kati ya {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>imefanyika</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>imechelewa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>linasubiri</translation>
    </message>
    <message>
        <source>Open since {event}</source>
        <translation>Liko wazi tangu {event}</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>haijajazwa bado</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>imejazwa</translation>
    </message>
    <message>
        <source>no draft yet</source>
        <translation>rasimu haipo bado</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rasimu</translation>
    </message>
    <message>
        <source>published</source>
        <translation>kimetangazwa</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Anahitaji: {what}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>na {name}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>muda umefika</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Linalofuata</translation>
    </message>
    <message>
        <source>{stage}: since</source>
        <translation>{stage}: tangu</translation>
    </message>
    <message>
        <source>{title}: {branch}</source>
        <translation>{title}: {branch}</translation>
    </message>
    <message>
        <source>Nothing is noted of this yet.</source>
        <translation>Bado hakuna kilichoandikwa kuhusu hili.</translation>
    </message>
    <message>
        <source>One branch in the team</source>
        <translation>Tawi moja kwenye timu</translation>
    </message>
    <message>
        <source>{n} branches in the team</source>
        <translation>Matawi {n} kwenye timu</translation>
    </message>
    <message>
        <source>{yes} of {asked} who were asked said yes</source>
        <translation>{yes} kati ya {asked} walioalikwa wamekubali</translation>
    </message>
    <message>
        <source>{n} of {all} sites assessed</source>
        <translation>Mahali {n} kati ya {all} pamekaguliwa</translation>
    </message>
    <message>
        <source>{n} of {all} agreed with the management</source>
        <translation>{n} kati ya {all} yamekubaliana na uongozi</translation>
    </message>
    <message>
        <source>One person came to a workshop</source>
        <translation>Mtu mmoja alikuja kwenye warsha</translation>
    </message>
    <message>
        <source>{n} people came to a workshop</source>
        <translation>Watu {n} walikuja kwenye warsha</translation>
    </message>
    <message>
        <source>{n} of {all} branches have drafted a circle</source>
        <translation>Matawi {n} kati ya {all} yana rasimu ya kikundi</translation>
    </message>
    <message>
        <source>{hosts} of {all} facilitators have begun one</source>
        <translation>Wawezeshaji {hosts} kati ya {all} wameanza kikundi</translation>
    </message>
    <message>
        <source>One circle runs</source>
        <translation>Kikundi kimoja kinaendelea</translation>
    </message>
    <message>
        <source>{n} circles run</source>
        <translation>Vikundi {n} vinaendelea</translation>
    </message>
    <message>
        <source>One thing to come back to</source>
        <translation>Jambo moja la kufuatilia</translation>
    </message>
    <message>
        <source>{n} things to come back to</source>
        <translation>Mambo {n} ya kufuatilia</translation>
    </message>
    <message>
        <source>One question without an answer</source>
        <translation>Swali moja bila jibu</translation>
    </message>
    <message>
        <source>{n} questions without an answer</source>
        <translation>Maswali {n} bila jibu</translation>
    </message>
    <message>
        <source>One circle finished</source>
        <translation>Kikundi kimoja kimemalizika</translation>
    </message>
    <message>
        <source>{n} circles finished</source>
        <translation>Vikundi {n} vimemalizika</translation>
    </message>
    <message>
        <source>One certificate issued</source>
        <translation>Cheti kimoja kimetolewa</translation>
    </message>
    <message>
        <source>{n} certificates issued</source>
        <translation>Vyeti {n} vimetolewa</translation>
    </message>
    <message>
        <source>One branch with a second circle</source>
        <translation>Tawi moja lina kikundi cha pili</translation>
    </message>
    <message>
        <source>{n} branches with a second circle</source>
        <translation>Matawi {n} yana kikundi cha pili</translation>
    </message>
    <message>
        <source>One gathering was held</source>
        <translation>Mkusanyiko mmoja umefanyika</translation>
    </message>
    <message>
        <source>{n} gatherings were held</source>
        <translation>Mikusanyiko {n} imefanyika</translation>
    </message>
    <message>
        <source>One thing shared</source>
        <translation>Jambo moja limeshirikiwa</translation>
    </message>
    <message>
        <source>{n} things shared</source>
        <translation>Mambo {n} yameshirikiwa</translation>
    </message>
    <message>
        <source>One partner</source>
        <translation>Mshirika mmoja</translation>
    </message>
    <message>
        <source>{n} partners</source>
        <translation>Washirika {n}</translation>
    </message>
    <message>
        <source>One circle on the public list</source>
        <translation>Kikundi kimoja kwenye orodha ya umma</translation>
    </message>
    <message>
        <source>{n} circles on the public list</source>
        <translation>Vikundi {n} kwenye orodha ya umma</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Haikuhesabiwa</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Halijajibiwa</translation>
    </message>
    <message>
        <source>This computer has no program for «{file}».</source>
        <translation>Kompyuta hii haina programu ya kufungua «{file}».</translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation>Ihifadhi, na uifungue penye programu hiyo.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Lahajedwali</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Slaidi</translation>
    </message>
    <message>
        <source>File of kind {ending}</source>
        <translation>Faili aina ya {ending}</translation>
    </message>
    <message>
        <source>Choose the file of sorts</source>
        <translation>Chagua faili la mipangilio</translation>
    </message>
    <message>
        <source>One card to lay</source>
        <translation>Kadi moja ya kuweka</translation>
    </message>
    <message>
        <source>{n} cards to lay</source>
        <translation>Kadi {n} za kuweka</translation>
    </message>
    <message>
        <source>All cards are laid</source>
        <translation>Kadi zote zimewekwa</translation>
    </message>
    <message>
        <source>Cards to cut</source>
        <translation>Kadi za kukata</translation>
    </message>
    <message>
        <source>Twelve on a page, with numbers for typing the sorts in. One set for each person.</source>
        <translation>Kumi na mbili kwa ukurasa, zenye namba za kuandika mipangilio. Seti moja kwa kila mtu.</translation>
    </message>
    <message>
        <source>Sheet with the grid</source>
        <translation>Karatasi yenye gridi</translation>
    </message>
    <message>
        <source>On it the cards are laid; then their numbers are written into the places.</source>
        <translation>Kadi hupangwa juu yake; kisha namba zake huandikwa kwenye nafasi.</translation>
    </message>
    <message>
        <source>Who stands together, for what, and which courses follow.</source>
        <translation>Nani wako pamoja, kwa lipi, na kozi zipi zifuate.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yaliyopatikana</translation>
    </message>
    <message>
        <source>Stand for it: {codes}</source>
        <translation>Wenye mtazamo huu: {codes}</translation>
    </message>
    <message>
        <source>See it the other way round: {codes}</source>
        <translation>Wanaona kinyume chake: {codes}</translation>
    </message>
    <message>
        <source>Most like them</source>
        <translation>Yanayowafaa zaidi</translation>
    </message>
    <message>
        <source>Least like them</source>
        <translation>Yasiyowafaa</translation>
    </message>
    <message>
        <source>What sets them apart from the others</source>
        <translation>Kinachowatofautisha na wengine</translation>
    </message>
    <message>
        <source>Topics to offer</source>
        <translation>Mada za kutoa</translation>
    </message>
    <message>
        <source>Their cards name no topic.</source>
        <translation>Kadi zao hazitaji mada.</translation>
    </message>
    <message>
        <source>Courses in your list that fit</source>
        <translation>Kozi za orodha yako zinazofaa</translation>
    </message>
    <message>
        <source>No course in your list fits yet.</source>
        <translation>Bado hakuna kozi ya orodha yako inayofaa.</translation>
    </message>
    <message>
        <source>On this all agree</source>
        <translation>Wote wanakubaliana hapa</translation>
    </message>
    <message>
        <source>Viewpoint {number}</source>
        <translation>Mtazamo {number}</translation>
    </message>
    <message>
        <source>{card} More like them ({place}) than like the others ({others}).</source>
        <translation>{card} Huwafaa zaidi ({place}) kuliko wengine ({others}).</translation>
    </message>
    <message>
        <source>{card} Less like them ({place}) than like the others ({others}).</source>
        <translation>{card} Huwafaa kidogo ({place}) kuliko wengine ({others}).</translation>
    </message>
    <message>
        <source>{card} With them in between ({place}); with the others {others}.</source>
        <translation>{card} Kwao iko katikati ({place}); kwa wengine {others}.</translation>
    </message>
    <message>
        <source>Column {value}: {held} of {room} cards. {card}</source>
        <translation>Safu {value}: kadi {held} kati ya {room}. {card}</translation>
    </message>
    <message>
        <source>Empty place</source>
        <translation>Nafasi tupu</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala ya akiba</translation>
    </message>
    <message>
        <source>The backup of {when} was put back: all is as it was then. What was here before is kept among the backups.</source>
        <translation>Nakala ya akiba ya {when} imerudishwa: kila kitu kiko kama kilivyokuwa wakati huo. Kilichokuwapo kabla kimehifadhiwa kati ya nakala za akiba.</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Inarudisha nakala ya akiba</translation>
    </message>
    <message>
        <source>The backup that was tried is no good.</source>
        <translation>Nakala ya akiba iliyojaribiwa haifai.</translation>
    </message>
    <message>
        <source>Make a backup now, and try it.</source>
        <translation>Weka nakala ya akiba sasa, kisha ijaribu.</translation>
    </message>
    <message>
        <source>The newest backup was opened, checked and counted: it is good.</source>
        <translation>Nakala mpya zaidi imefunguliwa, imekaguliwa na kuhesabiwa: ni nzima.</translation>
    </message>
    <message>
        <source>Trying the newest backup</source>
        <translation>Inajaribu nakala mpya zaidi</translation>
    </message>
    <message>
        <source>Choose a flash disk for the backups</source>
        <translation>Chagua diski ya nakala za akiba</translation>
    </message>
    <message>
        <source>The newest backup lies on the flash disk too, sealed.</source>
        <translation>Nakala mpya zaidi ipo pia kwenye diski, imefungwa.</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Inanakili nakala ya akiba</translation>
    </message>
    <message>
        <source>Backups are copied to no flash disk any more; what is there stays.</source>
        <translation>Nakala za akiba hazinakiliwi tena kwenye diski; zilizopo zinabaki.</translation>
    </message>
    <message>
        <source>Locking the database</source>
        <translation>Inafunga hifadhidata</translation>
    </message>
    <message>
        <source>Unlocking the database</source>
        <translation>Inafungua hifadhidata</translation>
    </message>
    <message>
        <source>The new version</source>
        <translation>Toleo jipya</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Matoleo mapya</translation>
    </message>
    <message>
        <source>Version {version} begins with the next start of CircleDesk.</source>
        <translation>Toleo {version} litaanza CircleDesk itakapofunguliwa tena.</translation>
    </message>
    <message>
        <source>Taking the new version</source>
        <translation>Toleo jipya linachukuliwa</translation>
    </message>
    <message>
        <source>For her alone: no other learner stands in it. It says where was looked, too.</source>
        <translation>Ni kwa ajili yake pekee: hakuna mshiriki mwingine ndani yake. Inasema pia palipoangaliwa.</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Yote kuhusu {name}</translation>
    </message>
    <message>
        <source>For the data commissioner: what was asked and when it was answered, no names.</source>
        <translation>Kwa kamishna wa data: kilichoombwa na kilijibiwa lini, bila majina.</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Rejesta ya maombi</translation>
    </message>
    <message>
        <source>To hand over or to send: what she asked, the answer, and what was changed.</source>
        <translation>La kumpa au kutuma: alichoomba, jibu, na kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>Jibu la ombi</translation>
    </message>
    <message>
        <source>File for programs (*.json)</source>
        <translation>Faili ya programu (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Notice for the wall</source>
        <translation>Tangazo la ukutani</translation>
    </message>
    <message>
        <source>What learners are told: what is kept, how long, and what they may ask for.</source>
        <translation>Wanachoambiwa washiriki: kinachohifadhiwa, muda gani, na wanachoweza kuomba.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Kumbukumbu ya uchakataji</translation>
    </message>
    <message>
        <source>What the law wants to be written down, filled from the settings.</source>
        <translation>Kile ambacho sheria inataka kiandikwe, kimejazwa kutoka kwenye mipangilio.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Tathmini ya athari</translation>
    </message>
    <message>
        <source>A draft: what stands on a line is to be written by hand.</source>
        <translation>Rasimu: penye mstari paandikwe kwa mkono.</translation>
    </message>
    <message>
        <source>Papers of the law</source>
        <translation>Karatasi za sheria</translation>
    </message>
    <message>
        <source>Notice to the data commissioner</source>
        <translation>Taarifa kwa kamishna wa data</translation>
    </message>
    <message>
        <source>A draft: read it, sign it, send it within 72 hours of noticing.</source>
        <translation>Rasimu: isome, itie sahihi, itume ndani ya saa 72 baada ya kugundua.</translation>
    </message>
    <message>
        <source>Letter to the people concerned</source>
        <translation>Barua kwa wahusika</translation>
    </message>
    <message>
        <source>A draft, to hand out, to read aloud or to send.</source>
        <translation>Rasimu, ya kugawa, kusoma kwa sauti au kutuma.</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Rejesta ya matukio</translation>
    </message>
    <message>
        <source>All of them, with what was done and who was told when.</source>
        <translation>Yote, pamoja na kilichofanyika na nani aliambiwa lini.</translation>
    </message>
    <message>
        <source>See all that is kept</source>
        <translation>Kuona yote yanayotunzwa</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Kusahihisha kitu</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>Kuondoa idhini</translation>
    </message>
    <message>
        <source>Get it as a file</source>
        <translation>Kuyapata kama faili</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Kuacha bila kutumiwa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Kupinga</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Limefanywa kama alivyoomba</translation>
    </message>
    <message>
        <source>Refused, with the reason</source>
        <translation>Limekataliwa, pamoja na sababu</translation>
    </message>
    <message>
        <source>She does not want it any more</source>
        <translation>Hataki tena</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>Siku 1 baada ya muda</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>Siku {n} baada ya muda</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>mwisho leo</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Imebaki siku 1</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>Zimebaki siku {n}</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Anaomba</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Aliomba tarehe</translation>
    </message>
    <message>
        <source>How long data are kept, who did what, the papers of the law, a lost computer.</source>
        <translation>Muda wa kuhifadhi data, nani alifanya nini, karatasi za sheria, kompyuta iliyopotea.</translation>
    </message>
    <message>
        <source>Open data protection</source>
        <translation>Fungua ulinzi wa data</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Ulinzi wa data</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Muda wa kuhifadhi data</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Watazame</translation>
    </message>
    <message>
        <source>One learner has not been here for as long as data are kept.</source>
        <translation>Mshiriki mmoja hajafika kwa muda wa kuhifadhi data.</translation>
    </message>
    <message>
        <source>{n} learners have not been here for as long as data are kept.</source>
        <translation>Washiriki ambao hawajafika kwa muda wa kuhifadhi data: {n}.</translation>
    </message>
    <message>
        <source>Who wants to see, correct or erase what is kept, and by when it is answered.</source>
        <translation>Nani anataka kuona, kusahihisha au kufuta yanayotunzwa, na mwisho wa kujibu ni lini.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Onyesha maombi</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Maombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Hifadhi faili ya msaada</translation>
    </message>
    <message>
        <source>{file} is written. Nobody is named in it; read it before you send it.</source>
        <translation>{file} imeandikwa. Hakuna jina la mtu ndani yake; isome kabla ya kuituma.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation>Faili ya maktaba imeharibika</translation>
    </message>
    <message>
        <source>This library needs the newer CircleDesk</source>
        <translation>Maktaba hii inahitaji CircleDesk mpya zaidi</translation>
    </message>
    <message>
        <source>The database is locked</source>
        <translation>Hifadhidata imefungwa</translation>
    </message>
    <message>
        <source>The library is not safe in this folder</source>
        <translation>Maktaba haiko salama kwenye folda hii</translation>
    </message>
    <message>
        <source>The library cannot be opened just now</source>
        <translation>Maktaba haiwezi kufunguliwa kwa sasa</translation>
    </message>
    <message>
        <source>Version {version} did not start on this computer, and the version before it was started again. But the library was made ready for the new one already.</source>
        <translation>Toleo {version} halikuanza kwenye kompyuta hii, na toleo la kabla yake limeanzishwa tena. Lakini maktaba ilikuwa imekwisha andaliwa kwa toleo jipya.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: the damaged file is kept, whichever way you choose. What you sent to others they still have.</source>
        <translation>Hakuna kinachotupwa: faili iliyoharibika inahifadhiwa, njia yoyote utakayochagua. Ulichowatumia wengine bado wanacho.</translation>
    </message>
    <message>
        <source>Nothing was lost: all that you entered is still there.</source>
        <translation>Hakuna kilichopotea: yote uliyoingiza bado yapo.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>Ilifanywa {when}.</translation>
    </message>
    <message>
        <source>What was entered after that has to be entered once more.</source>
        <translation>Kilichoingizwa baada ya hapo kitahitaji kuingizwa tena.</translation>
    </message>
    <message>
        <source>Nothing was entered here after that.</source>
        <translation>Hakuna kilichoingizwa hapa baada ya hapo.</translation>
    </message>
    <message>
        <source>One action after that has to be done once more.</source>
        <translation>Kitendo kimoja cha baada ya hapo kitahitaji kufanywa tena.</translation>
    </message>
    <message>
        <source>{n} actions after that have to be done once more.</source>
        <translation>Vitendo {n} vya baada ya hapo vitahitaji kufanywa tena.</translation>
    </message>
    <message>
        <source>Put back the backup from before version {version}</source>
        <translation>Rudisha nakala ya akiba ya kabla ya toleo {version}</translation>
    </message>
    <message>
        <source>Put back the newest good backup</source>
        <translation>Rudisha nakala ya akiba nzuri iliyo mpya zaidi</translation>
    </message>
    <message>
        <source>The newest good backup was made on {when}.</source>
        <translation>Nakala ya akiba nzuri iliyo mpya zaidi ilifanywa {when}.</translation>
    </message>
    <message>
        <source>One change comes from it.</source>
        <translation>Badiliko moja limetoka humo.</translation>
    </message>
    <message>
        <source>{n} changes come from it.</source>
        <translation>Mabadiliko {n} yametoka humo.</translation>
    </message>
    <message>
        <source>One change could be read, but what came before it could not: it is left out.</source>
        <translation>Badiliko moja limesomeka, lakini la kabla yake halikusomeka: limeachwa.</translation>
    </message>
    <message>
        <source>{n} changes could be read, but what came before them could not: they are left out.</source>
        <translation>Mabadiliko {n} yamesomeka, lakini ya kabla yake hayakusomeka: yameachwa.</translation>
    </message>
    <message>
        <source>One change was altered in the file, and is taken as it stands there.</source>
        <translation>Badiliko moja lilibadilishwa ndani ya faili, na linachukuliwa kama lilivyo humo.</translation>
    </message>
    <message>
        <source>{n} changes were altered in the file, and are taken as they stand there.</source>
        <translation>Mabadiliko {n} yalibadilishwa ndani ya faili, na yanachukuliwa kama yalivyo humo.</translation>
    </message>
    <message>
        <source>Of one action it is not certain who did it and when.</source>
        <translation>Kwa tendo moja si hakika nani alilifanya na lini.</translation>
    </message>
    <message>
        <source>Of {n} actions it is not certain who did them and when.</source>
        <translation>Kwa matendo {n} si hakika nani aliyafanya na lini.</translation>
    </message>
    <message>
        <source>Look at your newest entries, and enter again what is missing.</source>
        <translation>Angalia maingizo yako mapya zaidi, na uingize tena kinachokosekana.</translation>
    </message>
    <message>
        <source>Nothing more could be read from the damaged file.</source>
        <translation>Hakuna zaidi kilichosomeka kwenye faili iliyoharibika.</translation>
    </message>
    <message>
        <source>One change was read from the damaged file.</source>
        <translation>Badiliko moja limesomwa kwenye faili iliyoharibika.</translation>
    </message>
    <message>
        <source>{n} changes were read from the damaged file.</source>
        <translation>Mabadiliko {n} yamesomwa kwenye faili iliyoharibika.</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Nani yuko mezani…</translation>
    </message>
    <message>
        <source>The library is rescued.</source>
        <translation>Maktaba imeokolewa.</translation>
    </message>
    <message>
        <source>Rescuing what can be read</source>
        <translation>Kuokoa kinachosomeka</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished">Nani alifanya nini</translation>
    </message>
    <message>
        <source>For an auditor: line by line, with room to sign.</source>
        <translation>Kwa mkaguzi: mstari kwa mstari, na nafasi ya kutia sahihi.</translation>
    </message>
    <message>
        <source>The last {n} days</source>
        <translation>Siku {n} zilizopita</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Siku zote</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Siku</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
    <message>
        <source>Take “did not happen” back</source>
        <translation>Tendua “hakikufanyika”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation>Futa kikundi</translation>
    </message>
    <message>
        <source>Attendance from week to week</source>
        <translation>Mahudhurio wiki hadi wiki</translation>
    </message>
    <message>
        <source>one signed up</source>
        <translation>mmoja amesajiliwa</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} wamesajiliwa</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bila kikomo</translation>
    </message>
    <message>
        <source>{n} % of the meetings</source>
        <translation>{n} % ya vikao</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Uko wazi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Umefungwa</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>Dakika {n}</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Usajili</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Kwa cheti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation>Swali la usajili</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation>Lengo la mwezeshaji</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Wasiwasi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>{circle} did not happen; it stays, and can be taken back here.</source>
        <translation>{circle} hakikufanyika; kinabaki, na hilo linaweza kutenduliwa hapa.</translation>
    </message>
    <message>
        <source>{circle} is deleted with its sign-ups ({n}), attendance and feedback.</source>
        <translation>{circle} kimefutwa pamoja na usajili wake ({n}), mahudhurio na maoni.</translation>
    </message>
    <message>
        <source>{circle} counts again.</source>
        <translation>{circle} kinahesabiwa tena.</translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation>Kikundi kimetangazwa.</translation>
    </message>
</context>
<context>
    <name>AcceptDeviceDialog</name>
    <message>
        <source>Accept a computer</source>
        <translation>Kubali kompyuta</translation>
    </message>
    <message>
        <source>Accept the computer</source>
        <translation>Kubali kompyuta</translation>
    </message>
    <message>
        <source>{computer} asks to join the team.</source>
        <translation>{computer} inaomba kujiunga na timu.</translation>
    </message>
    <message>
        <source>It asks to be an organizer&apos;s computer: it holds everything of every branch, and may change all.</source>
        <translation>Inaomba kuwa kompyuta ya mratibu: ina kila kitu cha kila tawi, na inaweza kubadilisha yote.</translation>
    </message>
    <message>
        <source>I have compared the codes: they are the same</source>
        <translation>Nimelinganisha misimbo: inafanana</translation>
    </message>
    <message>
        <source>Ask the branch by telephone which code stands on its screen.</source>
        <translation>Uliza tawi kwa simu ni msimbo gani unaonekana kwenye skrini yake.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Tendua: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rudia: {action}</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Tendua kitendo cha mwisho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tafuta au fanya lolote</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Onyesha upya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Sajili mshiriki…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Mtu mmoja?</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Kikundi kipya…</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Kozi mpya…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Siku za mapumziko</translation>
    </message>
    <message>
        <source>Events: workshops, regional meetings, graduations</source>
        <translation>Matukio: warsha, mikutano ya matawi, mahafali</translation>
    </message>
    <message>
        <source>Branch closed…</source>
        <translation>Tawi limefungwa…</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Alika mtu…</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Kusanya timu</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Taarifa ya wiki</translation>
    </message>
    <message>
        <source>Catch up on past meetings</source>
        <translation>Jaza vikao vilivyopita</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Leta karatasi zilizotiwa sahihi…</translation>
    </message>
    <message>
        <source>Bring in a list (spreadsheet, CSV)…</source>
        <translation>Ingiza orodha (lahajedwali, CSV)…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Funga sasa</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Weka nakala ya akiba sasa</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>Mwonekano mweupe au mweusi</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Ya kushughulikia</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Nenda kwenye ujumbe</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Nani yuko mezani…</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Fungua maktaba ya mazoezi</translation>
    </message>
    <message>
        <source>Take my drafts along…</source>
        <translation>Chukua rasimu zangu…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Vitufe na kazi zake</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Close CircleDesk</source>
        <translation>Funga CircleDesk</translation>
    </message>
</context>
<context>
    <name>ActiveCircles</name>
    <message>
        <source>Active learning circles</source>
        <translation type="unfinished">Vikundi vinavyoendelea</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Yote</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Kinaendelea</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Kinaanza</translation>
    </message>
    <message>
        <source>Ended with report due</source>
        <translation>Vimekwisha, ripoti inasubiriwa</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
    <message>
        <source>Needs me first</source>
        <translation>Vinavyonihitaji kwanza</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished">Kikao kijacho</translation>
    </message>
</context>
<context>
    <name>AddClosureDialog</name>
    <message>
        <source>Branch closed</source>
        <translation>Tawi limefungwa</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>stocktaking, repairs, elections …</source>
        <translation>kuhesabu vitabu, ukarabati, uchaguzi …</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
</context>
<context>
    <name>AddGuestDialog</name>
    <message>
        <source>Add a guest</source>
        <translation>Ongeza mgeni</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Weka kwenye orodha</translation>
    </message>
    <message>
        <source>phone, e-mail, office …</source>
        <translation>simu, barua pepe, ofisi …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Mawasiliano</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Huja kama</translation>
    </message>
</context>
<context>
    <name>AddHolidayDialog</name>
    <message>
        <source>New day off</source>
        <translation>Siku mpya ya mapumziko</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Ongeza siku</translation>
    </message>
    <message>
        <source>A public holiday that was gazetted, or a day on which all your libraries are closed. Branches learn of it with their next parcel.</source>
        <translation>Sikukuu iliyotangazwa rasmi, au siku ambayo maktaba zako zote zimefungwa. Matawi yatajua kupitia kifurushi chao kijacho.</translation>
    </message>
    <message>
        <source>It hangs on the moon and may still move</source>
        <translation>Inategemea mwezi na inaweza kubadilika bado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
</context>
<context>
    <name>AddInterestDialog</name>
    <message>
        <source>Add to the interest list</source>
        <translation>Ongeza kwenye orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Topic or course</source>
        <translation>Mada au kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
</context>
<context>
    <name>AnotherPersonDialog</name>
    <message>
        <source>Another person</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Keti mezani</translation>
    </message>
    <message>
        <source>What is done from now on carries this name, until somebody else sits down.</source>
        <translation>Yote yatakayofanywa kuanzia sasa yatakuwa kwa jina hili, mpaka mtu mwingine aketi mezani.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
</context>
<context>
    <name>AnswerCodeDialog</name>
    <message>
        <source>Code for a forgotten PIN</source>
        <translation>Msimbo wa PIN iliyosahauliwa</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Tafuta jibu</translation>
    </message>
    <message>
        <source>Make sure by voice who telephones: with your answer she opens that computer under a new PIN. It holds once, for that computer and that code alone.</source>
        <translation>Hakikisha kwa sauti nani anapiga simu: kwa jibu lako atafungua kompyuta hiyo kwa PIN mpya. Hutumika mara moja, kwa kompyuta hiyo na msimbo huo tu.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Code that is read out</source>
        <translation>Msimbo unaosomwa</translation>
    </message>
    <message>
        <source>Answer to read back</source>
        <translation>Jibu la kusoma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>The answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Empty: it stays open, and comes back at the next event of this kind.</source>
        <translation>Ikiachwa wazi: swali linabaki wazi na kurudi kwenye tukio linalofuata la aina hii.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
</context>
<context>
    <name>AnswerLockedDialog</name>
    <message>
        <source>Open another computer&apos;s database</source>
        <translation>Fungua hifadhidata ya kompyuta nyingine</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Andika jibu</translation>
    </message>
    <message>
        <source>A computer of your team that does not find the key of its database sends you the small file database.sealed from its folder. The answer opens it there, with six words.</source>
        <translation>Kompyuta ya timu yako isiyopata ufunguo wa hifadhidata yake hukutumia faili ndogo database.sealed kutoka folda yake. Jibu huifungua huko, kwa maneno sita.</translation>
    </message>
    <message>
        <source>Call the person yourself, on the number you know, before you answer: whoever has a stolen computer may ask too.</source>
        <translation>Mpigie mtu huyo wewe mwenyewe, kwa namba unayoijua, kabla ya kujibu: mwenye kompyuta iliyoibiwa naye anaweza kuomba.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chagua…</translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation>Faili iliyotumwa</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Hakuna faili iliyochaguliwa.</translation>
    </message>
    <message>
        <source>Choose database.sealed.</source>
        <translation>Chagua database.sealed.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Send the file back. Tell these six words by telephone, never in writing:</source>
        <translation>Rudisha faili. Sema maneno haya sita kwa simu, kamwe usiyaandike:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionDialog</name>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Hifadhi jibu</translation>
    </message>
    <message>
        <source>Also hang it on the notice board for all, without who asked</source>
        <translation>Liweke pia kwenye ubao wa matangazo kwa wote, bila kutaja aliyeuliza</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mada</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>Jibu ombi</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Andika jibu</translation>
    </message>
    <message>
        <source>Asked on {day}, {clock}</source>
        <translation>Aliomba {day}, {clock}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Jibu</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Kilichofanyika, au kwa nini hapana</translation>
    </message>
    <message>
        <source>With this answer the learner is erased for good, on every computer of the team. This cannot be taken back. Messages on telephones, papers and texts in which others name her are not reached: tell her.</source>
        <translation>Kwa jibu hili mshiriki anafutwa kabisa, kwenye kila kompyuta ya timu. Haiwezi kurudishwa. Ujumbe ulio kwenye simu, karatasi na maandishi ya wengine yanayomtaja hayafikiwi: mwambie.</translation>
    </message>
    <message>
        <source>With this answer her consent is withdrawn: no reminders, no stories. Counts stay.</source>
        <translation>Kwa jibu hili idhini yake inaondolewa: hakuna vikumbusho wala hadithi. Hesabu zinabaki.</translation>
    </message>
    <message>
        <source>Done as asked: she stays out of reminders and lists to contact.</source>
        <translation>Limefanywa kama alivyoomba: hatakuwa kwenye vikumbusho wala orodha za kuwasiliana.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Futa kabisa</translation>
    </message>
</context>
<context>
    <name>AnswersGiven</name>
    <message>
        <source>Answered before</source>
        <translation>Yaliyojibiwa awali</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>Tumia jibu hili</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Settle {n} at once?</source>
        <translation>Ushughulikie {n} kwa pamoja?</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Shughulikia</translation>
    </message>
    <message>
        <source>Where {whose} wrote a version, that one is taken, for everyone.</source>
        <translation>Palipo na toleo la {whose}, hilo ndilo litakalochukuliwa, kwa wote.</translation>
    </message>
    <message>
        <source>What is shown now stays, for everyone.</source>
        <translation>Kinachoonyeshwa sasa kitabaki, kwa wote.</translation>
    </message>
    <message>
        <source>The version that is not shown is taken in each, for everyone.</source>
        <translation>Toleo lisiloonyeshwa litachukuliwa katika kila moja, kwa wote.</translation>
    </message>
    <message>
        <source>Undo does not take it back. The other versions stay in the history.</source>
        <translation>Haliwezi kutenduliwa. Matoleo mengine hubaki katika historia.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haikusemwa</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Kilichoulizwa</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Aliyeuliza</translation>
    </message>
</context>
<context>
    <name>AskQuestionDialog</name>
    <message>
        <source>Note a question</source>
        <translation>Andika swali</translation>
    </message>
    <message>
        <source>Ask the organizer</source>
        <translation>Mwombe mratibu</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hakuna mtu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Aliyeuliza</translation>
    </message>
    <message>
        <source>It sees the question and the answer with its next parcel.</source>
        <translation>Itaona swali na jibu kwa kifurushi chake kijacho.</translation>
    </message>
    <message>
        <source>For library</source>
        <translation>Kwa maktaba</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>One person waits for this; you will be asked whether to sign her up.</source>
        <translation>Mtu mmoja anasubiri hii; utaulizwa kama umsajili.</translation>
    </message>
    <message>
        <source>{n} people wait for this; you will be asked whom to sign up.</source>
        <translation>Watu {n} wanasubiri hii; utaulizwa wa kusajili.</translation>
    </message>
</context>
<context>
    <name>AttendanceCards</name>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Last week’s delta</source>
        <translation>Ya kubadilisha, wiki iliyopita</translation>
    </message>
    <message>
        <source>Certificate in danger</source>
        <translation>Cheti kiko hatarini</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na wengine {n}</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. The certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation>Amekosa {missed} kati ya {past}. Hawezi tena kufikia kanuni ya cheti (vikao {needed} kati ya {weeks}).</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. One more, and the certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation>Amekosa {missed} kati ya {past}. Akikosa kimoja tena, hawezi kufikia kanuni ya cheti (vikao {needed} kati ya {weeks}).</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>One marked present.</source>
        <translation>Mmoja amewekewa alama ya kuhudhuria.</translation>
    </message>
    <message>
        <source>{n} marked present.</source>
        <translation>{n} wamewekewa alama ya kuhudhuria.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>hajawekewa alama</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no attendance to take.</source>
        <translation>Kikao hiki kimeghairiwa: hakuna mahudhurio ya kuchukua.</translation>
    </message>
    <message>
        <source>Attendance can be taken from {day} on.</source>
        <translation>Mahudhurio yanaweza kuchukuliwa kuanzia {day}.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation>Hii ni ya {branch}; hapa inasomwa tu.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Who did what</source>
        <translation>Nani alifanya nini</translation>
    </message>
    <message>
        <source>Person, learner, computer…</source>
        <translation>Mtu, mshiriki, kompyuta…</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Matendo yote</translation>
    </message>
    <message>
        <source>Which deeds</source>
        <translation>Matendo gani</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Here stands who saw, took out, printed and changed what. Nothing was noted yet.</source>
        <translation>Hapa huandikwa nani aliona, alitoa, alichapa na alibadilisha nini. Bado hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Yote kuhusu {name}</translation>
    </message>
    <message>
        <source>All by {name}</source>
        <translation>Yote ya {name}</translation>
    </message>
    <message>
        <source>Show all learners again</source>
        <translation>Onyesha washiriki wote tena</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Note the absence</source>
        <translation>Andika kutokuwepo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>leave, course, illness …</source>
        <translation>likizo, mafunzo, ugonjwa …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Stands in at her meetings of these days.</source>
        <translation>Atashika nafasi katika vikao vyake vya siku hizi.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Atakayeshika nafasi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Look at the backups</source>
        <translation>Angalia nakala za akiba</translation>
    </message>
    <message>
        <source>The newest backup that was tried is no good. Make one now.</source>
        <translation>Nakala mpya zaidi iliyojaribiwa haifai. Weka moja sasa.</translation>
    </message>
    <message>
        <source>No backup was tried for more than six weeks. Try one now.</source>
        <translation>Hakuna nakala ya akiba iliyojaribiwa kwa zaidi ya wiki sita. Jaribu moja sasa.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished">Weka nakala ya akiba sasa</translation>
    </message>
    <message>
        <source>Try the newest now</source>
        <translation>Jaribu mpya zaidi sasa</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Tengua…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Irudishe…</translation>
    </message>
    <message>
        <source>All of three days are kept, then one a day for two weeks, one a week for eight weeks, one a month up to 90 days.</source>
        <translation>Zote za siku tatu huhifadhiwa, kisha moja kwa siku kwa wiki mbili, moja kwa wiki kwa wiki nane, moja kwa mwezi hadi siku 90.</translation>
    </message>
    <message>
        <source>From a flash disk…</source>
        <translation>Kutoka kwenye flashi…</translation>
    </message>
    <message>
        <source>A backup was put back on {when}. What was here before is kept.</source>
        <translation>Nakala ya akiba ilirudishwa {when}. Kilichokuwapo kabla kimehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>BeginAloneDialog</name>
    <message>
        <source>Begin alone</source>
        <translation>Anza peke yako</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Nobody else is needed. If your library joins a team one day, all comes along.</source>
        <translation>Hakuna mwingine anayehitajika. Maktaba yako ikijiunga na timu siku moja, yote yatakuja nayo.</translation>
    </message>
    <message>
        <source>Name of your library</source>
        <translation>Jina la maktaba yako</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Jina lako</translation>
    </message>
</context>
<context>
    <name>BegunLine</name>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Unfinished: {what} ({key} goes on)</source>
        <translation>Haijakamilika: {what} ({key} inaendelea)</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Notice board</source>
        <translation>Ubao wa matangazo</translation>
    </message>
    <message>
        <source>New notice…</source>
        <translation>Tangazo jipya…</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Muulize mratibu…</translation>
    </message>
    <message>
        <source>No notice has come yet. What the organizer writes stands here.</source>
        <translation>Bado hakuna tangazo. Anachoandika mratibu huonekana hapa.</translation>
    </message>
    <message>
        <source>A notice comes to every library with its next parcel and stays on its Today page until it is read.</source>
        <translation>Tangazo hufika kila maktaba na kifurushi cha taarifa kijacho, na hukaa kwenye ukurasa wake wa Leo hadi lisomwe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Liondoe</translation>
    </message>
</context>
<context>
    <name>BranchPageView</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>What it has…</source>
        <translation>Lina nini…</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Watu</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Siku za kufungwa</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished">Kompyuta</translation>
    </message>
    <message>
        <source>No circle was planned here yet.</source>
        <translation>Bado hakuna kikundi kilichopangwa hapa.</translation>
    </message>
    <message>
        <source>Nobody leads circles here yet.</source>
        <translation>Bado hakuna anayeongoza vikundi hapa.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>No closed day lies ahead.</source>
        <translation>Hakuna siku ya kufungwa mbele.</translation>
    </message>
    <message>
        <source>No computer of this branch joined yet.</source>
        <translation>Bado hakuna kompyuta ya tawi hili iliyojiunga.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
</context>
<context>
    <name>BranchPartDialog</name>
    <message>
        <source>What our library tells</source>
        <translation>Maktaba yetu inasema nini</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Changamoto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>Begun from the plus of your meetings. Keep what others can use.</source>
        <translation>Imeanzia kwa yaliyofaa katika vikao vyenu. Acha yale ambayo wengine wanaweza kuyatumia.</translation>
    </message>
    <message>
        <source>Begun from the deltas. Keep what is still open.</source>
        <translation>Imeanzia kwa ya kubadilisha. Acha yale ambayo bado hayajatatuliwa.</translation>
    </message>
    <message>
        <source>What you want to ask the other libraries.</source>
        <translation>Mnachotaka kuuliza maktaba nyingine.</translation>
    </message>
    <message>
        <source>{branch}, for {event} on {day}. Your circles from {first} to {last}.</source>
        <translation>{branch}, kwa {event} tarehe {day}. Vikundi vyenu kuanzia {first} hadi {last}.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Days off…</source>
        <translation>Siku za mapumziko…</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Tawi jipya…</translation>
    </message>
    <message>
        <source>Here stand the libraries of your team and when each was last heard of.</source>
        <translation>Hapa zipo maktaba za timu yako na lini kila moja ilileta taarifa mara ya mwisho.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
    </message>
    <message>
        <source>Show the running circles</source>
        <translation>Onyesha vikundi vinavyoendelea</translation>
    </message>
    <message>
        <source>Show the learners</source>
        <translation>Onyesha washiriki</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>All addresses on labels…</source>
        <translation>Anwani zote kwenye lebo…</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Parcels that were found</source>
        <translation>Vifurushi vya taarifa vilivyopatikana</translation>
    </message>
    <message>
        <source>Here stand the parcels that others sent: the program looks for them in Downloads, on the desktop, in Documents, in the Bluetooth folder and on flash disks, also in ZIP files.</source>
        <translation>Hapa ndipo vifurushi vya taarifa vilivyotumwa na wengine huonekana: programu huvitafuta katika Downloads, kwenye eneo-kazi, katika Documents, katika folda ya Bluetooth na kwenye flashi, pia ndani ya faili za ZIP.</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>Kutoka kwa simu…</translation>
    </message>
    <message>
        <source>Parcels were not looked for.</source>
        <translation>Vifurushi vya taarifa havikutafutwa.</translation>
    </message>
    <message>
        <source>Looking for parcels…</source>
        <translation>Inatafuta vifurushi vya taarifa…</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Inapokea</translation>
    </message>
</context>
<context>
    <name>BringInSortsDialog</name>
    <message>
        <source>Bring in sorts</source>
        <translation>Leta mipangilio</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>A row for each card, named by its number or words; a column for each person. Sorts that do not fit the grid are left out and named.</source>
        <translation>Mstari kwa kila kadi, kwa namba au maneno yake; safu kwa kila mtu. Mipangilio isiyolingana na gridi huachwa na kutajwa.</translation>
    </message>
    <message>
        <source>A row for each card, a column for each person. This study is empty: it takes its cards and its grid from the file.</source>
        <translation>Mstari kwa kila kadi, safu kwa kila mtu. Utafiti huu ni mtupu: huchukua kadi na gridi kutoka faili.</translation>
    </message>
    <message>
        <source>The columns are named by people: give out codes instead</source>
        <translation>Safu zina majina ya watu: toa alama badala yake</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Building the practice library…</source>
        <translation>Maktaba ya mazoezi inajengwa…</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation type="unfinished">Watu na vikundi vya kubuni vya kujaribia. Haigusi kamwe taarifa halisi.</translation>
    </message>
    <message>
        <source>Half a year of circles</source>
        <translation>Vikundi vya nusu mwaka</translation>
    </message>
</context>
<context>
    <name>CancelMeetingDialog</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Ghairi kikao</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kiache</translation>
    </message>
    <message>
        <source>The other meetings keep their dates. To shift them, move the meeting.</source>
        <translation>Vikao vingine vinabaki na tarehe zake. Ili kuvisogeza, hamisha kikao.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Tarehe za kikundi hiki zimewekwa.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or keep the meeting.</source>
        <translation>Weka alama kwamba washiriki wameambiwa, au acha kikao.</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>Save a file for support…</source>
        <translation>Hifadhi faili ya msaada…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Looking for what helps…</source>
        <translation>Inatafutwa njia ya kusaidia…</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Okoa kinachosomeka</translation>
    </message>
    <message>
        <source>Puts the newest good backup and all that can still be read of the damaged file together, so that the least is lost. It may take some minutes.</source>
        <translation>Huunganisha nakala ya akiba nzuri iliyo mpya zaidi na yote yanayosomeka bado kwenye faili iliyoharibika, ili kipotee kidogo iwezekanavyo. Huenda ikachukua dakika kadhaa.</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Nakala ya akiba inarudishwa…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Kinachosomeka kinasomwa…</translation>
    </message>
    <message>
        <source>The library is rescued</source>
        <translation>Maktaba imeokolewa</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Fungua maktaba</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Maktaba inahamishwa…</translation>
    </message>
    <message>
        <source>It is copied to {folder}, checked there and then opened. From then on it is used there alone; the old folder is left as it is.</source>
        <translation>Inanakiliwa kwenye {folder}, inakaguliwa huko, kisha inafunguliwa. Kuanzia hapo inatumika huko tu; folda ya zamani inaachwa ilivyo.</translation>
    </message>
    <message>
        <source>Move the library to this computer</source>
        <translation>Hamishia maktaba kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Use the team&apos;s key…</source>
        <translation>Tumia ufunguo wa timu…</translation>
    </message>
    <message>
        <source>Your organizer sends what opens it again.</source>
        <translation>Mratibu wako atatuma kitakachoifungua tena.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Chagua nakala nyingine ya akiba…</translation>
    </message>
    <message>
        <source>An older one, or one that lies on a flash disk.</source>
        <translation>Ya zamani zaidi, au iliyo kwenye flashi.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala ya akiba</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Kinachoonekana</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Change the card</source>
        <translation>Badilisha kadi</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Kadi mpya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Courses with such words are proposed where the card is dear to people.</source>
        <translation>Kozi zenye maneno haya hupendekezwa pale watu wanapoipenda kadi.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mada</translation>
    </message>
</context>
<context>
    <name>CarriedLine</name>
    <message>
        <source>Others’ parcels are kept here unopened, for {branches}. They are laid beside the next parcel that you write for them.</source>
        <translation>Vifurushi vya taarifa vya wengine vimehifadhiwa hapa bila kufunguliwa, kwa ajili ya {branches}. Vitawekwa pamoja na kifurushi kijacho utakachowaandikia.</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Linalofuata</translation>
    </message>
    <message>
        <source>P, L, E, A mark; the last mark leads to the feedback. 1 to 5 rate. Ctrl+Enter saves and goes on, Ctrl+→ leaves this one out.</source>
        <translation>P, L, E, A huweka alama; alama ya mwisho hupeleka kwenye maoni. 1 hadi 5 hukadiria. Ctrl+Enter huhifadhi na kuendelea, Ctrl+→ huruka kikao hiki.</translation>
    </message>
    <message>
        <source>Every meeting that is over has its attendance and its feedback.</source>
        <translation>Kila kikao kilichopita kina mahudhurio na maoni yake.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Jaza vikao vilivyopita</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>CeremonyCirclesDialog</name>
    <message>
        <source>A ceremony of several circles</source>
        <translation>Mahafali ya vikundi kadhaa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Which circles graduate together?</source>
        <translation>Vikundi vipi vinahitimu pamoja?</translation>
    </message>
    <message>
        <source>Circles that ended</source>
        <translation>Vikundi vilivyokamilika</translation>
    </message>
    <message>
        <source>No circle is ticked.</source>
        <translation>Hakuna kikundi kilichowekewa alama.</translation>
    </message>
    <message>
        <source>Tick one at least with the space bar.</source>
        <translation>Weka alama kwenye kimoja angalau kwa kitufe cha nafasi.</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message>
        <source>Correct the name…</source>
        <translation>Sahihisha jina…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished">Batilisha…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Panga kwa jina</translation>
    </message>
    <message>
        <source>Order by circle</source>
        <translation>Panga kwa kikundi</translation>
    </message>
    <message>
        <source>Prepare, to check the names first</source>
        <translation>Andaa, ili majina yahakikiwe kwanza</translation>
    </message>
    <message>
        <source>Names to check…</source>
        <translation>Majina ya kuhakiki…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Rejesta…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Several circles…</source>
        <translation>Vikundi kadhaa…</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Miundo</translation>
    </message>
    <message>
        <source>Choose a circle…</source>
        <translation>Chagua kikundi…</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>Kagua cheti…</translation>
    </message>
    <message>
        <source>Verifier file for employers…</source>
        <translation>Faili ya ukaguzi ya waajiri…</translation>
    </message>
    <message>
        <source>One file that checks certificates on any telephone, without a network</source>
        <translation>Faili moja inayokagua vyeti kwenye simu yoyote, bila mtandao</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Here stand the certificates that were issued. Choose a circle whose learners came often enough.</source>
        <translation>Hapa vipo vyeti vilivyotolewa. Chagua kikundi ambacho washiriki wake walihudhuria vya kutosha.</translation>
    </message>
    <message>
        <source>Open the circle&apos;s certificates</source>
        <translation>Fungua vyeti vya kikundi</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nakili nambari</translation>
    </message>
    <message>
        <source>Save its Open Badge…</source>
        <translation>Hifadhi Open Badge yake…</translation>
    </message>
    <message>
        <source>Verifier file for employers</source>
        <translation>Faili ya ukaguzi ya waajiri</translation>
    </message>
    <message>
        <source>check-certificate.html</source>
        <translation>kagua-cheti.html</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>The certificate as it will be printed</source>
        <translation>Cheti kama kitakavyochapwa</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Inatoa vyeti</translation>
    </message>
    <message>
        <source>Preparing certificates</source>
        <translation>Vyeti vinaandaliwa</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>This learner is not signed up for the circle any more.</source>
        <translation>Mshiriki huyu hajasajiliwa tena katika kikundi hiki.</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>Toa {count}</translation>
    </message>
    <message>
        <source>Prepare {count}</source>
        <translation>Andaa {count}</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>Chapa {count}…</translation>
    </message>
    <message>
        <source>Certificates issued: {count}</source>
        <translation>Vyeti vilivyotolewa: {count}</translation>
    </message>
    <message>
        <source>Certificates prepared: {count}</source>
        <translation>Vyeti vilivyoandaliwa: {count}</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Certificates of the circle</source>
        <translation>Vyeti vya kikundi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Toa na uchape…</translation>
    </message>
    <message>
        <source>No certificate is issued yet. Each is seen before it is printed.</source>
        <translation>Hakuna cheti kilichotolewa bado. Kila kimoja huonekana kabla ya kuchapwa.</translation>
    </message>
    <message>
        <source>One certificate</source>
        <translation>Cheti kimoja</translation>
    </message>
    <message>
        <source>{n} certificates</source>
        <translation>Vyeti {n}</translation>
    </message>
</context>
<context>
    <name>ChangeNoticeDialog</name>
    <message>
        <source>Change the notice</source>
        <translation>Badilisha tangazo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>kwa {whom}</translation>
    </message>
</context>
<context>
    <name>ChangePlaceDialog</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Mawasiliano</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Huja kama</translation>
    </message>
    <message>
        <source>The list is changed.</source>
        <translation>Orodha imebadilishwa.</translation>
    </message>
</context>
<context>
    <name>CheckCertificateDialog</name>
    <message>
        <source>Check a certificate</source>
        <translation>Kagua cheti</translation>
    </message>
    <message>
        <source>Certificates (*.pdf *.png *.jpg *.jpeg *.webp *.txt)</source>
        <translation>Vyeti (*.pdf *.png *.jpg *.jpeg *.webp *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose a photograph, scan or PDF</source>
        <translation>Chagua picha, skani au PDF</translation>
    </message>
    <message>
        <source>Text of the certificate’s code</source>
        <translation>Maandishi ya msimbo wa cheti</translation>
    </message>
    <message>
        <source>Paste the text of the code here (Ctrl+V)</source>
        <translation>Bandika maandishi ya msimbo hapa (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kagua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Lililotangulia</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Linalofuata</translation>
    </message>
    <message>
        <source>The answer stands here.</source>
        <translation>Jibu litaonekana hapa.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Scan the code on the paper and paste its text, or drop a photograph, a scan or a PDF here; every page of a PDF is read. No network is needed.</source>
        <translation>Soma msimbo ulio kwenye karatasi kwa simu na ubandike maandishi yake, au dondosha hapa picha, skani au PDF; kila ukurasa wa PDF unasomwa. Mtandao hauhitajiki.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Kukagua vyeti</translation>
    </message>
    <message>
        <source>Reading page {n} of {total}…</source>
        <translation>Inasoma ukurasa wa {n} kati ya {total}…</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check-in with a facilitator</source>
        <translation>Kujuliana hali na mwezeshaji</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>Come back to it on this day</source>
        <translation>Nikumbushe siku hii</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Na nani</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kwa njia gani</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Mambo yanaendaje</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>Anachohitaji</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Kinachofuata</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Kufikia lini</translation>
    </message>
</context>
<context>
    <name>ChecklistItemsDialog</name>
    <message>
        <source>Checklist of every circle</source>
        <translation>Orodha ya kukagua ya kila kikundi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>It holds for all libraries, with your next parcels.</source>
        <translation>Inahusu maktaba zote, kupitia vifurushi vyako vijavyo.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Yetu wenyewe</translation>
    </message>
    <message>
        <source>Add an item of our own</source>
        <translation>Ongeza jambo letu wenyewe</translation>
    </message>
    <message>
        <source>When own item {n} is due</source>
        <translation>Wakati wa jambo letu la {n}</translation>
    </message>
    <message>
        <source>Own item {n}</source>
        <translation>Jambo letu la {n}</translation>
    </message>
</context>
<context>
    <name>ChecklistTab</name>
    <message>
        <source>Print the list…</source>
        <translation>Chapa orodha…</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Badilisha orodha…</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} kati ya {all} yamefanyika</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>kabla ya {day}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>muda umefika</translation>
    </message>
</context>
<context>
    <name>ChoosePassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chagua maneno ya siri</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Tumia maneno haya ya siri</translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. Nobody else shall be able to, so that is locked with a passphrase that you choose. CircleDesk asks for it when it has something to sign.</source>
        <translation>CircleDesk hutia sahihi vifurushi vya taarifa na vyeti kwa jina la kompyuta hii. Mtu mwingine asiweze kufanya hivyo, kwa hiyo sahihi inafungwa kwa maneno ya siri unayochagua. CircleDesk huyauliza inapokuwa na cha kutia sahihi.</translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but nothing can be signed here any more, and the organizer must invite this computer again. Write it down and keep it apart from the computer.</source>
        <translation>Yakipotea, data yako bado inasomeka, lakini hakuna kinachoweza kutiwa sahihi hapa tena, na mratibu lazima aialike kompyuta hii upya. Yaandike na uyaweke mbali na kompyuta.</translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but no certificate can be issued here any more and no computer can be let into the team. Write it down and keep it apart from the computer.</source>
        <translation>Yakipotea, data yako bado inasomeka, lakini hakuna cheti kinachoweza kutolewa hapa tena wala kompyuta kukubaliwa katika timu. Yaandike na uyaweke mbali na kompyuta.</translation>
    </message>
    <message>
        <source>At least 12 letters: a few words do well.</source>
        <translation>Angalau herufi 12: maneno machache yanatosha.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mara nyingine</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Maneno ya siri ni mafupi mno.</translation>
    </message>
    <message>
        <source>Use at least 12 letters.</source>
        <translation>Tafadhali tumia angalau herufi 12.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Maneno mawili hayafanani.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tafadhali andika tena.</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN ya {name}</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Weka PIN hii</translation>
    </message>
    <message>
        <source>Four to eight figures that only you know. The window asks for them when it was locked and when you sit down.</source>
        <translation>Tarakimu nne hadi nane unazozijua wewe tu. Dirisha huziuliza likiwa limefungwa na unapokaa.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN ya hadi sasa</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mpya</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Mara nyingine</translation>
    </message>
</context>
<context>
    <name>ChooseQuestionsDialog</name>
    <message>
        <source>Questions of the focus group</source>
        <translation>Maswali ya kikundi cha majadiliano</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Chukua haya</translation>
    </message>
    <message>
        <source>Six to eight fit into an hour. Your own question goes below.</source>
        <translation>Sita hadi nane yanatosha saa moja. Swali lako liandike chini.</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Swali lako</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Copy the message to send back</source>
        <translation>Nakili ujumbe wa kumrudishia</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp or an e-mail.</source>
        <translation>Ujumbe umenakiliwa: ubandike katika WhatsApp au barua pepe.</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Make the picture smaller</source>
        <translation>Ifanye picha iwe ndogo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ongeza faili…</translation>
    </message>
    <message>
        <source>Up to five, at most 2 MB each.</source>
        <translation>Hadi tano, kila moja isizidi MB 2.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ongeza faili</translation>
    </message>
    <message>
        <source>Leave {file} out</source>
        <translation>Acha {file}</translation>
    </message>
</context>
<context>
    <name>CircleActions</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Plan the dates anew…</source>
        <translation>Panga tarehe upya…</translation>
    </message>
    <message>
        <source>Move the next meeting…</source>
        <translation>Hamisha kikao kijacho…</translation>
    </message>
    <message>
        <source>Stand-in for the next meeting…</source>
        <translation>Mshika nafasi wa kikao kijacho…</translation>
    </message>
    <message>
        <source>Hand the circle over…</source>
        <translation>Kabidhi kikundi…</translation>
    </message>
    <message>
        <source>Remind the learners…</source>
        <translation>Wakumbushe washiriki…</translation>
    </message>
    <message>
        <source>Plan it once more…</source>
        <translation>Kipange tena…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished">Vyeti…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
    <message>
        <source>Stories…</source>
        <translation>Simulizi…</translation>
    </message>
    <message>
        <source>Goal of the team…</source>
        <translation>Lengo la timu…</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Leta karatasi zilizotiwa sahihi…</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Ingiza orodha…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished">Hakikufanyika</translation>
    </message>
    <message>
        <source>Take “did not happen” back</source>
        <translation type="unfinished">Tendua “hakikufanyika”</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation type="unfinished">Futa kikundi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
</context>
<context>
    <name>CircleCards</name>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Walikuja</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vikao</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Wiki ya {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>kijacho</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>It is kept, and counted nowhere as a circle that met.</source>
        <translation>Kinatunzwa, lakini hakihesabiwi popote kama kikundi kilichokutana.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
    <message>
        <source>Today: week {number}, {day}</source>
        <translation>Leo: wiki ya {number}, {day}</translation>
    </message>
    <message>
        <source>Next: week {number}, {day}</source>
        <translation>Kinachofuata: wiki ya {number}, {day}</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Andika mahudhurio</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Nani atakuja?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>The last meeting.</source>
        <translation>Kikao cha mwisho.</translation>
    </message>
    <message>
        <source>One signed up; no answer yet.</source>
        <translation>Mmoja amesajiliwa; bado hajajibu.</translation>
    </message>
    <message>
        <source>{n} signed up; no answers yet.</source>
        <translation>Waliosajiliwa: {n}; bado hakuna majibu.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>kwa ujumbe</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>haijaripotiwa</translation>
    </message>
    <message>
        <source>{yes} of {all} said yes.</source>
        <translation>{yes} kati ya {all} wamesema ndiyo.</translation>
    </message>
    <message>
        <source>One learner came often enough for a certificate.</source>
        <translation>Mshiriki mmoja amehudhuria vya kutosha kupata cheti.</translation>
    </message>
    <message>
        <source>{n} learners came often enough for a certificate.</source>
        <translation>Washiriki {n} wamehudhuria vya kutosha kupata cheti.</translation>
    </message>
    <message>
        <source>The circle has ended</source>
        <translation>Kikundi kimekamilika</translation>
    </message>
    <message>
        <source>One certificate issued.</source>
        <translation>Cheti kimoja kimetolewa.</translation>
    </message>
    <message>
        <source>{n} certificates issued.</source>
        <translation>Vyeti {n} vimetolewa.</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Toa na uchape…</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>It stands in no list of coming meetings until it is published.</source>
        <translation>Hakionekani kwenye vikao vijavyo hadi kitangazwe.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation>Kikundi kimetangazwa.</translation>
    </message>
</context>
<context>
    <name>CircleGoalDialog</name>
    <message>
        <source>Goal of the team</source>
        <translation>Lengo la timu</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Kihesabu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>The organizer names the goals, in Reports.</source>
        <translation>Mratibu hutaja malengo, kwenye Ripoti.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Lengo</translation>
    </message>
</context>
<context>
    <name>CircleLine</name>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>No circle is open for sign-up. Plan one first.</source>
        <translation>Hakuna kikundi kinachosajili. Panga kimoja kwanza.</translation>
    </message>
    <message>
        <source>one signed up</source>
        <translation>mmoja amesajiliwa</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} wamesajiliwa</translation>
    </message>
    <message>
        <source>{taken} of {all} places taken</source>
        <translation>nafasi {taken} kati ya {all} zimechukuliwa</translation>
    </message>
    <message>
        <source>next meeting {day}</source>
        <translation>kikao kijacho {day}</translation>
    </message>
    <message>
        <source>The circle is full. The learner goes on the waiting list, as number {number}.</source>
        <translation>Kikundi kimejaa. Mshiriki anawekwa kwenye orodha ya kusubiri, nambari {number}.</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Washiriki</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vikao</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Hojaji</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Ya kukagua</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} kati ya {all}</translation>
    </message>
    <message>
        <source>{weekday}s {hours}</source>
        <translation>Kila {weekday} {hours}</translation>
    </message>
</context>
<context>
    <name>CircleTools</name>
    <message>
        <source>New circle…</source>
        <translation type="unfinished">Kikundi kipya…</translation>
    </message>
    <message>
        <source>Here stand the learning circles: what they study, when they meet, who comes. Plan the first one; a course and a first date are enough.</source>
        <translation type="unfinished">Hapa vipo vikundi vya kujifunza: vinajifunza nini, vinakutana lini, nani anakuja. Panga cha kwanza; kozi na tarehe ya kwanza zinatosha.</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation type="unfinished">Panga kikundi…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished">Sajili mshiriki…</translation>
    </message>
    <message>
        <source>Plan it once more…</source>
        <translation>Kipange tena…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished">Vyeti…</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Yote</translation>
    </message>
    <message>
        <source>All but drafts</source>
        <translation>Zote isipokuwa rasimu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Kinaendelea</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished">Kinaanza</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kimekamilika</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished">Rasimu</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Invite a computer…</source>
        <translation>Alika kompyuta…</translation>
    </message>
    <message>
        <source>Here stand the team&apos;s computers: who joined and who asks to.</source>
        <translation>Hapa zipo kompyuta za timu: zilizojiunga na zinazoomba kujiunga.</translation>
    </message>
    <message>
        <source>Computers of the team</source>
        <translation>Kompyuta za timu</translation>
    </message>
    <message>
        <source>A computer joins with an invitation file and six words. When it asks, compare the code by telephone, then accept it.</source>
        <translation>Kompyuta hujiunga kwa faili ya mwaliko na maneno sita. Inapoomba, linganisha msimbo kwa simu, kisha uikubali.</translation>
    </message>
    <message>
        <source>Computers of the team. The organizer lets new ones in.</source>
        <translation>Kompyuta za timu. Mratibu ndiye anayekubali mpya.</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>What to tell the learner</source>
        <translation>La kumwambia mshiriki</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nakili ujumbe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>Kwenye karatasi</translation>
    </message>
    <message>
        <source>Copy the slip&apos;s line</source>
        <translation>Nakili mstari wa karatasi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Ujumbe umenakiliwa.</translation>
    </message>
    <message>
        <source>The slip&apos;s line is copied.</source>
        <translation>Mstari wa karatasi umenakiliwa.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>hana simu</translation>
    </message>
</context>
<context>
    <name>CopyCircleDialog</name>
    <message>
        <source>Once more</source>
        <translation>Mara nyingine</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>The same weekday and time, from the next free date on.</source>
        <translation>Siku na saa zilezile, kuanzia tarehe ijayo iliyo wazi.</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished">Kikao cha kwanza</translation>
    </message>
    <message>
        <source>Course, place, people, length and number of meetings stay as they were. Nobody is signed up yet.</source>
        <translation>Kozi, mahali, watu, muda na idadi ya vikao vinabaki kama vilivyokuwa. Hakuna aliyesajiliwa bado.</translation>
    </message>
    <message>
        <source>{circle} · {time} · {n} meetings</source>
        <translation>{circle} · {time} · vikao {n}</translation>
    </message>
</context>
<context>
    <name>CorrectNameDialog</name>
    <message>
        <source>Correct and print…</source>
        <translation>Sahihisha na uchapishe…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sahihisha</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Sahihisha jina</translation>
    </message>
    <message>
        <source>{serial} is prepared: its name is changed, its number stays.</source>
        <translation>{serial} kimeandaliwa: jina lake linabadilishwa, nambari yake inabaki.</translation>
    </message>
    <message>
        <source>{serial} becomes void, and a new number is issued in its place. Only that page is printed; the order of the ceremony and the register stay.</source>
        <translation>{serial} kinabatilishwa, na nambari mpya inatolewa badala yake. Ukurasa huo tu unachapishwa; mpangilio wa mahafali na rejesta vinabaki.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Jina kwenye cheti</translation>
    </message>
    <message>
        <source>Correct and save…</source>
        <translation>Sahihisha na uhifadhi…</translation>
    </message>
    <message>
        <source>The name is corrected.</source>
        <translation>Jina limesahihishwa.</translation>
    </message>
</context>
<context>
    <name>CourseChoice</name>
    <message>
        <source>The course is empty.</source>
        <translation>Sehemu ya kozi ni tupu.</translation>
    </message>
    <message>
        <source>Type its title.</source>
        <translation>Tafadhali andika jina lake.</translation>
    </message>
    <message>
        <source>The course {title} is known here.</source>
        <translation>Kozi ya {title} inajulikana hapa.</translation>
    </message>
    <message>
        <source>Press Enter to take it, or publish once more for a new course.</source>
        <translation>Tafadhali bonyeza Enter kuichagua, au tangaza tena ili kuunda kozi mpya.</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>New course…</source>
        <translation>Kozi mpya…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Find copies…</source>
        <translation>Tafuta nakala…</translation>
    </message>
    <message>
        <source>Copies of courses on this computer&apos;s disks, to study without internet</source>
        <translation>Nakala za kozi kwenye diski za kompyuta hii, za kujifunza bila intaneti</translation>
    </message>
    <message>
        <source>Here stand the courses that circles study. A title is enough to begin.</source>
        <translation>Hapa zipo kozi ambazo vikundi hujifunza. Kichwa kinatosha kuanza.</translation>
    </message>
    <message>
        <source>New circle with this course…</source>
        <translation>Kikundi kipya cha kozi hii…</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
    </message>
    <message>
        <source>Show the running circles</source>
        <translation>Onyesha vikundi vinavyoendelea</translation>
    </message>
    <message>
        <source>Open the copy on this computer</source>
        <translation>Fungua nakala iliyo kwenye kompyuta hii</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Upcoming meetings</source>
        <translation>Vikao vijavyo</translation>
    </message>
    <message>
        <source>Active learning circles</source>
        <translation>Vikundi vinavyoendelea</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Mialiko</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a month (Alt+Down)</source>
        <translation>Chagua kwenye kalenda ya mwezi (Alt+Chini)</translation>
    </message>
    <message>
        <source>«{text}» is no date of the calendar.</source>
        <translation>«{text}» si tarehe ya kalenda.</translation>
    </message>
    <message>
        <source>Type it like {one} or {other}.</source>
        <translation>Tafadhali iandike kama {one} au {other}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Sehemu ya tarehe ni tupu.</translation>
    </message>
</context>
<context>
    <name>DaysOffPage</name>
    <message>
        <source>Year before</source>
        <translation>Mwaka uliotangulia</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Mwaka unaofuata</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Siku za mapumziko</translation>
    </message>
    <message>
        <source>Show the meetings on it</source>
        <translation>Onyesha vikao vya siku hiyo</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>“About” days hang on the moon: add the day once it is gazetted.</source>
        <translation>Siku za “karibu na” hutegemea mwezi: ongeza siku ikishatangazwa rasmi.</translation>
    </message>
    <message>
        <source>Branch closed…</source>
        <translation>Tawi limefungwa…</translation>
    </message>
    <message>
        <source>New day off…</source>
        <translation>Siku mpya ya mapumziko…</translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message>
        <source>Put that right first, then save.</source>
        <translation>Rekebisha hilo kwanza, kisha hifadhi.</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Tendua badiliko</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rudia badiliko</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Wanaotia saini…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>Mshiriki</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Jina refu zaidi</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Jina la Kiarabu</translation>
    </message>
    <message>
        <source>Ethiopic name</source>
        <translation>Jina la Kiethiopia</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Mfano</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Lugha ya mfano</translation>
    </message>
    <message>
        <source>With frame and ornaments</source>
        <translation>Pamoja na fremu na mapambo</translation>
    </message>
    <message>
        <source>Without them it is printed on paper that has them</source>
        <translation>Bila hivyo huchapwa kwenye karatasi iliyo navyo tayari</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Name and colours</source>
        <translation>Jina na rangi</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Haujahifadhiwa bado.</translation>
    </message>
    <message>
        <source>Changed since version {version}. What was issued stays as it is.</source>
        <translation>Umebadilishwa tangu toleo la {version}. Vyeti vilivyotolewa vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Toleo la {version}</translation>
    </message>
    <message>
        <source>What was not saved yet is here again.</source>
        <translation>Yale ambayo hayakuhifadhiwa yako hapa tena.</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>Bring in a file…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>Where the printer prints…</source>
        <translation>Printa huchapa wapi…</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Wanaotia saini…</translation>
    </message>
    <message>
        <source>A copy of any of them becomes your own. What was issued never changes.</source>
        <translation>Nakala ya wowote inakuwa yako. Vyeti vilivyotolewa havibadiliki kamwe.</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Miundo</translation>
    </message>
    <message>
        <source>Bring in a design</source>
        <translation>Ingiza muundo</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Hifadhi muundo kama faili</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Take a PIN away</source>
        <translation>Ondoa PIN</translation>
    </message>
    <message>
        <source>Answer a code…</source>
        <translation>Jibu msimbo…</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Funga dirisha</translation>
    </message>
    <message>
        <source>after {n} minutes</source>
        <translation>baada ya dakika {n}</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>lisijifunge</translation>
    </message>
    <message>
        <source>A PIN keeps others from sitting down as you. It does not hide the file from who copies it off this computer.</source>
        <translation>PIN huzuia wengine kukaa kama wewe. Haifichi faili kwa anayeinakili kutoka kompyuta hii.</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>Watu kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>Badilisha PIN yangu…</translation>
    </message>
    <message>
        <source>Choose a PIN…</source>
        <translation>Chagua PIN…</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>ana PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>hana PIN</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Jukumu la {name}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>EditBranchDialog</name>
    <message>
        <source>Change the branch</source>
        <translation>Badilisha tawi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kifupisho</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Mji</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation type="unfinished">Chumba cha kawaida</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Wa kuulizwa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>The branch is changed.</source>
        <translation>Tawi limebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EditCircleDialog</name>
    <message>
        <source>Change the circle</source>
        <translation>Badilisha kikundi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Tarehe za kikundi hiki zimewekwa.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave time and number.</source>
        <translation>Weka alama kwamba washiriki wameambiwa, au acha saa na idadi.</translation>
    </message>
    <message>
        <source>The circle is changed.</source>
        <translation>Kikundi kimebadilishwa.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Open for sign-up</source>
        <translation>Usajili uko wazi</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> (dakika)</translation>
    </message>
    <message>
        <source> meetings</source>
        <translation> (vikao)</translation>
    </message>
    <message>
        <source> places</source>
        <translation> (nafasi)</translation>
    </message>
    <message>
        <source>No limit of places</source>
        <translation>Nafasi bila kikomo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vikao</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Attendance for a certificate</source>
        <translation>Mahudhurio kwa cheti</translation>
    </message>
    <message>
        <source>As the team</source>
        <translation>Kama timu</translation>
    </message>
    <message>
        <source> % of the meetings</source>
        <translation> % ya vikao</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>Time and length</source>
        <translation>Saa na muda</translation>
    </message>
    <message>
        <source>Meetings, places</source>
        <translation>Vikao, nafasi</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Kwa cheti</translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation>Swali la usajili</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation>Lengo la mwezeshaji</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Wasiwasi</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>EditCourseDialog</name>
    <message>
        <source>Change the course</source>
        <translation>Badilisha kozi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The course is changed.</source>
        <translation>Kozi imebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EditEquipmentDialog</name>
    <message>
        <source>Change the equipment</source>
        <translation>Badilisha kifaa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The equipment is changed.</source>
        <translation>Kifaa kimebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EditEventDialog</name>
    <message>
        <source>Change the event</source>
        <translation>Badilisha tukio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The event is changed.</source>
        <translation>Tukio limebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EditPartnerDialog</name>
    <message>
        <source>Change the partner</source>
        <translation>Badilisha mshirika</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>No partner any more: put away</source>
        <translation>Si mshirika tena: weka kando</translation>
    </message>
</context>
<context>
    <name>EditPostDialog</name>
    <message>
        <source>What was shared</source>
        <translation>Yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>A consent was taken back: take it down there.</source>
        <translation>Idhini imeondolewa: iondoe pale.</translation>
    </message>
</context>
<context>
    <name>EditSignUpDialog</name>
    <message>
        <source>Change the sign-up</source>
        <translation>Badilisha usajili</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The sign-up is changed.</source>
        <translation>Usajili umebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EditStudyDialog</name>
    <message>
        <source>Change the study</source>
        <translation>Badilisha utafiti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Jina la utafiti</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>How many cards each column takes, from least to most like me. Together as many as there are cards: {cards}.</source>
        <translation>Kila safu huchukua kadi ngapi, kutoka isiyonifaa hadi inayonifaa zaidi. Jumla sawa na idadi ya kadi: {cards}.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gridi</translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation>Badilisha timu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Jina la timu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Barua pepe yako</translation>
    </message>
    <message>
        <source>Your word for a region</source>
        <translation>Neno lenu la eneo</translation>
    </message>
    <message>
        <source>County, district, zone: what your branches are grouped by.</source>
        <translation>Kaunti, wilaya, ukanda: jinsi matawi yenu yanavyopangwa.</translation>
    </message>
    <message>
        <source>Days and weeks are counted in it. The country stays: phone numbers and holidays go by it.</source>
        <translation>Siku na wiki huhesabiwa kwa saa za eneo hili. Nchi haibadiliki: nambari za simu na sikukuu hufuata nchi.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ukanda wa saa</translation>
    </message>
    <message>
        <source>Attendance for a certificate</source>
        <translation>Mahudhurio kwa cheti</translation>
    </message>
    <message>
        <source> % of the meetings</source>
        <translation> % ya vikao</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Kwa cheti</translation>
    </message>
    <message>
        <source>Only organizers issue certificates; branches prepare them</source>
        <translation>Waratibu tu hutoa vyeti; matawi huviandaa</translation>
    </message>
    <message>
        <source>The team is changed.</source>
        <translation>Timu imebadilishwa.</translation>
    </message>
</context>
<context>
    <name>EquipmentList</name>
    <message>
        <source>Lend…</source>
        <translation>Kopesha…</translation>
    </message>
    <message>
        <source>New equipment…</source>
        <translation>Kifaa kipya…</translation>
    </message>
    <message>
        <source>Here stand laptops, projectors and modems: whose they are, how many work, and who has them until when.</source>
        <translation>Hapa kuna kompyuta, projekta na modemu: ni za nani, ngapi zinafanya kazi, na nani anazo hadi lini.</translation>
    </message>
    <message>
        <source>It is back: {loan}</source>
        <translation>Kimerudishwa: {loan}</translation>
    </message>
    <message>
        <source>Print the slip: {loan}</source>
        <translation>Chapa stakabadhi: {loan}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
</context>
<context>
    <name>EquipmentOfBranch</name>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
</context>
<context>
    <name>EraseDueDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Wabakishe</translation>
    </message>
    <message>
        <source>One learner is erased:</source>
        <translation>Mshiriki mmoja anafutwa:</translation>
    </message>
    <message>
        <source>{n} learners are erased:</source>
        <translation>Washiriki wanaofutwa: {n}</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished">{names} na {n} zaidi</translation>
    </message>
    <message>
        <source>Names, telephones and answers go: here at once, with the next parcels on every computer of the team. Counts and the register of certificates stay, without names.</source>
        <translation>Majina, simu na majibu huondoka: hapa mara moja, na kwa vifurushi vya taarifa vijavyo kwenye kila kompyuta ya timu. Hesabu na rejesta ya vyeti hubaki, bila majina.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished">Hili haliwezi kurudishwa.</translation>
    </message>
</context>
<context>
    <name>EraseLearnerDialog</name>
    <message>
        <source>Keep the learner</source>
        <translation>Mwache mshiriki</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, goals and answers go: here at once, and with the next parcels on every computer of the team. They do not come back from an old parcel or a backup.</source>
        <translation>Jina, simu, barua pepe, malengo na majibu yataondolewa: hapa mara moja, na kwa vifurushi vya taarifa vijavyo kwenye kila kompyuta ya timu. Hayarudi kutoka kwa kifurushi cha zamani cha taarifa wala nakala ya akiba.</translation>
    </message>
    <message>
        <source>That somebody signed up and came stays, without a name, so that the counts are right. Of certificates the number, course and dates stay in the register.</source>
        <translation>Kwamba mtu alijisajili na kuja inabaki, bila jina, ili hesabu ziwe sahihi. Kwa vyeti, nambari, kozi na tarehe zinabaki kwenye rejista.</translation>
    </message>
    <message>
        <source>Not reached: messages on telephones, papers, and texts in which others name her. Tell her so.</source>
        <translation>Visivyofikiwa: ujumbe ulio kwenye simu, karatasi, na maandishi ya wengine yanayomtaja. Mwambie hivyo.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Hili haliwezi kurudishwa.</translation>
    </message>
</context>
<context>
    <name>EventCirclesDialog</name>
    <message>
        <source>Circles that graduate</source>
        <translation>Vikundi vinavyohitimu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>No circle has begun yet.</source>
        <translation>Bado hakuna kikundi kilichoanza.</translation>
    </message>
    <message>
        <source>The circles are noted.</source>
        <translation>Vikundi vimewekwa.</translation>
    </message>
</context>
<context>
    <name>EventDayTab</name>
    <message>
        <source>Which circles graduate</source>
        <translation>Vikundi vinavyohitimu</translation>
    </message>
    <message>
        <source>Circles that graduate…</source>
        <translation>Vikundi vinavyohitimu…</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Ratiba ya siku</translation>
    </message>
    <message>
        <source>Plan the day…</source>
        <translation>Panga siku…</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Walioalikwa</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Alika watu…</translation>
    </message>
    <message>
        <source>The agenda, with its hours</source>
        <translation>Ajenda, na saa zake</translation>
    </message>
    <message>
        <source>What each library tells: its circles, what worked, challenges, questions</source>
        <translation>Kila maktaba inasimulia: vikundi vyake, yaliyofaa, changamoto, maswali</translation>
    </message>
    <message>
        <source>What the libraries tell…</source>
        <translation>Maktaba zinasema nini…</translation>
    </message>
    <message>
        <source>The meeting’s pack and the sheet to sign, on paper</source>
        <translation>Kabrasha la mkutano na karatasi ya mahudhurio, vya kuchapa</translation>
    </message>
    <message>
        <source>On the day: who came</source>
        <translation>Siku yenyewe: waliokuja</translation>
    </message>
    <message>
        <source>On the day: the agenda on the projector, with its clock</source>
        <translation>Siku yenyewe: ajenda kwenye projekta, na saa yake</translation>
    </message>
    <message>
        <source>Open the plan…</source>
        <translation>Fungua mpango…</translation>
    </message>
    <message>
        <source>On the day: note what worked, common strategies, next steps</source>
        <translation>Siku yenyewe: andika yaliyofaa, mikakati ya pamoja, hatua zinazofuata</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Andika jambo…</translation>
    </message>
    <message>
        <source>Next steps: who does what by when</source>
        <translation>Hatua zinazofuata: nani anafanya nini kufikia lini</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Kazi…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Matokeo yake…</translation>
    </message>
    <message>
        <source>The minutes, on paper. Notes go home with the next parcels.</source>
        <translation>Kumbukumbu, za kuchapa. Maelezo huenda nyumbani na vifurushi vijavyo vya taarifa.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Kumbukumbu…</translation>
    </message>
    <message>
        <source>Guests from our partners</source>
        <translation>Wageni kutoka kwa washirika wetu</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Alika washirika…</translation>
    </message>
    <message>
        <source>Other guests and speakers</source>
        <translation>Wageni wengine na wasemaji</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Ongeza mgeni…</translation>
    </message>
    <message>
        <source>A message to each guest</source>
        <translation>Ujumbe kwa kila mgeni</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Ujumbe…</translation>
    </message>
    <message>
        <source>Invitations, programme and lists on paper</source>
        <translation>Mialiko, ratiba na orodha kwenye karatasi</translation>
    </message>
    <message>
        <source>Choose circles first</source>
        <translation>Chagua vikundi kwanza</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
    <message>
        <source>Certificates: names checked, in their order</source>
        <translation>Vyeti: majina yaliyokaguliwa, kwa mfuatano wake</translation>
    </message>
    <message>
        <source>Certificates and order…</source>
        <translation>Vyeti na mfuatano…</translation>
    </message>
    <message>
        <source>On the day: names read, certificates handed out and signed for</source>
        <translation>Siku yenyewe: majina yanasomwa, vyeti vinakabidhiwa na kusainiwa</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Kabidhi…</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Waliokuja</translation>
    </message>
    <message>
        <source>Mark who came…</source>
        <translation>Weka alama waliokuja…</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Ongeza picha…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Sehemu moja</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>Sehemu {n}</translation>
    </message>
    <message>
        <source>One guest on the list</source>
        <translation>Mgeni mmoja kwenye orodha</translation>
    </message>
    <message>
        <source>{n} guests on the list</source>
        <translation>Wageni {n} kwenye orodha</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} kati ya {all} walikuja</translation>
    </message>
    <message>
        <source>{n} of {all} libraries have written</source>
        <translation>Maktaba {n} kati ya {all} zimeandika</translation>
    </message>
    <message>
        <source>One invited</source>
        <translation>Mmoja amealikwa</translation>
    </message>
    <message>
        <source>{n} invited</source>
        <translation>{n} wamealikwa</translation>
    </message>
    <message>
        <source>One note</source>
        <translation>Maelezo mamoja</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>Maelezo {n}</translation>
    </message>
    <message>
        <source>One task is open</source>
        <translation>Kazi moja iko wazi</translation>
    </message>
    <message>
        <source>{n} tasks are open</source>
        <translation>Kazi {n} ziko wazi</translation>
    </message>
    <message>
        <source>One photograph or paper</source>
        <translation>Picha au karatasi moja</translation>
    </message>
    <message>
        <source>{n} photographs and papers</source>
        <translation>Picha na karatasi {n}</translation>
    </message>
</context>
<context>
    <name>EventFilesTab</name>
    <message>
        <source>Photographs and papers of the event</source>
        <translation>Picha na karatasi za tukio</translation>
    </message>
    <message>
        <source>What is to be seen…</source>
        <translation>Kinachoonekana…</translation>
    </message>
    <message>
        <source>Send with the next parcels…</source>
        <translation>Tuma na vifurushi vijavyo…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Usitume</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Hifadhi nakala…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Photographs are made small, and the place where they were taken is removed. They stay on this computer until you send them.</source>
        <translation>Picha hupunguzwa, na mahali zilipopigwa huondolewa. Hukaa kwenye kompyuta hii mpaka uzitume.</translation>
    </message>
    <message>
        <source>Photographs and papers</source>
        <translation>Picha na karatasi</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«{file}» haisomeki: {why}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ongeza…</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>{file} imehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>EventFocusTab</name>
    <message>
        <source>Questions of the focus group</source>
        <translation>Maswali ya kikundi cha majadiliano</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Andika jibu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>One more said so</source>
        <translation>Mmoja zaidi alisema hivyo</translation>
    </message>
    <message>
        <source>One less said so</source>
        <translation>Mmoja pungufu alisema hivyo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Mmoja zaidi</translation>
    </message>
    <message>
        <source>Note a finding…</source>
        <translation>Andika tuliyogundua…</translation>
    </message>
    <message>
        <source>Choose questions…</source>
        <translation>Chagua maswali…</translation>
    </message>
    <message>
        <source>Choose what you ask: the questions also stand on the note taker’s sheet.</source>
        <translation>Chagua utakayouliza: maswali huwa pia kwenye karatasi ya mwandishi.</translation>
    </message>
    <message>
        <source>Enter  note or change     +  one more     −  one less     Delete  leave out</source>
        <translation>Enter  andika au badilisha     +  mmoja zaidi     −  mmoja pungufu     Delete  ondoa</translation>
    </message>
</context>
<context>
    <name>EventNoteDialog</name>
    <message>
        <source>Change the note</source>
        <translation>Badilisha maelezo</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Andika jambo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>How many said so</source>
        <translation>Wangapi walisema hivyo</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>haikuhesabiwa</translation>
    </message>
    <message>
        <source>farming, phones, English</source>
        <translation>kilimo, simu, Kiingereza</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Kwa maneno</translation>
    </message>
    <message>
        <source>Course topics that follow</source>
        <translation>Mada za kozi zinazofuata</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>To be done by this day</source>
        <translation>Ifanywe kufikia siku hii</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Kufikia lini</translation>
    </message>
</context>
<context>
    <name>EventNotesTab</name>
    <message>
        <source>Notes of the event</source>
        <translation>Maelezo ya tukio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Andika jambo…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Matokeo yake…</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What is noted here stands in the minutes, and every library of the team reads it after the next parcel.</source>
        <translation>Hakuna kilichoandikwa bado. Kinachoandikwa hapa huwa kwenye kumbukumbu, na kila maktaba ya timu hukisoma baada ya kifurushi cha taarifa kijacho.</translation>
    </message>
    <message>
        <source>Enter  change     Delete  delete</source>
        <translation>Enter  badilisha     Delete  futa</translation>
    </message>
    <message>
        <source>What came of it: {words}</source>
        <translation>Matokeo yake: {words}</translation>
    </message>
</context>
<context>
    <name>EventPageView</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished">Vyeti…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Kwa mfuatano</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Kikundi cha majadiliano</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Watu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mpango</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>First circles</source>
        <translation>Vikundi vya kwanza</translation>
    </message>
    <message>
        <source>Questions, plus / delta</source>
        <translation>Maswali, yaliyofaa</translation>
    </message>
    <message>
        <source>What the libraries tell</source>
        <translation>Maktaba zinasema nini</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>Circles: {circles}</source>
        <translation>Vikundi: {circles}</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>timu nzima</translation>
    </message>
</context>
<context>
    <name>EventParts</name>
    <message>
        <source>What the libraries tell</source>
        <translation>Maktaba zinasema nini</translation>
    </message>
    <message>
        <source>Write this library’s part…</source>
        <translation>Andika sehemu ya maktaba hii…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Hifadhi kama lahajedwali…</translation>
    </message>
    <message>
        <source>{written} of {all} libraries have written. Figures from {first} to {last}.</source>
        <translation>Maktaba {written} kati ya {all} zimeandika. Takwimu za {first} hadi {last}.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Hifadhi kama lahajedwali</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>People of the event</source>
        <translation>Watu wa tukio</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Alikuja</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Hakuja</translation>
    </message>
    <message>
        <source>Not known whether she came</source>
        <translation>Haijulikani kama alikuja</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Alika watu…</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Ongeza mgeni…</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Alika washirika…</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Wote walikuja</translation>
    </message>
    <message>
        <source>P  came     A  did not come     Delete  off the list</source>
        <translation>P  alikuja     A  hakuja     Delete  toa kwenye orodha</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet: invite people of the team, or add guests.</source>
        <translation>Bado hakuna mtu kwenye orodha: alika watu wa timu, au ongeza wageni.</translation>
    </message>
</context>
<context>
    <name>EventPlanTab</name>
    <message>
        <source>Parts of the event</source>
        <translation>Sehemu za tukio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sogeza juu</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sogeza chini</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>Enter  change     Ctrl+↑ ↓  move     Delete  leave out</source>
        <translation>Enter  badilisha     Ctrl+↑ ↓  sogeza     Delete  ondoa</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>Kwenye projekta</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Ongeza sehemu…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Mpango mwingine</translation>
    </message>
    <message>
        <source>Make the event as long</source>
        <translation>Fanya tukio liwe la muda huo</translation>
    </message>
    <message>
        <source>One question of an earlier event is open: answer it at the check-in.</source>
        <translation>Swali moja la tukio lililopita liko wazi: lijibuni wakati wa kujuliana hali.</translation>
    </message>
    <message>
        <source>{n} questions of earlier events are open: answer them at the check-in.</source>
        <translation>Maswali {n} ya matukio yaliyopita yako wazi: yajibuni wakati wa kujuliana hali.</translation>
    </message>
    <message>
        <source>This event has no plan yet.</source>
        <translation>Tukio hili halina mpango bado.</translation>
    </message>
    <message>
        <source>Begin with a plan that is ready, and change it as you like.</source>
        <translation>Anza na mpango ulio tayari, kisha ubadilishe upendavyo.</translation>
    </message>
    <message>
        <source>No part is planned yet: what comes first, and how long does it take?</source>
        <translation>Hakuna sehemu iliyopangwa bado: nini kinakuja kwanza, na kitachukua muda gani?</translation>
    </message>
</context>
<context>
    <name>EventQuestionsTab</name>
    <message>
        <source>Questions at the event</source>
        <translation>Maswali ya tukio</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Jibu…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Ongeza swali…</translation>
    </message>
    <message>
        <source>Plus / delta…</source>
        <translation>Yaliyofaa / Ya kubadilisha…</translation>
    </message>
    <message>
        <source>Nothing is open. What cannot be answered at once is noted here, and comes back at the next event of this kind.</source>
        <translation>Hakuna swali lililo wazi. Lisiloweza kujibiwa papo hapo linaandikwa hapa, na kurudi kwenye tukio linalofuata la aina hii.</translation>
    </message>
    <message>
        <source>Plus: {words}</source>
        <translation>Yaliyofaa: {words}</translation>
    </message>
    <message>
        <source>Delta: {words}</source>
        <translation>Ya kubadilisha: {words}</translation>
    </message>
</context>
<context>
    <name>EventRunScreen</name>
    <message>
        <source>Part {n} of {all}</source>
        <translation>Sehemu ya {n} kati ya {all}</translation>
    </message>
    <message>
        <source>The last part</source>
        <translation>Sehemu ya mwisho</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>Inayofuata: {part}</translation>
    </message>
    <message>
        <source>Next: {part}, {time}</source>
        <translation>Inayofuata: {part}, {time}</translation>
    </message>
</context>
<context>
    <name>EventTaskDialog</name>
    <message>
        <source>Change the task</source>
        <translation>Badilisha kazi</translation>
    </message>
    <message>
        <source>One task more</source>
        <translation>Kazi moja zaidi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>To be done by this day</source>
        <translation>Ifanywe kufikia siku hii</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Kufikia</translation>
    </message>
</context>
<context>
    <name>EventTasksTab</name>
    <message>
        <source>Tasks of the event</source>
        <translation>Kazi za tukio</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Imekamilika, au ifunguliwe tena</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Ongeza kazi…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Vilivyokamilika</translation>
    </message>
    <message>
        <source>Everyone makes a draft circle</source>
        <translation>Kila mtu atengeneze rasimu ya kikundi</translation>
    </message>
    <message>
        <source>Nothing is to be done yet: note who brings what.</source>
        <translation>Hakuna la kufanya bado: andika nani analeta nini.</translation>
    </message>
    <message>
        <source>D  done     Enter  change     Delete  delete</source>
        <translation>D  imekamilika     Enter  badilisha     Delete  futa</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Tukio jipya…</translation>
    </message>
    <message>
        <source>Here stand workshops, regional meetings and graduations: who is invited, who came, and their papers.</source>
        <translation>Hapa zipo warsha, mikutano ya matawi na mahafali: walioalikwa, waliokuja, na karatasi zake.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Look elsewhere…</source>
        <translation>Tafuta mahali pengine…</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation>Alika kompyuta…</translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation>Ondoa kwenye timu…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>There is no file in the clipboard.</source>
        <translation>Hakuna faili iliyonakiliwa.</translation>
    </message>
    <message>
        <source>Copy the parcel in your file manager, then press Ctrl+V here.</source>
        <translation>Tafadhali nakili kifurushi cha taarifa katika programu yako ya faili, kisha bonyeza Ctrl+V hapa.</translation>
    </message>
    <message>
        <source>Look for parcels in</source>
        <translation>Tafuta vifurushi vya taarifa katika</translation>
    </message>
    <message>
        <source>Choose parcels</source>
        <translation>Chagua vifurushi vya taarifa</translation>
    </message>
    <message>
        <source>In a folder or on a flash disk…</source>
        <translation>Kwenye folda au flashi…</translation>
    </message>
    <message>
        <source>Choose files or a ZIP…</source>
        <translation>Chagua faili au ZIP…</translation>
    </message>
    <message>
        <source>Paste copied files</source>
        <translation>Bandika faili zilizonakiliwa</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>Kutoka kwa simu…</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation>Wiki katika ujumbe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>Bring in {count}</source>
        <translation>Pokea {count}</translation>
    </message>
</context>
<context>
    <name>FacilitatorCard</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Usaidizi</translation>
    </message>
    <message>
        <source>{level}, proposed by her circles</source>
        <translation>{level}, kwa mujibu wa vikundi vyake</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Kiwango</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Anasaidiwa na</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Aliongeleshwa</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>haijaandikwa</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation type="unfinished">Taarifa za mwisho</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>bado hakuna</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Ya kufuatilia</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>{running} running, {done} done</source>
        <translation>{running} vinaendelea, {done} vimekamilika</translation>
    </message>
</context>
<context>
    <name>FacilitatorPageView</name>
    <message>
        <source>Away…</source>
        <translation>Hayupo…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Spoken to today</source>
        <translation>Ameongeleshwa leo</translation>
    </message>
    <message>
        <source>Record of service…</source>
        <translation>Kumbukumbu ya utumishi…</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Kutokuwepo</translation>
    </message>
    <message>
        <source>Not away any more</source>
        <translation>Amerudi</translation>
    </message>
    <message>
        <source>No absence is noted.</source>
        <translation>Hakuna kutokuwepo kulikoandikwa.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
</context>
<context>
    <name>Facilitators</name>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Alika…</translation>
    </message>
    <message>
        <source>Here stand the people who host circles, those first who were not heard of for longest. Invite the first one.</source>
        <translation>Hapa wapo wanaoongoza vikundi, kwanza wale ambao hawajasikika kwa muda mrefu zaidi. Alika wa kwanza.</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Alika mtu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
    </message>
    <message>
        <source>Spoken to today</source>
        <translation>Ameongeleshwa leo</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Hayupo…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Maelezo…</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Nakili nambari ya simu</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Nakili barua pepe</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>People counted in the room</source>
        <translation>Watu waliohesabiwa chumbani</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Hawakuhesabiwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>One marked as having come.</source>
        <translation>Mmoja amewekewa alama kwamba alikuja.</translation>
    </message>
    <message>
        <source>{n} marked as having come.</source>
        <translation>{n} wamewekewa alama kwamba walikuja.</translation>
    </message>
    <message>
        <source>Last week’s delta: “{words}” · Did it change?</source>
        <translation>Ya kubadilisha ya wiki iliyopita: “{words}” · Je, ilibadilika?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Kilikuwaje?</translation>
    </message>
    <message>
        <source>Plus: what went well</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>Delta: what to change next week</source>
        <translation>Ya kubadilisha wiki ijayo</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Tafakari</translation>
    </message>
    <message>
        <source>Prompt for the reflection</source>
        <translation>Swali la tafakari</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter huhifadhi</translation>
    </message>
    <message>
        <source>Anything else to tell?</source>
        <translation>Kuna jambo lingine la kusema?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Nini kilikushangaza?</translation>
    </message>
    <message>
        <source>What was new or refreshing?</source>
        <translation>Nini kilikuwa kipya au cha kuburudisha?</translation>
    </message>
    <message>
        <source>What is the hardest part?</source>
        <translation>Sehemu gani ni ngumu zaidi?</translation>
    </message>
    <message>
        <source>What pleased you most?</source>
        <translation>Nini kilikufurahisha zaidi?</translation>
    </message>
    <message>
        <source>What made you laugh?</source>
        <translation>Nini kilikuchekesha?</translation>
    </message>
    <message>
        <source>What would you tell someone who hosts this next?</source>
        <translation>Ungemwambia nini atakayeendesha hii baadaye?</translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no feedback to give.</source>
        <translation>Kikao hiki kimeghairiwa: hakuna maoni ya kutoa.</translation>
    </message>
    <message>
        <source>Feedback can be given from {day} on.</source>
        <translation>Maoni yanaweza kutolewa kuanzia {day}.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation>Hii ni ya {branch}; hapa inasomwa tu.</translation>
    </message>
</context>
<context>
    <name>FillFormDialog</name>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Lugha ya maswali</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Kwenye karatasi…</translation>
    </message>
    <message>
        <source>Figures for equipment come from your list of equipment: check them.</source>
        <translation>Takwimu za vifaa zimetoka kwenye orodha yenu ya vifaa: zikague.</translation>
    </message>
    <message>
        <source>last told {day}</source>
        <translation>ilielezwa mwisho {day}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ilijibiwa</translation>
    </message>
    <message>
        <source>Somebody of the team, or a name that is not there yet.</source>
        <translation>Mtu wa timu, au jina ambalo bado halipo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>New in the team</source>
        <translation>Mgeni kwenye timu</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Maktaba ina nini</translation>
    </message>
    <message>
        <source>Agreed with the management</source>
        <translation>Makubaliano na uongozi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Chuja…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ondoa zote</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Ondoa kichujio {filter}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Ondoa kichujio hiki</translation>
    </message>
    <message>
        <source>own branches</source>
        <translation type="unfinished">matawi yangu</translation>
    </message>
    <message>
        <source>Own branches</source>
        <translation type="unfinished">Matawi yangu</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Branch, course, name…</source>
        <translation>Tawi, kozi, jina…</translation>
    </message>
    <message>
        <source>What the list can be narrowed to</source>
        <translation>Orodha inaweza kupunguzwa kwa</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Yaliyopatikana</translation>
    </message>
    <message>
        <source>Nothing found for «{text}». Type a part of a name, a phone number, a place or what you want to do; Escape closes.</source>
        <translation>Hakuna kilichopatikana kwa «{text}». Andika sehemu ya jina, nambari ya simu, mahali au unachotaka kufanya; Escape hufunga.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fanya</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Katika ukurasa huu</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mshiriki</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
</context>
<context>
    <name>FinishFollowUpDialog</name>
    <message>
        <source>Come back to it</source>
        <translation>Nikumbushe baadaye</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Imefanyika</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Matokeo yake</translation>
    </message>
</context>
<context>
    <name>FirstCirclesTab</name>
    <message>
        <source>First circles</source>
        <translation>Vikundi vya kwanza</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Fomu ya kupanga…</translation>
    </message>
    <message>
        <source>Circle…</source>
        <translation>Kikundi…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Fuatilia…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Kikumbusho…</translation>
    </message>
    <message>
        <source>Delete the worksheet</source>
        <translation>Futa fomu ya kupanga</translation>
    </message>
    <message>
        <source>Opens her circle, or a new one with all that her worksheet says (C)</source>
        <translation>Hufungua kikundi chake, au kipya chenye yote yaliyo kwenye fomu yake (C)</translation>
    </message>
    <message>
        <source>Of somebody else…</source>
        <translation>Ya mtu mwingine…</translation>
    </message>
    <message>
        <source>Worksheets on paper…</source>
        <translation>Fomu kwenye karatasi…</translation>
    </message>
    <message>
        <source>Enter  worksheet     C  circle     F  follow up     R  reminder</source>
        <translation>Enter  fomu     C  kikundi     F  fuatilia     R  kikumbusho</translation>
    </message>
    <message>
        <source>{n} of {all} have made a circle since the event, at least as a draft.</source>
        <translation>{n} kati ya {all} wametengeneza kikundi tangu tukio, angalau kama rasimu.</translation>
    </message>
    <message>
        <source>Nobody takes part yet: invite people under People.</source>
        <translation>Hakuna anayeshiriki bado: alika watu kwenye Watu.</translation>
    </message>
    <message>
        <source>{name}: the first circle after {event}</source>
        <translation>{name}: kikundi cha kwanza baada ya {event}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Learning circles for libraries, without internet.</source>
        <translation>Vikundi vya kujifunza vya maktaba, bila intaneti.</translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation>Anzisha timu mpya</translation>
    </message>
    <message>
        <source>Building the practice library…</source>
        <translation>Maktaba ya mazoezi inajengwa…</translation>
    </message>
    <message>
        <source>Put a backup back from a flash disk…</source>
        <translation>Rudisha nakala ya akiba kutoka kwenye diski ya flashi…</translation>
    </message>
    <message>
        <source>You look after circles in several branches, each with its computer.</source>
        <translation>Unasimamia vikundi vya matawi kadhaa, kila moja lina kompyuta yake.</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Timu mpya…</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Anza peke yako</translation>
    </message>
    <message>
        <source>One library, one computer. You can join a team later, with all you have.</source>
        <translation>Maktaba moja, kompyuta moja. Unaweza kujiunga na timu baadaye, pamoja na yote uliyo nayo.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Anza…</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Jiunge kwa mwaliko</translation>
    </message>
    <message>
        <source>Your organizer sent a file, and told you six words by telephone.</source>
        <translation>Mratibu wako alituma faili, na kukuambia maneno sita kwa simu.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Jiunge…</translation>
    </message>
    <message>
        <source>Try the practice library</source>
        <translation>Jaribu maktaba ya mazoezi</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation>Watu na vikundi vya kubuni vya kujaribia. Haigusi kamwe taarifa halisi.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Fanya mazoezi</translation>
    </message>
    <message>
        <source>Become the organizer again with the recovery sheet…</source>
        <translation>Kuwa mratibu tena kwa karatasi ya kurejesha…</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Fuatilia</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Nakili maneno</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Nikumbushe baadaye…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Told by WhatsApp</source>
        <translation>Wamejulishwa kwa WhatsApp</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Kwa simu</translation>
    </message>
    <message>
        <source>Hello {name}, about {circle} on {day} at {time}: </source>
        <translation>Habari {name}, kuhusu {circle} ya {day} saa {time}: </translation>
    </message>
    <message>
        <source>Hello {name}, how was {circle} on {day} at {time}? Please note who came and one plus and one delta, and send your parcel when you can. Thank you!</source>
        <translation>Habari {name}, {circle} ya {day} saa {time} ilikuwaje? Tafadhali andika nani alikuja, jambo moja lililofaa na moja la kubadilisha, kisha utume kifurushi chako cha taarifa utakapoweza. Asante!</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Maneno yamenakiliwa.</translation>
    </message>
</context>
<context>
    <name>FollowUpLines</name>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Vilivyokamilika</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Tayari: {what}</translation>
    </message>
</context>
<context>
    <name>ForgetFileDialog</name>
    <message>
        <source>Delete this file?</source>
        <translation>Ufute faili hii?</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>It lies on this computer only, so this cannot be undone.</source>
        <translation>Ipo kwenye kompyuta hii tu, kwa hiyo haiwezi kutenduliwa.</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The passphrase is lost</source>
        <translation>Maneno ya siri yamepotea</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Tengeneza funguo mpya</translation>
    </message>
    <message>
        <source>This computer has new keys.</source>
        <translation>Kompyuta hii ina funguo mpya.</translation>
    </message>
    <message>
        <source>Nobody can find it out, and nothing of your work is lost: this computer gets new keys, under a new passphrase.</source>
        <translation>Hakuna anayeweza kuyajua tena, na kazi yako yote ipo: kompyuta hii inapata funguo mpya, chini ya maneno mapya ya siri.</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Hakuna faili ya mwaliko iliyochaguliwa.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Maneno sita hayapo.</translation>
    </message>
    <message>
        <source>Type the recovery sheet in. Then write parcels for the branches, so that they learn of the new keys, and put this computer&apos;s old entry out.</source>
        <translation>Andika ufunguo wa karatasi ya kurejesha. Kisha andika vifurushi vya taarifa vya matawi ili yajue funguo mpya, na uondoe kompyuta hii ya zamani kwenye orodha.</translation>
    </message>
    <message>
        <source>No sheet? A second organizer&apos;s computer can invite this one anew. Without both, the data can be read here, but nothing can be signed any more.</source>
        <translation>Huna karatasi? Kompyuta ya mratibu wa pili inaweza kuialika hii upya. Bila hizo mbili, data inasomeka hapa, lakini hakuna kinachoweza kutiwa sahihi tena.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ufunguo</translation>
    </message>
    <message>
        <source>Ask your organizer for a new invitation for this branch. After opening it here, write a parcel for the organizer: it asks to join anew, with all that was not sent yet.</source>
        <translation>Mwombe mratibu wako mwaliko mpya wa tawi hili. Baada ya kuufungua hapa, andika kifurushi cha taarifa cha mratibu: kinaomba kujiunga upya, pamoja na yote ambayo hayajatumwa.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Faili ya mwaliko</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Maneno sita</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>maneno sita</translation>
    </message>
</context>
<context>
    <name>ForgottenPinDialog</name>
    <message>
        <source>Forgotten PIN</source>
        <translation>PIN iliyosahauliwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>A branch lead at this computer can take your PIN away in the settings. Else telephone your organizer and read out this code; your organizer reads another one back.</source>
        <translation>Kiongozi wa tawi kwenye kompyuta hii anaweza kuondoa PIN yako kwenye mipangilio. Ama mpigie simu mratibu wako umsomee msimbo huu; naye atakusomea mwingine.</translation>
    </message>
    <message>
        <source>Code to read out</source>
        <translation>Msimbo wa kusoma</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Jibu</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mpya</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Mara nyingine</translation>
    </message>
</context>
<context>
    <name>FormBranchDialog</name>
    <message>
        <source>Which library?</source>
        <translation>Maktaba gani?</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Jaza…</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Names, with commas between them</source>
        <translation>Majina, yakitenganishwa kwa mkato</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Nchi</translation>
    </message>
    <message>
        <source>Who else works here</source>
        <translation>Wengine wanaofanya kazi hapa</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>People to approach</source>
        <translation>Watu wa kuombwa</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Wanachama wapya</translation>
    </message>
    <message>
        <source>Branches compared</source>
        <translation>Matawi yakilinganishwa</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Uongozi</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Kusanya timu</translation>
    </message>
</context>
<context>
    <name>GroupAnswerDialog</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Kilichojibiwa</translation>
    </message>
    <message>
        <source>How many said so</source>
        <translation>Wangapi walisema hivyo</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>haikuhesabiwa</translation>
    </message>
    <message>
        <source>In words, without names</source>
        <translation>Kwa maneno, bila majina</translation>
    </message>
</context>
<context>
    <name>GuestMessagesDialog</name>
    <message>
        <source>Messages to the guests</source>
        <translation>Ujumbe kwa wageni</translation>
    </message>
    <message>
        <source>Copy, then the next</source>
        <translation>Nakili, kisha anayefuata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Maandishi yamenakiliwa.</translation>
    </message>
    <message>
        <source>Dear {name}, we warmly invite you to {event}: {when}, {where}. Please tell us whether you can come. {team}</source>
        <translation>Mpendwa {name}, tunakualika kwa furaha kwenye {event}: {when}, {where}. Tafadhali tujulishe kama utaweza kuja. {team}</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out certificates</source>
        <translation>Kabidhi vyeti</translation>
    </message>
    <message>
        <source>Certificates in the order of the ceremony</source>
        <translation>Vyeti kwa mpangilio wa mahafali</translation>
    </message>
    <message>
        <source>Who takes it, where not the learner</source>
        <translation>Anayekichukua, ikiwa si mshiriki</translation>
    </message>
    <message>
        <source>Only those not collected yet</source>
        <translation>Ambavyo bado havijachukuliwa tu</translation>
    </message>
    <message>
        <source>All have collected</source>
        <translation>Wote wamechukua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Space: collected, or not</source>
        <translation>Nafasi: kimechukuliwa, au la</translation>
    </message>
    <message>
        <source>{open} of {all} not collected yet</source>
        <translation>{open} kati ya {all} bado havijachukuliwa</translation>
    </message>
    <message>
        <source>Nothing waits to be handed out.</source>
        <translation>Hakuna kinachosubiri kukabidhiwa.</translation>
    </message>
</context>
<context>
    <name>HandOverCircleDialog</name>
    <message>
        <source>Hand the circle over</source>
        <translation>Kabidhi kikundi</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>A name, or the e-mail of a new facilitator</source>
        <translation>Jina, au barua pepe ya mwezeshaji mpya</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished">Wiki ya {number}</translation>
    </message>
    <message>
        <source>New facilitator</source>
        <translation>Mwezeshaji mpya</translation>
    </message>
    <message>
        <source>The meetings before stay with who held them.</source>
        <translation>Vikao vya awali vinabaki na walioviendesha.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Badala ya</translation>
    </message>
    <message>
        <source>One person takes the circle over.</source>
        <translation>Mtu mmoja huchukua kikundi.</translation>
    </message>
    <message>
        <source>Type one name; further facilitators are added by Change (Ctrl+E).</source>
        <translation>Andika jina moja; wawezeshaji wengine huongezwa kwa Badilisha (Ctrl+E).</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand the role over</source>
        <translation>Kabidhi uratibu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Another computer becomes the organizer&apos;s. Both can stay organizers for as long as you like; nothing stops in between.</source>
        <translation>Kompyuta nyingine inakuwa ya mratibu. Zote mbili zinaweza kubaki za waratibu kwa muda wowote; kazi haisimami katikati.</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation>Alika kompyuta…</translation>
    </message>
    <message>
        <source>1. A second organizer&apos;s computer joins</source>
        <translation>1. Kompyuta ya mratibu wa pili inajiunga</translation>
    </message>
    <message>
        <source>Joined: {computers}</source>
        <translation>Imejiunga: {computers}</translation>
    </message>
    <message>
        <source>Invite it as an organizer&apos;s, compare the code, accept it, and send it a parcel.</source>
        <translation>Ialike kama ya mratibu, linganisha msimbo, ikubali, kisha itumie kifurushi cha taarifa.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Chapa karatasi…</translation>
    </message>
    <message>
        <source>2. The team&apos;s key goes there on paper</source>
        <translation>2. Ufunguo wa timu unafika huko kwa karatasi</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imechapwa {day}</translation>
    </message>
    <message>
        <source>On the new computer open Settings, Keys of the team, and type the recovery sheet in.</source>
        <translation>Kwenye kompyuta mpya fungua Mipangilio, Funguo za timu, kisha andika ufunguo wa karatasi ya kurejesha.</translation>
    </message>
    <message>
        <source>3. The old computer is put out</source>
        <translation>3. Kompyuta ya zamani inaondolewa</translation>
    </message>
    <message>
        <source>Only when it is given away: on the new computer choose it under Send &amp; receive, Computers, and put it out. Bring its last parcel in before.</source>
        <translation>Ni pale tu inapotolewa kwa mwingine: kwenye kompyuta mpya ichague chini ya Tuma na pokea, Kompyuta, kisha uiondoe. Kwanza pokea kifurushi chake cha mwisho cha taarifa.</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Open the practice library</source>
        <translation>Fungua maktaba ya mazoezi</translation>
    </message>
    <message>
        <source>Print the handbook…</source>
        <translation>Chapa mwongozo…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Mwongozo</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>Mezani: {name}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Tafuta au fanya lolote</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Ya kushughulikia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What became of parcels</source>
        <translation>Matokeo ya vifurushi vya taarifa</translation>
    </message>
    <message>
        <source>Here stands every parcel that was brought in, and what became of it.</source>
        <translation>Hapa huonekana kila kifurushi cha taarifa kilichopokelewa, na matokeo yake.</translation>
    </message>
    <message>
        <source>What became of the parcels that came to this computer.</source>
        <translation>Matokeo ya vifurushi vya taarifa vilivyofika kwenye kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>One meeting falls on it; it is shown next, to be moved</source>
        <translation>Kikao kimoja kinaangukia siku hiyo; kitaonyeshwa baadaye ili kihamishwe</translation>
    </message>
    <message>
        <source>{n} meetings fall on it; they are shown next, to be moved</source>
        <translation>Vikao {n} vinaangukia siku hiyo; vitaonyeshwa baadaye ili vihamishwe</translation>
    </message>
</context>
<context>
    <name>HitsPage</name>
    <message>
        <source>Meetings on a day off</source>
        <translation>Vikao kwenye siku ya mapumziko</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished">Hamisha…</translation>
    </message>
    <message>
        <source>It meets all the same</source>
        <translation>Kitafanyika hata hivyo</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished">Fungua kikundi</translation>
    </message>
    <message>
        <source>No meeting falls on this day any more.</source>
        <translation>Hakuna kikao kinachoangukia siku hii tena.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>{branch} is closed</source>
        <translation>{branch} limefungwa</translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished">Hifadhi kama</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Kwa wengine</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Kwa timu</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Ripoti nzima</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Ukurasa mmoja</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Ripoti ya matokeo</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Atakayeisoma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>The impact report as it will be printed</source>
        <translation>Ripoti ya matokeo jinsi itakavyochapwa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished">PDF…</translation>
    </message>
    <message>
        <source>PDF of one page…</source>
        <translation>PDF ya ukurasa mmoja…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Kitabu cha Excel…</translation>
    </message>
    <message>
        <source>Impact {first} to {last}</source>
        <translation>Matokeo {first} hadi {last}</translation>
    </message>
</context>
<context>
    <name>ImportFilesDialog</name>
    <message>
        <source>Bring in files of P2PU</source>
        <translation>Ingiza faili za P2PU</translation>
    </message>
    <message>
        <source>Files and what they would do</source>
        <translation>Faili na zitakachofanya</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Pokea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Choose what P2PU gave you, or drop it here: its CSV exports, its lists as JSON, the calendar files of its reminders. They may be several at once. What was changed here is never overwritten.</source>
        <translation>Chagua ulichopewa na P2PU, au kiburute hapa: faili zake za CSV, orodha zake za JSON, faili za kalenda za vikumbusho vyake. Zinaweza kuwa kadhaa kwa mara moja. Kilichobadilishwa hapa hakifutwi kamwe.</translation>
    </message>
    <message>
        <source>Files of P2PU (*.csv *.json *.ics *.txt *.js)</source>
        <translation>Faili za P2PU (*.csv *.json *.ics *.txt *.js)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose P2PU’s files</source>
        <translation>Chagua faili za P2PU</translation>
    </message>
    <message>
        <source>Bringing files in…</source>
        <translation>Faili zinaingizwa…</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Mstari {line}: {reason}</translation>
    </message>
    <message>
        <source>and {n} more lines</source>
        <translation>na mistari {n} zaidi</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Draft notices…</source>
        <translation>Rasimu za taarifa…</translation>
    </message>
    <message>
        <source>Copy the text for the commissioner</source>
        <translation>Nakili maandishi ya kamishna</translation>
    </message>
    <message>
        <source>Copy the text for the people</source>
        <translation>Nakili maandishi ya wahusika</translation>
    </message>
    <message>
        <source>The data commissioner was told</source>
        <translation>Kamishna wa data ameambiwa</translation>
    </message>
    <message>
        <source>The people concerned were told</source>
        <translation>Wahusika wameambiwa</translation>
    </message>
    <message>
        <source>All is done: close the incident</source>
        <translation>Yote yamefanyika: funga tukio</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Maandishi yamenakiliwa.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hadi {day}</translation>
    </message>
    <message>
        <source>On it: {held}</source>
        <translation>Yaliyomo: {held}</translation>
    </message>
    <message>
        <source>Its last parcel: {day}</source>
        <translation>Kifurushi chake cha taarifa cha mwisho: {day}</translation>
    </message>
    <message>
        <source>Parcels on it are sealed: nobody but their receiver can open them. Lists and papers that were saved on it can be read by whoever finds it.</source>
        <translation>Vifurushi vya taarifa vilivyomo vimefungwa: hakuna awezaye kuvifungua ila mpokeaji wake. Orodha na karatasi zilizohifadhiwa humo husomeka na yeyote atakayeipata.</translation>
    </message>
    <message>
        <source>Was it encrypted?</source>
        <translation type="unfinished">Je, ilikuwa imesimbwa?</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Matukio ya data</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Rejesta…</translation>
    </message>
    <message>
        <source>A computer is lost…</source>
        <translation>Kompyuta imepotea…</translation>
    </message>
    <message>
        <source>Here stands what was lost, what was on it, and who was told when. Nothing was lost yet.</source>
        <translation>Hapa huandikwa kilichopotea, yaliyokuwemo, na nani aliambiwa lini. Bado hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Draft notices…</source>
        <translation>Rasimu za taarifa…</translation>
    </message>
</context>
<context>
    <name>InterestList</name>
    <message>
        <source>Add…</source>
        <translation>Ongeza…</translation>
    </message>
    <message>
        <source>Sign up…</source>
        <translation>Sajili…</translation>
    </message>
    <message>
        <source>Topic, name or phone</source>
        <translation>Mada, jina au simu</translation>
    </message>
    <message>
        <source>Here stand people who would like a circle on a topic before there is one. They are offered when you plan it.</source>
        <translation>Hapa wako watu wanaotaka kikundi cha mada fulani kabla hakijakuwepo. Utaonyeshwa majina yao unapokipanga.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ongeza mtu…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>mtu 1</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>watu {n}</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>mada 1</translation>
    </message>
    <message>
        <source>{n} topics</source>
        <translation>mada {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Plan a circle on it…</source>
        <translation>Panga kikundi chake…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
</context>
<context>
    <name>InvitationLetterDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Mwaliko</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Barua</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>Ujumbe wa WhatsApp</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Maneno ya mwaliko</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">Nakili maneno</translation>
    </message>
    <message>
        <source>Save an e-mail draft…</source>
        <translation>Hifadhi rasimu ya barua pepe…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Change what you like before you send it.</source>
        <translation>Badilisha unachotaka kabla ya kutuma.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished">Maneno yamenakiliwa.</translation>
    </message>
    <message>
        <source>The letter was printed.</source>
        <translation>Barua imechapwa.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>{name} counts as asked.</source>
        <translation>{name} sasa anahesabiwa kuwa ameombwa.</translation>
    </message>
    <message>
        <source>Invitation {name}</source>
        <translation>Mwaliko {name}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished">Hifadhi kama</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Kompyuta</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a person</source>
        <translation>Alika mtu</translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation>Andika mwaliko</translation>
    </message>
    <message>
        <source>Keeps who was asked to join the team, and what they answer. CircleDesk sends nothing by itself.</source>
        <translation>Hutunza nani aliombwa kujiunga na timu, na alivyojibu. CircleDesk haitumi chochote yenyewe.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Bado haijaamuliwa</translation>
    </message>
    <message>
        <source>Invited already</source>
        <translation>Ameshaalikwa</translation>
    </message>
    <message>
        <source>To approach</source>
        <translation>Wa kuombwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Ameombwa kuwa</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
</context>
<context>
    <name>InvitePartnersDialog</name>
    <message>
        <source>Invite partners</source>
        <translation>Alika washirika</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Weka kwenye orodha</translation>
    </message>
    <message>
        <source>No partner is left to invite. Other guests: “Add a guest…”.</source>
        <translation>Hakuna mshirika aliyebaki wa kualika. Wageni wengine: “Ongeza mgeni…”.</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Hakuna aliyetiwa alama.</translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation>Weka tiki kwa wanaoalikwa.</translation>
    </message>
</context>
<context>
    <name>InviteToEventDialog</name>
    <message>
        <source>Invite to the event</source>
        <translation>Alika kwenye tukio</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Weka kwenye orodha</translation>
    </message>
    <message>
        <source>Name or library</source>
        <translation>Jina au maktaba</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Weka tiki wote wanaoonekana</translation>
    </message>
    <message>
        <source>Everybody of the team is on the list.</source>
        <translation>Kila mtu wa timu yuko kwenye orodha.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Wanakuja kama</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Hakuna aliyetiwa alama.</translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation>Weka tiki kwa wanaoalikwa.</translation>
    </message>
    <message>
        <source>May train, by their level: {names}.</source>
        <translation>Wanaweza kufundisha, kwa kiwango chao: {names}.</translation>
    </message>
    <message>
        <source>Have led circles to their end: {names}.</source>
        <translation>Wameongoza vikundi hadi mwisho: {names}.</translation>
    </message>
</context>
<context>
    <name>InviteWizard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Alika kompyuta</translation>
    </message>
    <message>
        <source>Whose computer is it?</source>
        <translation>Ni kompyuta ya nani?</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Andika mwaliko</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Maneno sita</translation>
    </message>
    <message>
        <source>I have told the words</source>
        <translation>Nimeyasema maneno</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Kinachofuata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation>Hakuna tawi lililochaguliwa.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Tafadhali chagua moja.</translation>
    </message>
    <message>
        <source>Read these six words out by telephone, and never send them with the file. They are shown only now: CircleDesk does not keep them.</source>
        <translation>Soma maneno haya sita kwa simu, na usiyatume kamwe pamoja na faili. Yanaonyeshwa sasa tu: CircleDesk haiyahifadhi.</translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation>Faili ya mwaliko</translation>
    </message>
    <message>
        <source>Have you told the words? Once this is closed nobody can see them again, and the branch needs a new invitation.</source>
        <translation>Je, umeyataja maneno? Hii ikifungwa hakuna anayeweza kuyaona tena, na tawi litahitaji mwaliko mpya.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Funga hata hivyo</translation>
    </message>
    <message>
        <source>A branch&apos;s computer</source>
        <translation>Kompyuta ya tawi</translation>
    </message>
    <message>
        <source>A regional lead&apos;s computer, with several branches</source>
        <translation>Kompyuta ya kiongozi wa eneo, yenye matawi kadhaa</translation>
    </message>
    <message>
        <source>A second organizer&apos;s computer</source>
        <translation>Kompyuta ya mratibu wa pili</translation>
    </message>
    <message>
        <source>Put what the team has so far into the file</source>
        <translation>Weka taarifa za tawi zilizopo ndani ya faili</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Matawi</translation>
    </message>
    <message>
        <source>Send the file as a document, or carry it on a flash disk.</source>
        <translation>Tuma faili kama hati, au ibebe kwa flashi.</translation>
    </message>
    <message>
        <source>There CircleDesk is opened, “Join with an invitation” chosen, the file opened and the six words typed in.</source>
        <translation>Huko CircleDesk inafunguliwa, “Jiunge kwa mwaliko” inachaguliwa, faili inafunguliwa na maneno sita yanaandikwa.</translation>
    </message>
    <message>
        <source>The new computer works at once. Bring its first parcel in here: it asks to join. Compare the code by telephone, and accept it.</source>
        <translation>Kompyuta mpya inafanya kazi mara moja. Pokea hapa kifurushi chake cha kwanza cha taarifa: inaomba kujiunga. Linganisha msimbo kwa simu, kisha uikubali.</translation>
    </message>
    <message>
        <source>It holds the learners of its branch and no other. Several computers of one branch each need an invitation of their own.</source>
        <translation>Ina washiriki wa tawi lake tu. Kompyuta kadhaa za tawi moja kila moja inahitaji mwaliko wake.</translation>
    </message>
    <message>
        <source>It holds the learners of all branches that you tick, and may write in each.</source>
        <translation>Ina washiriki wa matawi yote unayoweka alama, na inaweza kuandika katika kila moja.</translation>
    </message>
    <message>
        <source>It holds everything of every branch, as this computer does. The team&apos;s key is not in the file: that travels on the recovery sheet only.</source>
        <translation>Ina kila kitu cha kila tawi, kama kompyuta hii. Ufunguo wa timu haumo ndani ya faili: huo husafiri kwa karatasi ya kurejesha tu.</translation>
    </message>
</context>
<context>
    <name>JoinAnotherDialog</name>
    <message>
        <source>Join another team</source>
        <translation>Jiunge na timu nyingine</translation>
    </message>
    <message>
        <source>Join with this data</source>
        <translation>Jiunge na data hii</translation>
    </message>
    <message>
        <source>The organizer of the other team sends an invitation file for your branch, and tells you six words by telephone.</source>
        <translation>Mratibu wa timu ile nyingine hutuma faili ya mwaliko kwa tawi lako, na kukuambia maneno sita kwa simu.</translation>
    </message>
    <message>
        <source>All this belongs to your branch then; certificates stay as they were issued. {team} as it is now is kept as a backup. From then on this computer is a branch&apos;s: the other team&apos;s organizer lets computers in. Undo takes what came along back.</source>
        <translation>Kisha yote haya ni ya tawi lako; vyeti hubaki kama vilivyotolewa. {team} ilivyo sasa itahifadhiwa kama nakala ya akiba. Kuanzia hapo kompyuta hii ni ya tawi: mratibu wa timu ile nyingine ndiye anayekubali kompyuta. Tendua huondoa vilivyokuja.</translation>
    </message>
    <message>
        <source>This computer belongs to the other team now.</source>
        <translation>Kompyuta hii sasa ni ya timu ile nyingine.</translation>
    </message>
</context>
<context>
    <name>JoinWizard</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Jiunge kwa mwaliko</translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation>Faili ya mwaliko</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Maneno sita</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Fungua faili</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Anayefanya kazi hapa</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Jiunge na timu</translation>
    </message>
    <message>
        <source>You have joined</source>
        <translation>Umejiunga</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Anza kazi</translation>
    </message>
    <message>
        <source>Who else works here</source>
        <translation>Wengine wanaofanya kazi hapa</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Hakuna faili ya mwaliko iliyochaguliwa.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Maneno sita hayapo.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Jina lako halipo.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Mratibu</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Majina, yakitenganishwa kwa mkato</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>maneno sita</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Your organizer sent it, or it lies on a flash disk.</source>
        <translation>Mratibu wako aliituma, au ipo kwenye flashi.</translation>
    </message>
    <message>
        <source>Your organizer tells you six words by telephone.</source>
        <translation>Mratibu wako anakuambia maneno sita kwa simu.</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Faili ya mwaliko</translation>
    </message>
    <message>
        <source>You join</source>
        <translation>Unajiunga na</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Msimbo wa kompyuta hii</translation>
    </message>
    <message>
        <source>You can work at once.</source>
        <translation>Unaweza kufanya kazi mara moja.</translation>
    </message>
    <message>
        <source>Under Send &amp; receive write a parcel for the organizer and send it. The organizer then asks you by telephone for this code, and accepts this computer.</source>
        <translation>Chini ya Tuma na pokea andika kifurushi cha taarifa cha mratibu na ukitume. Kisha mratibu atakuuliza msimbo huu kwa simu, na kuikubali kompyuta hii.</translation>
    </message>
    <message>
        <source>The code stands under Send &amp; receive too.</source>
        <translation>Msimbo upo pia chini ya Tuma na pokea.</translation>
    </message>
</context>
<context>
    <name>JoiningNotice</name>
    <message>
        <source>Write the parcel…</source>
        <translation>Andika kifurushi cha taarifa…</translation>
    </message>
    <message>
        <source>The organizer has not accepted this computer yet</source>
        <translation>Mratibu bado hajaikubali kompyuta hii</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Msimbo wa kompyuta hii</translation>
    </message>
    <message>
        <source>You can work at once. Now write a parcel for the organizer and send it: with it this computer asks to join. The organizer then asks you by telephone for the code.</source>
        <translation>Unaweza kufanya kazi mara moja. Sasa andika kifurushi cha taarifa cha mratibu na ukitume: kwa hicho kompyuta hii inaomba kujiunga. Kisha mratibu atakuuliza msimbo kwa simu.</translation>
    </message>
    <message>
        <source>You can work at once. Your parcel for the organizer was written {day}: see that it gets there. The organizer then asks you by telephone for the code, and sends a parcel back. Bring that one in.</source>
        <translation>Unaweza kufanya kazi mara moja. Kifurushi chako cha taarifa cha mratibu kiliandikwa {day}: hakikisha kinafika. Kisha mratibu atakuuliza msimbo kwa simu, na kukurudishia kifurushi cha taarifa. Kipokee hicho.</translation>
    </message>
</context>
<context>
    <name>KeepGroupDialog</name>
    <message>
        <source>Group of the circle</source>
        <translation>Kikundi cha ujumbe cha washiriki</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Kiungo</translation>
    </message>
    <message>
        <source>In WhatsApp open the group, Invite via link, Copy link, and paste it here.</source>
        <translation>Katika WhatsApp fungua kikundi, Invite via link, Copy link, kisha ubandike hapa.</translation>
    </message>
    <message>
        <source>QR code of the group</source>
        <translation>Msimbo wa QR wa kikundi</translation>
    </message>
    <message>
        <source>Learners scan this code with their phones to join the group.</source>
        <translation>Washiriki huskani msimbo huu kwa simu zao ili kujiunga na kikundi.</translation>
    </message>
</context>
<context>
    <name>KeepLongerDialog</name>
    <message>
        <source>Keep longer</source>
        <translation>Hifadhi zaidi</translation>
    </message>
    <message>
        <source>Keep the learner</source>
        <translation type="unfinished">Mwache mshiriki</translation>
    </message>
    <message>
        <source>The reason stands with her data, and goes with it when she is erased.</source>
        <translation>Sababu hukaa pamoja na data yake, na huondoka nayo anapofutwa.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Sababu</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>How long data are kept</source>
        <translation>Muda wa kuhifadhi data</translation>
    </message>
    <message>
        <source>Empty old notes</source>
        <translation>Ondoa maelezo ya zamani</translation>
    </message>
    <message>
        <source>The rule…</source>
        <translation>Kanuni…</translation>
    </message>
    <message>
        <source>Erase all shown…</source>
        <translation>Futa wote walioonyeshwa…</translation>
    </message>
    <message>
        <source>Here stand learners who have not been here for as long as your rule says. There is none now; the program looks again every month.</source>
        <translation>Hapa huorodheshwa washiriki ambao hawajafika kwa muda unaosemwa na kanuni yako. Sasa hakuna; programu hutazama tena kila mwezi.</translation>
    </message>
    <message>
        <source>Empty one old note</source>
        <translation>Ondoa maelezo moja ya zamani</translation>
    </message>
    <message>
        <source>Empty {n} old notes</source>
        <translation>Ondoa maelezo ya zamani: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Hifadhi zaidi…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished">Futa kabisa…</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Yote haya</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Chapa karatasi ya kurejesha…</translation>
    </message>
    <message>
        <source>Type a sheet in…</source>
        <translation>Andika ufunguo wa karatasi…</translation>
    </message>
    <message>
        <source>Hand the role over…</source>
        <translation>Kabidhi uratibu…</translation>
    </message>
    <message>
        <source>Keys of the team</source>
        <translation>Funguo za timu</translation>
    </message>
    <message>
        <source>The team&apos;s key is on another organizer&apos;s computer. With its recovery sheet this one can let computers in too.</source>
        <translation>Ufunguo wa timu upo kwenye kompyuta ya mratibu mwingine. Kwa karatasi yake ya kurejesha, hii pia inaweza kukubali kompyuta.</translation>
    </message>
    <message>
        <source>The recovery sheet was not printed yet. Without it a lost computer or passphrase means that nobody can be let into the team any more.</source>
        <translation>Karatasi ya kurejesha bado haijachapwa. Bila hiyo, kompyuta au maneno ya siri yakipotea, hakuna kompyuta inayoweza kukubaliwa katika timu tena.</translation>
    </message>
    <message>
        <source>The recovery sheet was printed on {day}. Keep it locked away.</source>
        <translation>Karatasi ya kurejesha ilichapwa {day}. Ifungie mahali salama.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>The team&apos;s key lies on this computer only. Print its recovery sheet, and lock it away.</source>
        <translation>Ufunguo wa timu upo kwenye kompyuta hii tu. Chapa karatasi yake ya kurejesha, na uifungie mahali salama.</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Chapa karatasi ya kurejesha…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and what they do</source>
        <translation>Vitufe na kazi zake</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Popote</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Fomu</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Nafasi</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hapa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Kichupo kinachofuata</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Nenda mstari hadi mstari</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Fungua mstari</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Chuja orodha</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Yanayoweza kufanywa na mstari</translation>
    </message>
    <message>
        <source>Follow up a meeting</source>
        <translation>Fuatilia kikao</translation>
    </message>
    <message>
        <source>Week before, week after</source>
        <translation>Wiki iliyotangulia, wiki inayofuata</translation>
    </message>
    <message>
        <source>Present, late, excused, absent; the cursor moves on</source>
        <translation>Amehudhuria, amechelewa, ana udhuru, hayupo; kielekezi husonga mbele</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Present, or back to not marked</source>
        <translation>Amehudhuria, au ondoa alama</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>Do what the coloured button says</source>
        <translation>Fanya lisemalo kitufe chenye rangi</translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation>Hifadhi maoni</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation type="unfinished">Hifadhi kama rasimu</translation>
    </message>
    <message>
        <source>Close, nothing is changed</source>
        <translation>Funga, hakuna kinachobadilika</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Survey</source>
        <translation>Hojaji</translation>
    </message>
    <message>
        <source>One survey was filled in.</source>
        <translation>Hojaji moja ilijazwa.</translation>
    </message>
    <message>
        <source>{n} surveys were filled in.</source>
        <translation>Hojaji {n} zilijazwa.</translation>
    </message>
    <message>
        <source>For the librarian: {key} ends the survey.</source>
        <translation>Kwa mkutubi: {key} humaliza hojaji.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Same person (F2)</source>
        <translation>Ni yuyu huyu (F2)</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>hana simu</translation>
    </message>
    <message>
        <source>{count} people called {name} are known here. The first: {reach}.</source>
        <translation>Watu {count} wenye jina {name} wanajulikana hapa. Wa kwanza: {reach}.</translation>
    </message>
    <message>
        <source>one circle</source>
        <translation>kikundi kimoja</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation>vikundi {n}</translation>
    </message>
    <message>
        <source>{name} is known here: {reach}, {circles}.</source>
        <translation>{name} anajulikana hapa: {reach}, {circles}.</translation>
    </message>
    <message>
        <source>Signs up {name}, who is known here: {reach}.</source>
        <translation>Anasajiliwa {name}, anayejulikana hapa: {reach}.</translation>
    </message>
    <message>
        <source>Somebody else (F2)</source>
        <translation>Ni mtu mwingine (F2)</translation>
    </message>
    <message>
        <source>The next one (F2)</source>
        <translation>Anayefuata (F2)</translation>
    </message>
</context>
<context>
    <name>LabelOptions</name>
    <message>
        <source>Sheet of labels</source>
        <translation>Karatasi ya lebo</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Lebo ya kwanza iliyo tupu</translation>
    </message>
</context>
<context>
    <name>LastWeekLine</name>
    <message>
        <source>Show last week</source>
        <translation>Onyesha wiki iliyopita</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Wiki iliyopita</translation>
    </message>
    <message>
        <source>{count} of {all} meetings reported</source>
        <translation>vikao {count} kati ya {all} vimeripotiwa</translation>
    </message>
    <message>
        <source>came {count} of {signups}</source>
        <translation>walikuja {count} kati ya {signups}</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>alama {rating} kati ya 5</translation>
    </message>
</context>
<context>
    <name>LaySortDialog</name>
    <message>
        <source>Sort on screen</source>
        <translation>Panga kwenye skrini</translation>
    </message>
    <message>
        <source>Keep the sort</source>
        <translation>Hifadhi mpangilio</translation>
    </message>
    <message>
        <source>left empty: the next free one</source>
        <translation>ikiachwa tupu: inayofuata</translation>
    </message>
    <message>
        <source>Cards to lay</source>
        <translation>Kadi za kuweka</translation>
    </message>
    <message>
        <source>Draw a card onto a column. Or: ↑ ↓ choose the card, ← → the column, Enter lays it; on the grid Enter takes a card back.</source>
        <translation>Vuta kadi kwenye safu. Au: ↑ ↓ huchagua kadi, ← → safu, Enter huiweka; kwenye gridi Enter huirudisha kadi.</translation>
    </message>
    <message>
        <source>Code (no name)</source>
        <translation>Alama (bila jina)</translation>
    </message>
    <message>
        <source>Least like me</source>
        <translation>Hainifai</translation>
    </message>
    <message>
        <source>Most like me</source>
        <translation>Inanifaa zaidi</translation>
    </message>
    <message>
        <source>This column is full: take a card back first, or choose another.</source>
        <translation>Safu hii imejaa: rudisha kadi kwanza, au chagua nyingine.</translation>
    </message>
</context>
<context>
    <name>LearnerCards</name>
    <message>
        <source>{phone} (shared)</source>
        <translation>{phone} (ya pamoja)</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Hana simu</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Hana barua pepe</translation>
    </message>
    <message>
        <source>Messages in {language}</source>
        <translation>Ujumbe kwa {language}</translation>
    </message>
    <message>
        <source>On the certificate: {name}</source>
        <translation>Kwenye cheti: {name}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Chini ya 18</translation>
    </message>
    <message>
        <source>Parent or guardian: {name}</source>
        <translation>Mzazi au mlezi: {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Mawasiliano</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Idhini</translation>
    </message>
    <message>
        <source>Nobody agreed to anything yet.</source>
        <translation>Bado hakuna aliyekubali lolote.</translation>
    </message>
    <message>
        <source>{circle}: no consent noted</source>
        <translation>{circle}: hakuna idhini iliyoandikwa</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Ondoa idhini</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>Kama faili…</translation>
    </message>
    <message>
        <source>She asks…</source>
        <translation>Anaomba…</translation>
    </message>
    <message>
        <source>All about her…</source>
        <translation>Yote kumhusu…</translation>
    </message>
    <message>
        <source>{circle}: withdrawn on {day}</source>
        <translation>{circle}: iliondolewa {day}</translation>
    </message>
    <message>
        <source>{circle}: given on {day}</source>
        <translation>{circle}: ilitolewa {day}</translation>
    </message>
    <message>
        <source>Words {version}, {language}</source>
        <translation>Maneno {version}, {language}</translation>
    </message>
    <message>
        <source>by {name}, parent or guardian</source>
        <translation>na {name}, mzazi au mlezi</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>imechukuliwa na {name}</translation>
    </message>
    <message>
        <source>heard by {name}</source>
        <translation>ilisikiwa na {name}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>kimetayarishwa</translation>
    </message>
    <message>
        <source>void</source>
        <translation>kimebatilishwa</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Ameomba</translation>
    </message>
    <message>
        <source>A circle on {topic}</source>
        <translation>Kikundi cha {topic}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Moved to {branch} on {day}</source>
        <translation>Alihamia {branch} {day}</translation>
    </message>
    <message>
        <source>To move to {branch}; the organizer carries it out</source>
        <translation>Ahamie {branch}; mratibu atamhamisha</translation>
    </message>
    <message>
        <source>She stays</source>
        <translation>Anabaki</translation>
    </message>
</context>
<context>
    <name>LearnerCircles</name>
    <message>
        <source>Move…</source>
        <translation type="unfinished">Hamisha…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Circles of the learner</source>
        <translation>Vikundi vya mshiriki</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Here stand the circles that she joined. She joined none yet.</source>
        <translation>Hapa viko vikundi alivyojiunga navyo. Bado hajajiunga na chochote.</translation>
    </message>
    <message>
        <source>Sign her up…</source>
        <translation>Msajili…</translation>
    </message>
    <message>
        <source>Moved to {branch}</source>
        <translation>Amehamia {branch}</translation>
    </message>
    <message>
        <source>Not to be contacted: she asked for it</source>
        <translation>Hatumwi ujumbe: aliomba hivyo</translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Jina, simu au barua pepe</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Mtu mmoja?</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Ingiza orodha…</translation>
    </message>
    <message>
        <source>Here stand the people who joined a circle. Only a name is needed to sign one up.</source>
        <translation>Hapa wapo watu waliojiunga na kikundi. Jina pekee linatosha kumsajili mtu.</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Sajili mshiriki…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Nakili nambari ya simu</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation type="unfinished">Ondoa idhini</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Futa kabisa…</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Learners of the circle</source>
        <translation>Washiriki wa kikundi</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Washiriki</translation>
    </message>
    <message>
        <source>Nobody is signed up yet. Only a name is needed.</source>
        <translation>Hakuna aliyesajiliwa bado. Jina tu linatosha.</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Sajili mshiriki…</translation>
    </message>
    <message>
        <source>Type in paper slips…</source>
        <translation>Andika fomu za karatasi…</translation>
    </message>
    <message>
        <source>Waiting list: {n}</source>
        <translation>Orodha ya kusubiri: {n}</translation>
    </message>
    <message>
        <source>Hide the cancelled: {n}</source>
        <translation>Ficha walioghairi: {n}</translation>
    </message>
    <message>
        <source>Cancelled: {n}</source>
        <translation>Walioghairi: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Mpe nafasi</translation>
    </message>
    <message>
        <source>What to tell the learner…</source>
        <translation>La kumwambia mshiriki…</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Nakili nambari ya simu</translation>
    </message>
    <message>
        <source>Cancel the sign-up</source>
        <translation>Ghairi usajili</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Lend</source>
        <translation>Kopesha</translation>
    </message>
    <message>
        <source>Note the loan</source>
        <translation>Andika mkopo</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Hakuna kikundi</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Haijaandikwa</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Kwenda tawi</translation>
    </message>
    <message>
        <source>For the circle</source>
        <translation>Kwa kikundi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Amechukua</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Then show the slip that both sign</source>
        <translation>Kisha onyesha stakabadhi ya kutiwa sahihi na wote wawili</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Not used</source>
        <translation>Haitumiki</translation>
    </message>
    <message>
        <source>Column {letter}, «{heading}»</source>
        <translation>Safu wima {letter}, «{heading}»</translation>
    </message>
</context>
<context>
    <name>ListInPage</name>
    <message>
        <source>Another file…</source>
        <translation>Faili nyingine…</translation>
    </message>
    <message>
        <source>Save what is not taken…</source>
        <translation>Hifadhi zisizochukuliwa…</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kitakachotokea</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Ingiza orodha</translation>
    </message>
    <message>
        <source>Spreadsheets and CSV ({kinds})</source>
        <translation>Lahajedwali na CSV ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Orodha inaingizwa</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Kitabu cha Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Kwa nini haikuchukuliwa</translation>
    </message>
    <message>
        <source>{rows} rows are in «{file}».</source>
        <translation>Safu {rows} zimo katika «{file}».</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Lists that you already keep come in here: learners, attendance, equipment and others, from a spreadsheet (XLSX, XLS, ODS) or CSV. Choose a file, or drop it onto the window.</source>
        <translation>Orodha ulizo nazo tayari huingizwa hapa: washiriki, mahudhurio, vifaa na nyingine, kutoka lahajedwali (XLSX, XLS, ODS) au CSV. Chagua faili, au iangushe kwenye dirisha.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Orodha inasomwa</translation>
    </message>
    <message>
        <source>Bring in ({n})</source>
        <translation>Ingiza ({n})</translation>
    </message>
    <message>
        <source>{file} · cells {first} to {last}</source>
        <translation>{file} · seli {first} hadi {last}</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>Choose a circle…</source>
        <translation>Chagua kikundi…</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Hakuna tawi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Day first: 7/8 is 7 August</source>
        <translation>Siku kwanza: 7/8 ni 7 Agosti</translation>
    </message>
    <message>
        <source>Month first: 7/8 is 8 July</source>
        <translation>Mwezi kwanza: 7/8 ni 8 Julai</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Safu mlalo ni za</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>An empty box means absent</source>
        <translation>Kisanduku kitupu kinamaanisha hayupo</translation>
    </message>
    <message>
        <source>Turn “Last, First” into First Last</source>
        <translation>Geuza “Ukoo, Kwanza” kuwa Kwanza Ukoo</translation>
    </message>
    <message>
        <source>Write NAMES IN CAPITALS as Names</source>
        <translation>Andika MAJINA KWA HERUFI KUBWA kama Majina</translation>
    </message>
    <message>
        <source>Who finds no place waits for one</source>
        <translation>Asiyepata nafasi aisubiri</translation>
    </message>
    <message>
        <source>Sign up whom nobody knows</source>
        <translation>Sajili asiyejulikana</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Type to filter</source>
        <translation>Andika ili kuchuja</translation>
    </message>
    <message>
        <source>{count} fit the filter</source>
        <translation>{count} zinalingana na kichujio</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Jumla {count}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} kati ya {count}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Hakuna kinacholingana na kichujio hapa.</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Rows of the list</source>
        <translation>Safu mlalo za orodha</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Safu mlalo zote</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Za kuangalia</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Safu mlalo zinazoonyeshwa</translation>
    </message>
    <message>
        <source>She is {name}</source>
        <translation>Ni {name}</translation>
    </message>
    <message>
        <source>Somebody new: sign her up</source>
        <translation>Mtu mpya: msajili</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Acha safu mlalo hii</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>mpya {n}</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>zilizobadilishwa {n}</translation>
    </message>
    <message>
        <source>{n} the same as here</source>
        <translation>zilizo sawa na hapa {n}</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>zisizochukuliwa {n}</translation>
    </message>
    <message>
        <source>{n} to be answered</source>
        <translation>za kujibiwa {n}</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Nakili pamoja na vichwa</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock the database…</source>
        <translation>Funga hifadhidata…</translation>
    </message>
    <message>
        <source>Lock the backups too</source>
        <translation>Funga nakala za akiba pia</translation>
    </message>
    <message>
        <source>Make it plain again…</source>
        <translation>Iache wazi tena…</translation>
    </message>
    <message>
        <source>Open another computer&apos;s database…</source>
        <translation>Fungua hifadhidata ya kompyuta nyingine…</translation>
    </message>
    <message>
        <source>Locked database</source>
        <translation>Hifadhidata iliyofungwa</translation>
    </message>
    <message>
        <source>Not locked: whoever takes this computer, its disk or a backup can read all names.</source>
        <translation>Haijafungwa: anayechukua kompyuta hii, diski yake au nakala ya akiba anaweza kusoma majina yote.</translation>
    </message>
    <message>
        <source>Locked, but {count} of the backups can still be read by anybody.</source>
        <translation>Imefungwa, lakini nakala za akiba {count} bado zinaweza kusomwa na yeyote.</translation>
    </message>
    <message>
        <source>Locked, backups too. It opens for whoever signs in to this computer as you do.</source>
        <translation>Imefungwa, na nakala za akiba pia. Hufunguka kwa anayeingia kwenye kompyuta hii kama wewe.</translation>
    </message>
    <message>
        <source>Locked, backups too. It opens with the passphrase of this computer.</source>
        <translation>Imefungwa, na nakala za akiba pia. Hufunguka kwa maneno ya siri ya kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>LockDatabaseDialog</name>
    <message>
        <source>Lock the database</source>
        <translation>Funga hifadhidata</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Ifunge</translation>
    </message>
    <message>
        <source>The database and all backups here are written anew, locked with a key that the passphrase of this computer opens. From then on CircleDesk asks for it at each start, before it shows anything, and opens a little slower.</source>
        <translation>Hifadhidata na nakala zote za akiba hapa huandikwa upya, zikifungwa kwa ufunguo ambao maneno ya siri ya kompyuta hii huufungua. Tangu hapo CircleDesk huyauliza kila inapoanza, kabla ya kuonyesha chochote, na hufunguka polepole kidogo.</translation>
    </message>
    <message>
        <source>The database and all backups here are written anew, locked with a key that this computer keeps. You notice nothing of it: CircleDesk opens as before, a little slower.</source>
        <translation>Hifadhidata na nakala zote za akiba hapa huandikwa upya, zikifungwa kwa ufunguo ambao kompyuta hii hutunza. Hutaona tofauti: CircleDesk hufunguka kama kabla, polepole kidogo.</translation>
    </message>
    <message>
        <source>It protects when the computer, its disk or a backup is lost or stolen. It does not protect from who uses this computer while you are signed in.</source>
        <translation>Inakinga kompyuta, diski yake au nakala ya akiba ikipotea au kuibiwa. Haikingi dhidi ya anayetumia kompyuta hii ukiwa umeingia.</translation>
    </message>
    <message>
        <source>The old files are overwritten. On a flash disk or an SSD pieces of them may stay for a while where only a laboratory finds them.</source>
        <translation>Faili za zamani huandikwa juu. Kwenye flashi au SSD vipande vyake vyaweza kubaki kwa muda pale ambapo maabara pekee huvipata.</translation>
    </message>
    <message>
        <source>If the key is ever gone, your organizer can open the database with the team&apos;s key or its recovery sheet.</source>
        <translation>Ufunguo ukipotea wakati wowote, mratibu wako anaweza kufungua hifadhidata kwa ufunguo wa timu au karatasi yake ya urejeshaji.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation type="unfinished">Umesahau?</translation>
    </message>
    <message>
        <source>CircleDesk is locked</source>
        <translation>CircleDesk imefungwa</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Nani yuko hapa?</translation>
    </message>
    <message>
        <source>Take the last figure away</source>
        <translation>Ondoa tarakimu ya mwisho</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>PIN nyingi si sahihi. Jaribu tena baada ya {time}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a PIN first: Settings, People at this computer.</source>
        <translation>Kwanza chagua PIN: Mipangilio, Watu kwenye kompyuta hii.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Agreed with the management</source>
        <translation>Makubaliano na uongozi</translation>
    </message>
    <message>
        <source>What to say…</source>
        <translation>La kusema…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Jaza…</translation>
    </message>
    <message>
        <source>Here stands what those who decide have agreed to.</source>
        <translation>Hapa lipo lile ambalo viongozi wamekubali.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Kwenye karatasi…</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Take all of…</source>
        <translation>Chukua yote ya…</translation>
    </message>
    <message>
        <source>K keeps · R takes the other · Space picks · Ctrl+A picks all</source>
        <translation>K hubakiza · R huchukua kingine · Space huchagua · Ctrl+A huchagua yote</translation>
    </message>
    <message>
        <source>Keep what is shown in {n} picked</source>
        <translation>Bakiza kinachoonyeshwa katika {n} yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Take the other in {n} picked</source>
        <translation>Chukua kingine katika {n} yaliyochaguliwa</translation>
    </message>
    <message>
        <source>Keep what is shown in all {n}</source>
        <translation>Bakiza kinachoonyeshwa katika yote {n}</translation>
    </message>
    <message>
        <source>Take the other in all {n}</source>
        <translation>Chukua kingine katika yote {n}</translation>
    </message>
    <message>
        <source>{whose}: {n}</source>
        <translation>{whose}: {n}</translation>
    </message>
</context>
<context>
    <name>MarkedCard</name>
    <message>
        <source>All present</source>
        <translation>Wote wapo</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Aliyekuja bila usajili</translation>
    </message>
    <message>
        <source>Headcount only…</source>
        <translation>Idadi tu…</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Toa maoni</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Wangapi walikuja</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>{marked} of {all} marked</source>
        <translation>Waliowekewa alama: {marked} kati ya {all}</translation>
    </message>
    <message>
        <source>One signed up</source>
        <translation>Mmoja amesajiliwa</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} wamesajiliwa</translation>
    </message>
    <message>
        <source>{yes} said yes.</source>
        <translation>{yes} wamesema ndiyo.</translation>
    </message>
    <message>
        <source>One came.</source>
        <translation>Mmoja alikuja.</translation>
    </message>
    <message>
        <source>{n} came.</source>
        <translation>{n} walikuja.</translation>
    </message>
    <message>
        <source>Nobody is signed up yet. A walk-in signs up and is marked at once.</source>
        <translation>Hakuna aliyesajiliwa bado. Anayekuja husajiliwa na kuwekewa alama papo hapo.</translation>
    </message>
    <message>
        <source>One was counted.</source>
        <translation>Mmoja alihesabiwa.</translation>
    </message>
    <message>
        <source>{n} were counted, without names.</source>
        <translation>{n} walihesabiwa, bila majina.</translation>
    </message>
    <message>
        <source>Space marks present and moves on. Backspace clears. Alt+P: all present, then the exceptions.</source>
        <translation>Space huweka amehudhuria na kuendelea. Backspace hufuta. Alt+P: wote wamehudhuria, kisha walio tofauti.</translation>
    </message>
</context>
<context>
    <name>MeetingPageView</name>
    <message>
        <source>Open the circle</source>
        <translation>Fungua kikundi</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Endesha kikao</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>Watakaokuja</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Kikao</translation>
    </message>
    <message>
        <source>{circle} · cancelled meeting</source>
        <translation>{circle} · kikao kilichoghairiwa</translation>
    </message>
    <message>
        <source>{yes} yes</source>
        <translation>{yes} ndiyo</translation>
    </message>
</context>
<context>
    <name>MeetingPartsDialog</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Sehemu za kikao</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>One part more</source>
        <translation>Sehemu moja zaidi</translation>
    </message>
    <message>
        <source>As usual: 15, 45, 20, 10</source>
        <translation>Kama kawaida: 15, 45, 20, 10</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Kikundi hiki</translation>
    </message>
    <message>
        <source>All circles without parts of their own</source>
        <translation>Vikundi vyote visivyo na sehemu zake</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>{n} minutes in all</source>
        <translation>Jumla ya dakika {n}</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Meetings of the circle</source>
        <translation>Vikao vya kikundi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Vikao</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Ghairi kikao…</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Mshika nafasi…</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Jaza vikao vilivyopita</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>New members</source>
        <translation>Wanachama wapya</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Mmoja mmoja</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Kwa pamoja</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Kwenye karatasi…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Jaza…</translation>
    </message>
    <message>
        <source>Ask who joins the team what they bring, when they can and what they want to learn: one page, on paper or here.</source>
        <translation>Muulize anayejiunga na timu anakuja na nini, anapatikana lini na anataka kujifunza nini: ukurasa mmoja, kwenye karatasi au hapa.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Bado hakuna aliyejibu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} kwa jumla</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na {n} zaidi</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>File</source>
        <translation type="unfinished">Faili</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Hariri</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Upau wa menyu</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Angalia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Hakuna mstari uliochaguliwa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Mweupe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Mweusi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Utofauti mkubwa</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished">Maneno ya ujumbe</translation>
    </message>
    <message>
        <source>Use plain signs</source>
        <translation>Tumia alama za kawaida</translation>
    </message>
    <message>
        <source>QR code of the message</source>
        <translation type="unfinished">Msimbo wa QR wa ujumbe</translation>
    </message>
    <message>
        <source>Scan with your phone: WhatsApp opens with the text.</source>
        <translation>Skani kwa simu yako: WhatsApp itafunguka na maneno haya.</translation>
    </message>
    <message>
        <source>Scan with your phone to take the text along.</source>
        <translation>Skani kwa simu yako ili kuchukua maneno haya.</translation>
    </message>
    <message>
        <source>{used} of {room} signs · {parts} SMS</source>
        <translation>Alama {used} kati ya {room} · SMS {parts}</translation>
    </message>
    <message>
        <source>costs more because of {signs}</source>
        <translation>yanagharimu zaidi kwa sababu ya {signs}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Messages to learners</source>
        <translation>Ujumbe kwa washiriki</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Kuhusu nini</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished">Maneno ya ujumbe</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {listed}</source>
        <translation>Yaliyo ndani ya mabano hujazwa: {listed}</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Hifadhi maneno haya</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Rudi kwa maneno ya programu</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Who was told what</source>
        <translation>Nani amejulishwa nini</translation>
    </message>
    <message>
        <source>Tell the learners…</source>
        <translation>Wajulishe washiriki…</translation>
    </message>
    <message>
        <source>Nobody was told anything yet. Two days before a meeting is a good time to remind.</source>
        <translation>Bado hakuna aliyeambiwa lolote. Siku mbili kabla ya kikao ni wakati mzuri wa kukumbusha.</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Nikumbushe baadaye…</translation>
    </message>
    <message>
        <source>Link of the group…</source>
        <translation>Kiungo cha kikundi…</translation>
    </message>
    <message>
        <source>Keep the group’s link…</source>
        <translation>Hifadhi kiungo cha kikundi…</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Courses</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>What circles can study, and how often each was used.</source>
        <translation>Vikundi vinaweza kujifunza nini, na kila kozi imetumika mara ngapi.</translation>
    </message>
    <message>
        <source>Show the courses</source>
        <translation>Onyesha kozi</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Laptops, projector, modem: what the branch has, and what is lent.</source>
        <translation>Kompyuta, projekta, modemu: tawi lina nini, na nini kimekopeshwa.</translation>
    </message>
    <message>
        <source>Show the equipment</source>
        <translation>Onyesha vifaa</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Matukio</translation>
    </message>
    <message>
        <source>Workshops, regional meetings, graduations: people, and their papers.</source>
        <translation>Warsha, mikutano ya matawi, mahafali: watu, na karatasi zake.</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Onyesha matukio</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Ubao wa matangazo</translation>
    </message>
    <message>
        <source>What the organizer wrote for your library, and files to keep.</source>
        <translation>Alichoandika mratibu kwa maktaba yako, na faili za kuhifadhi.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Onyesha matangazo</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Maswali na majibu</translation>
    </message>
    <message>
        <source>What you asked the organizer, what was answered, what to come back to.</source>
        <translation>Ulichomuuliza mratibu, kilichojibiwa, na cha kurudia.</translation>
    </message>
    <message>
        <source>Show the notebook</source>
        <translation>Onyesha daftari</translation>
    </message>
    <message>
        <source>Partners and groups</source>
        <translation>Washirika na makundi</translation>
    </message>
    <message>
        <source>Colleges, businesses, clubs: what they give, and when they were thanked.</source>
        <translation>Vyuo, biashara, klabu: wanatoa nini, na walishukuriwa lini.</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>Onyesha washirika</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>Posts, bulletins and stories of your circles, and where you told them.</source>
        <translation>Machapisho, taarifa na hadithi za vikundi vyenu, na mlikozisimulia.</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Onyesha yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>What patrons want</source>
        <translation>Wateja wanataka nini</translation>
    </message>
    <message>
        <source>Cards that people put in order, and which viewpoints they share.</source>
        <translation>Kadi ambazo watu hupanga, na mitazamo wanayoshiriki.</translation>
    </message>
    <message>
        <source>Show the studies</source>
        <translation>Onyesha tafiti</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Siku za mapumziko</translation>
    </message>
    <message>
        <source>Public holidays, and days on which your library is closed.</source>
        <translation>Sikukuu za umma, na siku ambazo maktaba yako imefungwa.</translation>
    </message>
    <message>
        <source>Show the days off</source>
        <translation>Onyesha siku za mapumziko</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Ingiza orodha</translation>
    </message>
    <message>
        <source>Learners, attendance, equipment that you keep in a spreadsheet or CSV.</source>
        <translation>Washiriki, mahudhurio, vifaa ulivyonavyo kwenye lahajedwali au CSV.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Chagua orodha</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>The week in a message, the public list of circles, certificates.</source>
        <translation>Wiki katika ujumbe, orodha ya vikundi kwa umma, vyeti.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Onyesha ripoti</translation>
    </message>
    <message>
        <source>Our library</source>
        <translation>Maktaba yetu</translation>
    </message>
    <message>
        <source>What it has to host circles, and what the management has agreed to.</source>
        <translation>Ina nini cha kuandalia vikundi, na uongozi umekubali nini.</translation>
    </message>
    <message>
        <source>What the library has…</source>
        <translation>Maktaba ina nini…</translation>
    </message>
    <message>
        <source>What was agreed…</source>
        <translation>Tuliyokubaliana…</translation>
    </message>
</context>
<context>
    <name>MoveLearnerDialog</name>
    <message>
        <source>Ask the organizer</source>
        <translation>Mwombe mratibu</translation>
    </message>
    <message>
        <source>Move the learner</source>
        <translation>Mhamishe mshiriki</translation>
    </message>
    <message>
        <source>Move to another branch</source>
        <translation>Kuhamia tawi lingine</translation>
    </message>
    <message>
        <source>{learner} leaves {branch}. What she did there stays there; her name and contact go along.</source>
        <translation>{learner} anaondoka {branch}. Aliyoyafanya huko yanabaki; jina na mawasiliano yake yanaenda naye.</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Kwenda tawi</translation>
    </message>
    <message>
        <source>Who heard it, and when</source>
        <translation>Nani alisikia, na lini</translation>
    </message>
    <message>
        <source>Her word</source>
        <translation>Neno lake</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation type="unfinished">Hakuna tawi lililochaguliwa.</translation>
    </message>
    <message>
        <source>Choose the branch that she moves to.</source>
        <translation>Chagua tawi analohamia.</translation>
    </message>
</context>
<context>
    <name>MoveMeetingDialog</name>
    <message>
        <source>Move the meeting</source>
        <translation>Hamisha kikao</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Tarehe mpya</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Saa mpya</translation>
    </message>
    <message>
        <source>Next free day (Alt+F)</source>
        <translation>Siku ijayo iliyo wazi (Alt+F)</translation>
    </message>
    <message>
        <source>This meeting only</source>
        <translation>Kikao hiki tu</translation>
    </message>
    <message>
        <source>This one, and all after it by as many days</source>
        <translation>Hiki, na vyote vinavyofuata kwa siku zizo hizo</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Tarehe za kikundi hiki zimewekwa.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave the date.</source>
        <translation>Weka alama kwamba washiriki wameambiwa, au acha tarehe.</translation>
    </message>
</context>
<context>
    <name>NameViewpointsDialog</name>
    <message>
        <source>Name the viewpoints</source>
        <translation>Ipe mitazamo majina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Viewpoint {number}</source>
        <translation>Mtazamo {number}</translation>
    </message>
</context>
<context>
    <name>NewBranchDialog</name>
    <message>
        <source>New branch</source>
        <translation>Tawi jipya</translation>
    </message>
    <message>
        <source>Add the branch</source>
        <translation>Ongeza tawi</translation>
    </message>
    <message>
        <source>Short, for certificates; made of the name if left empty.</source>
        <translation>Kifupi, kwa ajili ya vyeti; hutokana na jina kikiachwa wazi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kifupisho</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Mji</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Chumba cha kawaida</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Wa kuulizwa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
</context>
<context>
    <name>NewCircleDialog</name>
    <message>
        <source>New circle</source>
        <translation>Kikundi kipya</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bila kikomo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Names or e-mails; empty: you</source>
        <translation>Majina au barua pepe; tupu: wewe</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Hifadhi kama rasimu</translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message>
        <source>A new course will be made: {title}</source>
        <translation>Kozi mpya itaundwa: {title}</translation>
    </message>
    <message>
        <source>Take {title} (Enter)</source>
        <translation>Chagua {title} (Enter)</translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Kozi mpya</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Ongeza kozi</translation>
    </message>
</context>
<context>
    <name>NewEquipmentDialog</name>
    <message>
        <source>New equipment</source>
        <translation>Kifaa kipya</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Travels with the team</source>
        <translation>Husafiri na timu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ni ya</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Tukio jipya</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Panga</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Timu nzima</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>La nani</translation>
    </message>
</context>
<context>
    <name>NewIncidentDialog</name>
    <message>
        <source>A computer is lost</source>
        <translation>Kompyuta imepotea</translation>
    </message>
    <message>
        <source>Note it, and go on</source>
        <translation>Iandike, kisha uendelee</translation>
    </message>
    <message>
        <source>From now the hours run in which the data commissioner is told. The next window counts them, says what to do, and drafts the notices.</source>
        <translation>Kuanzia sasa saa za kumwarifu kamishna wa data zinahesabiwa. Dirisha linalofuata linazihesabu, linasema la kufanya, na linaandaa taarifa.</translation>
    </message>
    <message>
        <source>Cut it off now: nothing is sealed for it any more</source>
        <translation>Ikate sasa: hakuna kinachofungwa kwa ajili yake tena</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Was it encrypted?</source>
        <translation>Je, ilikuwa imesimbwa?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Kwa maneno yako</translation>
    </message>
</context>
<context>
    <name>NewPartnerDialog</name>
    <message>
        <source>New partner</source>
        <translation>Mshirika mpya</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Weka kwenye orodha</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Hufanya kazi na</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>Something was shared</source>
        <translation>Kuna kilichoshirikiwa</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>No circle in particular</source>
        <translation>Hakuna kikundi maalum</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Utafiti mpya</translation>
    </message>
    <message>
        <source>Make the study</source>
        <translation>Tengeneza utafiti</translation>
    </message>
    <message>
        <source>Ready-made: 24 cards on what to learn, and how</source>
        <translation>Tayari: kadi 24 kuhusu cha kujifunza, na jinsi</translation>
    </message>
    <message>
        <source>Empty: with cards of your own, or from a CSV</source>
        <translation>Mtupu: kwa kadi zako mwenyewe, au kutoka CSV</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Jina la utafiti</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>left empty: as it is ready-made</source>
        <translation>ikiachwa tupu: kama ilivyo tayari</translation>
    </message>
    <message>
        <source>How much is this like me?</source>
        <translation>Je, hili linanifaa kwa kiasi gani?</translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation>Timu mpya</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Anzisha timu</translation>
    </message>
    <message>
        <source>You become its organizer. All but the country can be changed later, in Settings.</source>
        <translation>Utakuwa mratibu wake. Yote isipokuwa nchi yanaweza kubadilishwa baadaye, kwenye Mipangilio.</translation>
    </message>
    <message>
        <source>Kenya National Library Service</source>
        <translation>Kenya National Library Service</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Jina la timu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Barua pepe yako</translation>
    </message>
</context>
<context>
    <name>NoteFollowUpDialog</name>
    <message>
        <source>Come back to it</source>
        <translation>Nikumbushe baadaye</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Kuhusu nini</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>NotePartnerDialog</name>
    <message>
        <source>What passed?</source>
        <translation>Kulikuwa na nini?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Hakuna tukio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>NoteRequestDialog</name>
    <message>
        <source>Request about own data</source>
        <translation>Ombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Andika</translation>
    </message>
    <message>
        <source>She asks</source>
        <translation>Anaomba</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Aliomba tarehe</translation>
    </message>
    <message>
        <source>In person, by letter, by phone</source>
        <translation>Ana kwa ana, kwa barua, kwa simu</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Kwa njia gani</translation>
    </message>
    <message>
        <source>By the law of the country it is answered in time: the list shows the days.</source>
        <translation>Kwa sheria ya nchi hujibiwa kwa wakati: orodha inaonyesha siku.</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>Kwa maneno yake</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Jina</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message>
        <source>Notebook</source>
        <translation>Daftari</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Yanayosubiri</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>Ya kurudia</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Kujuliana hali</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Yapi yanaonyeshwa</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Nikumbushe baadaye…</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Muulize mratibu…</translation>
    </message>
    <message>
        <source>Note a question…</source>
        <translation>Andika swali…</translation>
    </message>
    <message>
        <source>Note a check-in…</source>
        <translation>Andika kujuliana hali…</translation>
    </message>
    <message>
        <source>Here stand your questions to the organizer, and the answers.</source>
        <translation>Hapa kuna maswali yako kwa mratibu, na majibu.</translation>
    </message>
    <message>
        <source>Here stands what was promised, asked and answered, and every word with a facilitator.</source>
        <translation>Hapa kuna yaliyoahidiwa, yaliyoulizwa na kujibiwa, na kila mazungumzo na mwezeshaji.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Jibu…</translation>
    </message>
    <message>
        <source>Show the answer…</source>
        <translation>Onyesha jibu…</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Futa swali</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Imefanyika…</translation>
    </message>
    <message>
        <source>Show the facilitator</source>
        <translation>Onyesha mwezeshaji</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished">Fungua kikundi</translation>
    </message>
</context>
<context>
    <name>NoticeFiles</name>
    <message>
        <source>Save the file</source>
        <translation>Hifadhi faili</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Hifadhi…</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>Hifadhi {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Fungua {file}</translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>I have read it</source>
        <translation>Nimeisoma</translation>
    </message>
</context>
<context>
    <name>NoticePageView</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Liondoe</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Jibu letu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Nimesoma</translation>
    </message>
    <message>
        <source>Libraries that read it</source>
        <translation>Maktaba zilizolisoma</translation>
    </message>
    <message>
        <source>It told us that it read it</source>
        <translation>Imetuambia kwamba imelisoma</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tangazo</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Tuma jibu</translation>
    </message>
    <message>
        <source>Read here on {day}.</source>
        <translation>Lilisomwa hapa {day}.</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>kwa {whom}</translation>
    </message>
    <message>
        <source>not shown any more</source>
        <translation>halionyeshwi tena</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hadi {day}</translation>
    </message>
</context>
<context>
    <name>OfflineCopiesDialog</name>
    <message>
        <source>Copies on this computer</source>
        <translation>Nakala kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Remember these</source>
        <translation>Kumbuka hizi</translation>
    </message>
    <message>
        <source>These look like copies of your courses. Tick those that are; Space ticks. It is remembered on this computer, and nothing is copied or moved.</source>
        <translation>Hizi zinaonekana kuwa nakala za kozi zako. Weka alama kwenye zilizo kweli; kitufe cha nafasi huweka alama. Hukumbukwa kwenye kompyuta hii, na hakuna kinachonakiliwa wala kuhamishwa.</translation>
    </message>
    <message>
        <source>It is remembered where the copies lie.</source>
        <translation>Imekumbukwa nakala ziko wapi.</translation>
    </message>
</context>
<context>
    <name>OpenLockedDialog</name>
    <message>
        <source>The database is locked</source>
        <translation>Hifadhidata imefungwa</translation>
    </message>
    <message>
        <source>Open the database</source>
        <translation>Fungua hifadhidata</translation>
    </message>
    <message>
        <source>This computer no longer finds the key of its database. Send this file to your organizer; nobody else can do anything with it.</source>
        <translation>Kompyuta hii haipati tena ufunguo wa hifadhidata yake. Tuma faili hii kwa mratibu wako; hakuna mwingine anayeweza kufanya lolote nayo.</translation>
    </message>
    <message>
        <source>The file for the organizer</source>
        <translation>Faili ya mratibu</translation>
    </message>
    <message>
        <source>A file comes back, and the organizer tells you six words by telephone.</source>
        <translation>Faili hurudi, na mratibu anakuambia maneno sita kwa simu.</translation>
    </message>
    <message>
        <source>six words</source>
        <translation type="unfinished">maneno sita</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Chagua…</translation>
    </message>
    <message>
        <source>The file that came back</source>
        <translation>Faili iliyorudi</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished">Maneno sita</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Hakuna faili iliyochaguliwa.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Chagua iliyorudi.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What came of it</source>
        <translation>Matokeo yake</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Everybody of the team can read it. It closes the minutes.</source>
        <translation>Kila mtu wa timu anaweza kuyasoma. Yanafunga kumbukumbu.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Kwa maneno</translation>
    </message>
    <message>
        <source>What came of it is noted.</source>
        <translation>Matokeo yameandikwa.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Same person (S)</source>
        <translation>Mtu mmoja (S)</translation>
    </message>
    <message>
        <source>Two people (T)</source>
        <translation>Watu wawili (T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Came, certificates</source>
        <translation>Mahudhurio, vyeti</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Anajulikana tangu</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Bring it in…</source>
        <translation>Ilete…</translation>
    </message>
    <message>
        <source>Photographs or a scan of the signed sheet</source>
        <translation>Picha au skani ya karatasi iliyotiwa sahihi</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Chapa karatasi ya mahudhurio</translation>
    </message>
    <message>
        <source>Bring in the signed sheet</source>
        <translation>Leta karatasi iliyotiwa sahihi</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Karatasi ya mahudhurio</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Karatasi jinsi itakavyochapwa</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
</context>
<context>
    <name>PartnerPageView</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>A letter of thanks…</source>
        <translation>Barua ya shukrani…</translation>
    </message>
    <message>
        <source>Note a visit…</source>
        <translation>Andika ziara…</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Yaliyofanyika</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Nothing passed yet: note the first visit or call.</source>
        <translation>Bado hakuna kilichofanyika: andika ziara au simu ya kwanza.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Mshirika</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners and groups</source>
        <translation>Washirika na makundi</translation>
    </message>
    <message>
        <source>Partners of now</source>
        <translation>Washirika wa sasa</translation>
    </message>
    <message>
        <source>Also those put away</source>
        <translation>Pia waliowekwa kando</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Washirika gani</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Onyesha yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Mshirika mpya…</translation>
    </message>
    <message>
        <source>Here stand colleges, businesses, clubs and others who stand by your circles: what they give or want, when you met, and when they were thanked.</source>
        <translation>Hapa wapo vyuo, biashara, klabu na wengine wanaosaidia vikundi vyenu: wanatoa au wanataka nini, mlikutana lini, na walishukuriwa lini.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>A letter of thanks…</source>
        <translation>Barua ya shukrani…</translation>
    </message>
    <message>
        <source>Note a visit, a call or thanks…</source>
        <translation>Andika ziara, simu au shukrani…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
</context>
<context>
    <name>PartsScreen</name>
    <message>
        <source>How much of this part is gone</source>
        <translation>Kiasi cha sehemu hii kilichopita</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sehemu inayofuata</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Dakika moja zaidi</translation>
    </message>
    <message>
        <source>Parts…</source>
        <translation>Sehemu…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Space begins and pauses · → next part · + one minute more · Esc leaves</source>
        <translation>Space huanza na kusimamisha · → sehemu inayofuata · + dakika moja zaidi · Esc huondoka</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Time for the next part</source>
        <translation>Wakati wa sehemu inayofuata</translation>
    </message>
    <message>
        <source>{part} {n} min</source>
        <translation>{part} dak. {n}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sauti imewashwa</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sauti imezimwa</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Maneno ya siri ya kompyuta hii</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. That is locked with the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation>CircleDesk hutia sahihi vifurushi vya taarifa na vyeti kwa jina la kompyuta hii. Sahihi imefungwa kwa maneno ya siri yaliyochaguliwa CircleDesk ilipowekwa hapa. Huulizwa mara moja, hadi ufunge programu.</translation>
    </message>
    <message>
        <source>The database of this computer is locked with the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation>Hifadhidata ya kompyuta hii imefungwa kwa maneno ya siri yaliyochaguliwa CircleDesk ilipowekwa hapa. Huulizwa mara moja, hadi ufunge programu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Umesahau?</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Hakuna maneno ya siri yaliyoandikwa.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Tafadhali yaandike.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Invitations</source>
        <translation>Mialiko</translation>
    </message>
    <message>
        <source>{count} open of {total}</source>
        <translation>{count} bado kati ya {total}</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Andika mwaliko…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Alika…</translation>
    </message>
    <message>
        <source>Here stand the people you asked to host circles, and what they answered.</source>
        <translation>Hapa wapo watu uliowaomba kuongoza vikundi, na walivyojibu.</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Alika mtu…</translation>
    </message>
    <message>
        <source>Show the computers</source>
        <translation>Onyesha kompyuta</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>More than one person uses this computer</source>
        <translation type="unfinished">Zaidi ya mtu mmoja hutumia kompyuta hii</translation>
    </message>
    <message>
        <source>They all sign in to it alike</source>
        <translation>Wote huingia kwa jina moja</translation>
    </message>
    <message>
        <source>Each signs in with a name of their own</source>
        <translation>Kila mmoja huingia kwa jina lake</translation>
    </message>
    <message>
        <source>You will be asked for their names; whoever is at the desk says so in the corner.</source>
        <translation>Utaulizwa majina yao; aliye mezani husema hivyo kwenye kona ya juu.</translation>
    </message>
    <message>
        <source>This computer is carried out of the building at times</source>
        <translation>Kompyuta hii hutolewa nje ya jengo mara nyingine</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Nobody in the team is called {name}.</source>
        <translation>Hakuna mtu kwenye timu anayeitwa {name}.</translation>
    </message>
    <message>
        <source>Type the e-mail address of a new facilitator.</source>
        <translation>Tafadhali andika barua pepe ya mwezeshaji mpya.</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Nani yuko mezani?</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Mtu mwingine…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Ondoa kwenye orodha hii</translation>
    </message>
</context>
<context>
    <name>PlanPartDialog</name>
    <message>
        <source>Change the part</source>
        <translation>Badilisha sehemu</translation>
    </message>
    <message>
        <source>One part more</source>
        <translation>Sehemu moja zaidi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Jina la sehemu</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Anayeongoza</translation>
    </message>
    <message>
        <source>A line each. They stand on the projector and in the facilitator’s guide.</source>
        <translation>Mstari mmoja kwa kila swali. Yanaonekana kwenye projekta na katika mwongozo wa mwezeshaji.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Kinachoulizwa</translation>
    </message>
    <message>
        <source>Notes of this part</source>
        <translation>Maandishi ya sehemu hii</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Dates of the plan</source>
        <translation>Tarehe za mpango</translation>
    </message>
    <message>
        <source>Leave the days off out (Alt+O)</source>
        <translation>Ruka siku za mapumziko (Alt+O)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mapema</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Delete leaves a date out, ← and → move it.</source>
        <translation>Delete huiruka tarehe, ← na → huihamisha.</translation>
    </message>
    <message>
        <source>one falls on a day off</source>
        <translation>kimoja kinaangukia siku ya mapumziko</translation>
    </message>
    <message>
        <source>{n} fall on days off</source>
        <translation>{n} vinaangukia siku za mapumziko</translation>
    </message>
    <message>
        <source>one clashes with another circle</source>
        <translation>kimoja kinagongana na kikundi kingine</translation>
    </message>
    <message>
        <source>{n} clash with other circles</source>
        <translation>{n} vinagongana na vikundi vingine</translation>
    </message>
</context>
<context>
    <name>PlusDelta</name>
    <message>
        <source>Plus</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Ya kubadilisha</translation>
    </message>
    <message>
        <source>F  follow up     Enter  open</source>
        <translation>F  fuatilia     Enter  fungua</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Enter  fungua</translation>
    </message>
    <message>
        <source>No plus or delta yet</source>
        <translation>Bado hakuna yaliyofaa wala ya kubadilisha</translation>
    </message>
</context>
<context>
    <name>PlusDeltaDialog</name>
    <message>
        <source>Plus / delta</source>
        <translation>Yaliyofaa / Ya kubadilisha</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Yaliyofaa</translation>
    </message>
    <message>
        <source>A line each thing.</source>
        <translation>Mstari mmoja kwa kila jambo.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Ya kubadilisha</translation>
    </message>
    <message>
        <source>Plus and delta are noted.</source>
        <translation>Yaliyofaa na ya kubadilisha yameandikwa.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice library: everything here is invented</source>
        <translation>Maktaba ya mazoezi: yote yaliyo hapa ni ya kubuni</translation>
    </message>
    <message>
        <source>How to keep what I make</source>
        <translation>Jinsi ya kutunza ninayotengeneza</translation>
    </message>
    <message>
        <source>Circles and courses that you make here can be taken along: in the window of your own library press Ctrl+K and type «drafts».</source>
        <translation>Vikundi na kozi unazotengeneza hapa zinaweza kuchukuliwa: katika dirisha la maktaba yako bonyeza Ctrl+K na uandike «rasimu».</translation>
    </message>
</context>
<context>
    <name>PrintSheetDialog</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Chapa karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>One page with the team&apos;s key. With it a second organizer&apos;s computer can let computers in, and a new one can take this one&apos;s place when it is lost, broken, or its passphrase forgotten.</source>
        <translation>Ukurasa mmoja wenye ufunguo wa timu. Kwa huo kompyuta ya mratibu wa pili inaweza kukubali kompyuta, na kompyuta mpya inaweza kuchukua nafasi ya hii ikipotea, ikiharibika, au maneno yake ya siri yakisahauliwa.</translation>
    </message>
    <message>
        <source>Whoever has it can make themselves an organizer. Lock it away, not beside this computer; send no photograph of it. A file of it is deleted once it is printed.</source>
        <translation>Aliye nayo anaweza kujifanya mratibu. Ifungie mbali na kompyuta hii; usitume picha yake. Faili yake ifutwe ikishachapwa.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Karatasi ya kurejesha</translation>
    </message>
</context>
<context>
    <name>PrinterPlaceDialog</name>
    <message>
        <source>Where the printer prints</source>
        <translation>Printa huchapa wapi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Print the ruler page, fold it in the middle both ways, and type what the creases show. Certificates are moved by that much, in tenths of a millimetre.</source>
        <translation>Chapa ukurasa wa rula, ukunje katikati pande zote mbili, kisha andika kile mikunjo inachoonyesha. Vyeti vitasogezwa kwa kiasi hicho, kwa sehemu za kumi za milimita.</translation>
    </message>
    <message>
        <source>Print the ruler page…</source>
        <translation>Chapa ukurasa wa rula…</translation>
    </message>
    <message>
        <source>Save the ruler page…</source>
        <translation>Hifadhi ukurasa wa rula…</translation>
    </message>
    <message>
        <source>PDF files that are saved</source>
        <translation>Faili za PDF zinazohifadhiwa</translation>
    </message>
    <message>
        <source>The paper has frame and ornaments already</source>
        <translation>Karatasi ina fremu na mapambo tayari</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Kulia</translation>
    </message>
    <message>
        <source>With its sign: + moves to the right.</source>
        <translation>Pamoja na alama yake: + husogeza kulia.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>With its sign: + moves down.</source>
        <translation>Pamoja na alama yake: + husogeza chini.</translation>
    </message>
    <message>
        <source>Kept for {printer}.</source>
        <translation>Imehifadhiwa kwa {printer}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
</context>
<context>
    <name>ProgrammeMatrix</name>
    <message>
        <source>How far each branch is</source>
        <translation>Kila tawi limefika wapi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>Do what comes next…</source>
        <translation>Fanya kinachofuata…</translation>
    </message>
    <message>
        <source>Go to the branches</source>
        <translation>Nenda kwenye matawi</translation>
    </message>
    <message>
        <source>Here stands how far each branch is. No branch is in the team yet.</source>
        <translation>Hapa panaonyesha kila tawi limefika wapi. Bado hakuna tawi kwenye timu.</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Fungua tawi</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Imesimamishwa. Hakuna kilichohifadhiwa.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{text} · {seconds} s left</source>
        <translation>{text} · zimebaki sekunde {seconds}</translation>
    </message>
</context>
<context>
    <name>ProspectDialog</name>
    <message>
        <source>Change what is noted</source>
        <translation>Badilisha yaliyoandikwa</translation>
    </message>
    <message>
        <source>A person to approach</source>
        <translation>Mtu wa kuombwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Note the person</source>
        <translation>Mwandike</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Bado haijaamuliwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Ameombwa kuwa</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Sifa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>People to approach</source>
        <translation>Watu wa kuombwa</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Andika mwaliko…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Mtu mpya…</translation>
    </message>
    <message>
        <source>Whom do people go to with a question? Note four to twelve who are curious, listen and are known where they work.</source>
        <translation>Watu humwendea nani wakiwa na swali? Andika wanne hadi kumi na wawili walio wadadisi, wanaosikiliza na wanaojulikana wanakofanya kazi.</translation>
    </message>
    <message>
        <source>You have one person in sight; a team begins with 4 to 12.</source>
        <translation>Una mtu mmoja unayemlenga; timu huanza na watu 4 hadi 12.</translation>
    </message>
    <message>
        <source>You have {n} people in sight; a team begins with 4 to 12.</source>
        <translation>Una watu {n} unaowalenga; timu huanza na watu 4 hadi 12.</translation>
    </message>
    <message>
        <source>One has said yes.</source>
        <translation>Mmoja amesema ndiyo.</translation>
    </message>
    <message>
        <source>{n} have said yes.</source>
        <translation>{n} wamesema ndiyo.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Data protection</source>
        <translation>Ulinzi wa data</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Muda wa kuhifadhi data</translation>
    </message>
    <message>
        <source>Learners who have not been here for long, and the rule for each kind.</source>
        <translation>Washiriki ambao hawajafika kwa muda mrefu, na kanuni ya kila aina.</translation>
    </message>
    <message>
        <source>Show who is due</source>
        <translation>Onyesha waliofikia muda</translation>
    </message>
    <message>
        <source>The rule…</source>
        <translation>Kanuni…</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Nani alifanya nini</translation>
    </message>
    <message>
        <source>Who saw, took out, printed and changed what, and on which computer.</source>
        <translation>Nani aliona, alitoa, alichapa na alibadilisha nini, na kwenye kompyuta gani.</translation>
    </message>
    <message>
        <source>Show who did what</source>
        <translation>Onyesha nani alifanya nini</translation>
    </message>
    <message>
        <source>Papers of the law</source>
        <translation>Karatasi za sheria</translation>
    </message>
    <message>
        <source>Record of processing, impact assessment, and a notice for the wall.</source>
        <translation>Kumbukumbu ya uchakataji, tathmini ya athari, na tangazo la ukutani.</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation type="unfinished">Karatasi…</translation>
    </message>
    <message>
        <source>A computer or a stick is lost, or data went to the wrong person: what to do, within 72 hours.</source>
        <translation>Kompyuta au flashi imepotea, au data zimemfikia asiyehusika: la kufanya, ndani ya saa 72.</translation>
    </message>
    <message>
        <source>Show the incidents</source>
        <translation>Onyesha matukio</translation>
    </message>
    <message>
        <source>A computer is lost…</source>
        <translation>Kompyuta imepotea…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Matukio ya data</translation>
    </message>
    <message>
        <source>Who answers for the data…</source>
        <translation>Anayewajibika kwa data…</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Rudisha nakala ya akiba</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>For when the old computer is gone. Put in the flash disk with the backups, and have the team&apos;s recovery sheet at hand: the copies are sealed, and it opens them.</source>
        <translation>Kwa wakati kompyuta ya zamani haipo tena. Chomeka diski yenye nakala za akiba, uwe na karatasi ya kurejesha ya timu: nakala zimefungwa, nayo huzifungua.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Angalia tena</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Faili nyingine…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Nakala ya akiba</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>A branch asks its organizer for it. An open file needs none.</source>
        <translation>Tawi humwomba mratibu wake. Faili isiyofungwa haihitaji.</translation>
    </message>
    <message>
        <source>No flash disk with backups is put in.</source>
        <translation>Hakuna diski yenye nakala za akiba iliyochomekwa.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chagua nakala ya akiba</translation>
    </message>
</context>
<context>
    <name>PutOutDialog</name>
    <message>
        <source>Turn a computer away</source>
        <translation>Kataa kompyuta</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation>Ikatae</translation>
    </message>
    <message>
        <source>Withdraw an invitation</source>
        <translation>Ondoa mwaliko</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Uondoe</translation>
    </message>
    <message>
        <source>Put a computer out</source>
        <translation>Ondoa kompyuta kwenye timu</translation>
    </message>
    <message>
        <source>Put it out</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>I have read this, and it is the right computer</source>
        <translation>Nimesoma haya, na ndiyo kompyuta yenyewe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>What it sent is thrown away unread. Its invitation stays unused.</source>
        <translation>Ilichotuma kinatupwa bila kusomwa. Mwaliko wake unabaki bila kutumika.</translation>
    </message>
    <message>
        <source>Nobody can join with its file any more; a new one can be written.</source>
        <translation>Hakuna anayeweza kujiunga kwa faili yake tena; mpya inaweza kuandikwa.</translation>
    </message>
    <message>
        <source>All that it wrote and that has arrived here stays. What arrives of it later is kept apart and shown nowhere, on every computer of the team.</source>
        <translation>Yote iliyoandika na ambayo yamefika hapa yanabaki. Yatakayofika baadaye yatawekwa kando na hayataonekana popote, kwenye kila kompyuta ya timu.</translation>
    </message>
    <message>
        <source>No parcel is sealed for it any more. If it still has work that you want, bring in its last parcel first.</source>
        <translation>Hakuna kifurushi cha taarifa kitakachofungwa kwa ajili yake tena. Kama bado ina kazi unayoihitaji, kwanza pokea kifurushi chake cha mwisho.</translation>
    </message>
    <message>
        <source>Was it lost or stolen, with learners on it? Tell your library&apos;s management; a new computer joins with a new invitation, with the branch&apos;s data in the file.</source>
        <translation>Je, imepotea au kuibwa ikiwa na taarifa za washiriki? Waambie wakuu wa maktaba yako; kompyuta mpya inajiunga kwa mwaliko mpya, wenye data ya tawi ndani ya faili.</translation>
    </message>
</context>
<context>
    <name>QCardsTab</name>
    <message>
        <source>Cards of the study</source>
        <translation>Kadi za utafiti</translation>
    </message>
    <message>
        <source>Change the card…</source>
        <translation>Badilisha kadi…</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Toa kadi</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ongeza kadi…</translation>
    </message>
    <message>
        <source>Fit the grid to the cards</source>
        <translation>Linganisha gridi na kadi</translation>
    </message>
    <message>
        <source>No card yet: write the first, or bring in a CSV with cards and sorts.</source>
        <translation>Bado hakuna kadi: andika ya kwanza, au leta CSV yenye kadi na mipangilio.</translation>
    </message>
    <message>
        <source>The grid has {places} places for {cards} cards: make them as many.</source>
        <translation>Gridi ina nafasi {places} kwa kadi {cards}: zifanye ziwe sawa.</translation>
    </message>
    <message>
        <source>Cards in each column, from least to most like me: {columns}</source>
        <translation>Kadi katika kila safu, kutoka isiyonifaa hadi inayonifaa zaidi: {columns}</translation>
    </message>
    <message>
        <source>There are sorts: only the words of cards can change now.</source>
        <translation>Kuna mipangilio: sasa maneno ya kadi tu hubadilishwa.</translation>
    </message>
</context>
<context>
    <name>QFigures</name>
    <message>
        <source>Principal components</source>
        <translation>Vipengele vikuu</translation>
    </message>
    <message>
        <source>Centroids</source>
        <translation>Vitovu</translation>
    </message>
    <message>
        <source>How viewpoints are extracted</source>
        <translation>Jinsi mitazamo inavyopatikana</translation>
    </message>
    <message>
        <source>Eigenvalues: {first}. Explained by each viewpoint: {explained}.</source>
        <translation>Thamani bainishi (eigenvalues): {first}. Sehemu inayoelezwa na kila mtazamo: {explained}.</translation>
    </message>
    <message>
        <source>How far each person agrees with each viewpoint (*: stands for it)</source>
        <translation>Kila mtu anakubaliana kiasi gani na kila mtazamo (*: anausimamia)</translation>
    </message>
    <message>
        <source>How each viewpoint scores each card, and its column</source>
        <translation>Alama ambayo kila mtazamo huipa kila kadi, na safu yake</translation>
    </message>
</context>
<context>
    <name>QSortsTab</name>
    <message>
        <source>Sorts of the study</source>
        <translation>Mipangilio ya utafiti</translation>
    </message>
    <message>
        <source>Type it in again…</source>
        <translation>Andika tena…</translation>
    </message>
    <message>
        <source>Show on screen…</source>
        <translation>Onyesha kwenye skrini…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Type a sort…</source>
        <translation>Andika mpangilio…</translation>
    </message>
    <message>
        <source>Sort on screen…</source>
        <translation>Panga kwenye skrini…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Nobody has sorted the cards yet. A code stands for each person, no name.</source>
        <translation>Bado hakuna aliyepanga kadi. Kila mtu ana alama, bila jina.</translation>
    </message>
    <message>
        <source>First the cards: the grid needs a place for each.</source>
        <translation>Kwanza kadi: gridi inahitaji nafasi kwa kila moja.</translation>
    </message>
</context>
<context>
    <name>QStudiesPage</name>
    <message>
        <source>What patrons want</source>
        <translation>Wateja wanataka nini</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Utafiti mpya…</translation>
    </message>
    <message>
        <source>People put cards in order, from least to most like them. Those who order them alike share a viewpoint, and a viewpoint says which courses to offer.</source>
        <translation>Watu hupanga kadi, kutoka zisizowafaa hadi zinazowafaa zaidi. Wanaopanga sawa wana mtazamo mmoja, na mtazamo husema kozi zipi zitolewe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
</context>
<context>
    <name>QStudyPageView</name>
    <message>
        <source>Delete the study</source>
        <translation>Futa utafiti</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Bring in a CSV…</source>
        <translation>Leta CSV…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Karatasi…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Sorts</source>
        <translation>Zilizopangwa</translation>
    </message>
    <message>
        <source>Viewpoints</source>
        <translation>Mitazamo</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Utafiti</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
</context>
<context>
    <name>QViewpointsTab</name>
    <message>
        <source>How many viewpoints</source>
        <translation>Mitazamo mingapi</translation>
    </message>
    <message>
        <source>Name the viewpoints…</source>
        <translation>Ipe mitazamo majina…</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Onyesha takwimu</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Ficha takwimu</translation>
    </message>
    <message>
        <source>As many viewpoints as there are</source>
        <translation>Mitazamo yote iliyopo</translation>
    </message>
    <message>
        <source>One viewpoint</source>
        <translation>Mtazamo mmoja</translation>
    </message>
    <message>
        <source>{n} viewpoints</source>
        <translation>mitazamo {n}</translation>
    </message>
    <message>
        <source>one viewpoint</source>
        <translation>mtazamo mmoja</translation>
    </message>
    <message>
        <source>{people} people sorted the cards; they share {viewpoints}.</source>
        <translation>Watu {people} walipanga kadi; wanashiriki {viewpoints}.</translation>
    </message>
    <message>
        <source>Nobody stands for a viewpoint more, so not {asked} are shown.</source>
        <translation>Hakuna mtu wa mtazamo mwingine zaidi, kwa hiyo si {asked} inayoonyeshwa.</translation>
    </message>
    <message>
        <source>The sorts themselves speak for {proposed}.</source>
        <translation>Mipangilio yenyewe huonyesha {proposed}.</translation>
    </message>
    <message>
        <source>Between the viewpoints stand: {codes}.</source>
        <translation>Walio kati ya mitazamo: {codes}.</translation>
    </message>
    <message>
        <source>Left out, because not whole: {codes}.</source>
        <translation>Imeachwa kwa kuwa haijakamilika: {codes}.</translation>
    </message>
</context>
<context>
    <name>ReadAnswerDialog</name>
    <message>
        <source>Question and answer</source>
        <translation>Swali na jibu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Nimesoma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>No answer yet: it comes with a parcel of the organizer.</source>
        <translation>Bado hakuna jibu: litakuja na kifurushi cha mratibu.</translation>
    </message>
</context>
<context>
    <name>ReadWeekMessagesDialog</name>
    <message>
        <source>Read weeks in a message</source>
        <translation>Soma jumbe za wiki</translation>
    </message>
    <message>
        <source>Pasted messages</source>
        <translation>Jumbe zilizobandikwa</translation>
    </message>
    <message>
        <source>Paste one or several messages here (Ctrl+V)</source>
        <translation>Bandika ujumbe mmoja au kadhaa hapa (Ctrl+V)</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Matokeo ya jumbe</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Paste what branches sent, or choose a chat exported from WhatsApp (.txt or .zip) or a picture of the code. Only what your team’s computers signed is taken.</source>
        <translation>Bandika jumbe ambazo matawi yametuma, au chagua mazungumzo yaliyotolewa kutoka WhatsApp (.txt au .zip) au picha ya msimbo. Ni jumbe zilizotiwa saini na kompyuta za timu yako tu zinazopokelewa.</translation>
    </message>
    <message>
        <source>Chats and pictures (*.txt *.zip *.png *.jpg *.jpeg)</source>
        <translation>Mazungumzo na picha (*.txt *.zip *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose a chat or a picture</source>
        <translation>Chagua mazungumzo au picha</translation>
    </message>
    <message>
        <source>Messages found: {found} · new: {new} · not believed: {refused}</source>
        <translation>Jumbe zilizopatikana: {found} · mpya: {new} · zisizoaminika: {refused}</translation>
    </message>
</context>
<context>
    <name>RecoverWizard</name>
    <message>
        <source>Become the organizer again</source>
        <translation>Kuwa mratibu tena</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Karatasi ya kurejesha</translation>
    </message>
    <message>
        <source>Become the organizer</source>
        <translation>Kuwa mratibu</translation>
    </message>
    <message>
        <source>Tell the branches</source>
        <translation>Yaambie matawi</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Anza kazi</translation>
    </message>
    <message>
        <source>For when the organizer&apos;s computer is lost or broken. Type the lines of the sheet as they are printed; the branches then bring the team&apos;s data back.</source>
        <translation>Ni kwa wakati kompyuta ya mratibu imepotea au kuharibika. Andika mistari ya karatasi kama ilivyochapwa; kisha matawi yatarudisha data ya timu.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ufunguo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>a name for the list of computers</source>
        <translation>jina la orodha ya kompyuta</translation>
    </message>
    <message>
        <source>Hand this parcel to the branches. It holds nothing but who you are.</source>
        <translation>Yape matawi kifurushi hiki cha taarifa. Kinasema tu wewe ni nani.</translation>
    </message>
    <message>
        <source>A branch brings it in, then writes a parcel for the organizer.</source>
        <translation>Tawi linakipokea, kisha linaandika kifurushi cha taarifa cha mratibu.</translation>
    </message>
    <message>
        <source>Bring that one in here: it holds all that the branch knows. Its own data is taken at once; what others wrote is kept apart until you accept it.</source>
        <translation>Kipokee hapa: kina yote ambayo tawi linajua. Data yake yenyewe inachukuliwa mara moja; yaliyoandikwa na wengine yanawekwa kando hadi uyakubali.</translation>
    </message>
    <message>
        <source>When the list of computers is back, put the lost one out.</source>
        <translation>Orodha ya kompyuta ikirudi, iondoe ile iliyopotea.</translation>
    </message>
    <message>
        <source>The parcel for the branches</source>
        <translation>Kifurushi cha taarifa cha matawi</translation>
    </message>
</context>
<context>
    <name>RemindCircleDialog</name>
    <message>
        <source>A reminder</source>
        <translation>Kikumbusho</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">Nakili maneno</translation>
    </message>
    <message>
        <source>Hello {name}, at {event} we agreed that everyone makes a draft circle. Yours is not there yet: open CircleDesk, press New circle, choose a course and a day, and press Save as a draft. Can you do it by {day}? Tell me if I can help.</source>
        <translation>Habari {name}, kwenye {event} tulikubaliana kila mtu atengeneze rasimu ya kikundi. Yako bado haipo: fungua CircleDesk, bonyeza Kikundi kipya, chagua kozi na siku, kisha bonyeza Hifadhi kama rasimu. Unaweza kufanya hivyo kufikia {day}? Niambie kama naweza kusaidia.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Maandishi yamenakiliwa.</translation>
    </message>
</context>
<context>
    <name>ReplanCircleDialog</name>
    <message>
        <source>Plan the dates anew</source>
        <translation>Panga tarehe upya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation type="unfinished">Tarehe za kikundi hiki zimewekwa.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave the date.</source>
        <translation type="unfinished">Weka alama kwamba washiriki wameambiwa, au acha tarehe.</translation>
    </message>
    <message>
        <source>The dates are planned anew.</source>
        <translation>Tarehe zimepangwa upya.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From one circle that still meets.</source>
        <translation>Kutoka kikundi kimoja kinachoendelea kukutana.</translation>
    </message>
    <message>
        <source>From {n} circles that still meet.</source>
        <translation>Kutoka vikundi {n} vinavyoendelea kukutana.</translation>
    </message>
    <message>
        <source>No circle meets any more: the page says so.</source>
        <translation>Hakuna kikundi kinachokutana sasa: ukurasa unasema hivyo.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Taarifa ya wiki</translation>
    </message>
    <message>
        <source>This week&apos;s meetings, new sign-ups, what facilitators told, what finished and what begins: to print, as e-mail, web page or WhatsApp text.</source>
        <translation>Vikao vya wiki hii, usajili mpya, maoni ya wawezeshaji, vilivyokamilika na vinavyoanza: kuchapa, barua pepe, ukurasa wa wavuti au ujumbe wa WhatsApp.</translation>
    </message>
    <message>
        <source>From all news that is here, whole weeks only.</source>
        <translation>Kutoka taarifa zote zilizopo hapa, wiki nzima tu.</translation>
    </message>
    <message>
        <source>Open the weekly update</source>
        <translation>Fungua taarifa ya wiki</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Ripoti ya matokeo</translation>
    </message>
    <message>
        <source>Libraries, circles, learners, attendance, completion, courses, surveys and stories of any period, with charts, for funders and the director: to print, or as a workbook. Small numbers of people who share a trait stay in the team.</source>
        <translation>Maktaba, vikundi, washiriki, mahudhurio, waliomaliza, kozi, hojaji na simulizi za kipindi chochote, pamoja na chati, kwa wafadhili na mkurugenzi: ya kuchapa, au kitabu cha Excel. Idadi ndogo za watu wenye sifa moja hubaki ndani ya timu.</translation>
    </message>
    <message>
        <source>From all entries; a page names the rule of each figure.</source>
        <translation>Kutokana na taarifa zote; ukurasa mmoja hutaja kanuni ya kila takwimu.</translation>
    </message>
    <message>
        <source>Open the impact report</source>
        <translation>Fungua ripoti ya matokeo</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Simulizi</translation>
    </message>
    <message>
        <source>Words of learners and facilitators that you chose, for reports. Outside the team they are told where the teller agreed.</source>
        <translation>Maneno ya washiriki na wawezeshaji uliyochagua kwa ajili ya ripoti. Nje ya timu husimuliwa kwa idhini ya msimulizi.</translation>
    </message>
    <message>
        <source>From surveys and meetings, on each circle&apos;s page.</source>
        <translation>Kutokana na hojaji na vikao, kwenye ukurasa wa kila kikundi.</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Onyesha simulizi</translation>
    </message>
    <message>
        <source>The team&apos;s goals</source>
        <translation>Malengo ya timu</translation>
    </message>
    <message>
        <source>What your service works for; circles are counted to it in the impact report.</source>
        <translation>Kile ambacho huduma yenu inalenga; vikundi huhesabiwa humo katika ripoti ya matokeo.</translation>
    </message>
    <message>
        <source>From what each library chose for its circles.</source>
        <translation>Kutokana na chaguo la kila maktaba kwa vikundi vyake.</translation>
    </message>
    <message>
        <source>Name the goals…</source>
        <translation>Taja malengo…</translation>
    </message>
    <message>
        <source>Team page</source>
        <translation>Ukurasa wa timu</translation>
    </message>
    <message>
        <source>The public list of circles as one file for your website or a library&apos;s own PC, in every language of the program, with filters, without a network. Nobody is named in it.</source>
        <translation>Orodha ya vikundi kwa umma katika faili moja kwa tovuti yenu au kompyuta ya maktaba, kwa kila lugha ya programu, yenye vichujio, bila mtandao. Hakuna mtu anayetajwa.</translation>
    </message>
    <message>
        <source>Save the team page…</source>
        <translation>Hifadhi ukurasa wa timu…</translation>
    </message>
    <message>
        <source>What is on at our libraries</source>
        <translation>Yanayoendelea kwenye maktaba zetu</translation>
    </message>
    <message>
        <source>All circles that still meet on one page to pin up, library by library, in English, Kiswahili or French. Nobody is named in it.</source>
        <translation>Vikundi vyote ambavyo bado vinakutana kwenye ukurasa mmoja wa kubandika, maktaba baada ya maktaba, kwa Kiingereza, Kiswahili au Kifaransa. Hakuna anayetajwa jina.</translation>
    </message>
    <message>
        <source>From the same circles as the team page.</source>
        <translation>Kutoka vikundi vile vile vya ukurasa wa timu.</translation>
    </message>
    <message>
        <source>Show the page…</source>
        <translation>Onyesha ukurasa…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>Of a circle whose learners came often enough: chosen, checked, printed.</source>
        <translation>Vya kikundi ambacho washiriki wamehudhuria vya kutosha: huchaguliwa, hukaguliwa, huchapwa.</translation>
    </message>
    <message>
        <source>From attendance and the certificate rule.</source>
        <translation>Kutoka mahudhurio na kanuni ya cheti.</translation>
    </message>
    <message>
        <source>Go to the certificates</source>
        <translation>Nenda kwenye vyeti</translation>
    </message>
    <message>
        <source>What P2PU&apos;s platform gave you comes in: its exports, lists and calendar files, each looked at before anything is written.</source>
        <translation>Ulichopewa na mfumo wa P2PU huingia: faili zake, orodha zake na faili za kalenda, kila moja hutazamwa kabla ya kuandika chochote.</translation>
    </message>
    <message>
        <source>Files of P2PU</source>
        <translation>Faili za P2PU</translation>
    </message>
    <message>
        <source>Bring in files…</source>
        <translation>Ingiza faili…</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation type="unfinished">Wiki katika ujumbe</translation>
    </message>
    <message>
        <source>Who came and how it went, for the organizer&apos;s phone; no learner is named.</source>
        <translation>Nani walikuja na ilikuwaje, kwa simu ya mratibu; hakuna mshiriki anayetajwa.</translation>
    </message>
    <message>
        <source>From this week&apos;s meetings of this branch.</source>
        <translation>Kutoka vikao vya wiki hii vya tawi hili.</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Onyesha ujumbe</translation>
    </message>
    <message>
        <source>Learning circles</source>
        <translation>Vikundi vya kujifunza</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished">Hifadhi kama</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Rudisha nakala ya akiba</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Irudishe</translation>
    </message>
    <message>
        <source>Everything becomes as it was on {when}.</source>
        <translation>Kila kitu kinakuwa kama kilivyokuwa {when}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na mengine {n}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sasa</translation>
    </message>
    <message>
        <source>then</source>
        <translation>wakati huo</translation>
    </message>
    <message>
        <source>go</source>
        <translation>huondoka</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>hurudi</translation>
    </message>
    <message>
        <source>A part of what is here is damaged and cannot be read: it cannot be told in full what would go. The damaged library is kept too.</source>
        <translation>Sehemu ya kilichopo hapa imeharibika na haisomeki: haiwezekani kueleza yote yatakayoondoka. Maktaba iliyoharibika huhifadhiwa pia.</translation>
    </message>
    <message>
        <source>Nothing that was done at this computer since would be undone.</source>
        <translation>Hakuna kilichofanywa kwenye kompyuta hii tangu hapo kitakachotenguliwa.</translation>
    </message>
    <message>
        <source>One action of this computer would be undone:</source>
        <translation>Tendo moja la kompyuta hii litatenguliwa:</translation>
    </message>
    <message>
        <source>{n} actions of this computer would be undone, the newest first:</source>
        <translation>Matendo {n} ya kompyuta hii yatatenguliwa, jipya kwanza:</translation>
    </message>
    <message>
        <source>What others sent since comes back with their next parcels. What is here now is kept as a backup first: put that one back, and all is as before.</source>
        <translation>Walichotuma wengine tangu hapo hurudi na vifurushi vyao vijavyo. Kilichopo sasa huhifadhiwa kwanza kama nakala ya akiba: irudishe hiyo, na yote yawe kama awali.</translation>
    </message>
    <message>
        <source>What others sent since comes back with their next parcels.</source>
        <translation>Walichotuma wengine tangu hapo hurudi na vifurushi vyao vijavyo.</translation>
    </message>
    <message>
        <source>Certificates printed since stay in people&apos;s hands; the register forgets them.</source>
        <translation>Vyeti vilivyochapishwa tangu hapo vinabaki mikononi mwa watu; rejesta huvisahau.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Copy the report</source>
        <translation>Nakili ripoti</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Hifadhi ripoti…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Tendua uingizaji huu</translation>
    </message>
    <message>
        <source>Undo takes it out as if it had never come, and nobody else hears of it. It can be done until something is written, brought in or sent.</source>
        <translation>Tendua hukitoa kana kwamba hakijawahi kuja, na hakuna mwingine anayejua. Inawezekana hadi kitu kiandikwe, kiingizwe au kitumwe.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Andika jibu</translation>
    </message>
    <message>
        <source>Write for everyone</source>
        <translation>Andika kwa wote</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Ya kushughulikia</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long data are kept</source>
        <translation>Muda wa kuhifadhi data</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Nothing that names a learner goes by itself: each month the program lists who is due, and a person says what is to be done.</source>
        <translation>Hakuna kinachomtaja mshiriki kinachoondoka chenyewe: kila mwezi programu huorodhesha waliofikia muda, na mtu huamua la kufanya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source> months</source>
        <translation> (miezi)</translation>
    </message>
</context>
<context>
    <name>RightsRequests</name>
    <message>
        <source>Note a request…</source>
        <translation>Andika ombi…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished">Jibu…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Rejesta…</translation>
    </message>
    <message>
        <source>Name, library or words</source>
        <translation>Jina, maktaba au maneno</translation>
    </message>
    <message>
        <source>Here stands what people ask about their own data, with the days that the law gives for the answer.</source>
        <translation>Hapa yapo maombi ya watu kuhusu data yao, pamoja na siku ambazo sheria inatoa kwa jibu.</translation>
    </message>
    <message>
        <source>Note the first one…</source>
        <translation>Andika la kwanza…</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Maombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>1 is open</source>
        <translation>1 halijajibiwa</translation>
    </message>
    <message>
        <source>{n} are open</source>
        <translation>{n} hayajajibiwa</translation>
    </message>
    <message>
        <source>Do what is asked</source>
        <translation>Fanya kinachoombwa</translation>
    </message>
    <message>
        <source>Open the learner</source>
        <translation>Fungua mshiriki</translation>
    </message>
    <message>
        <source>Print the answer…</source>
        <translation>Chapa jibu…</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
</context>
<context>
    <name>RsvpTab</name>
    <message>
        <source>Who says they come</source>
        <translation>Wanaosema watakuja</translation>
    </message>
    <message>
        <source>Y notes that a learner comes, N that the learner does not, Backspace clears.</source>
        <translation>Y huandika kwamba mshiriki atakuja, N kwamba hatakuja, Backspace hufuta.</translation>
    </message>
    <message>
        <source>{name} has not said</source>
        <translation>{name} hajasema</translation>
    </message>
    <message>
        <source>{name} comes</source>
        <translation>{name} atakuja</translation>
    </message>
    <message>
        <source>{name} does not come</source>
        <translation>{name} hatakuja</translation>
    </message>
    <message>
        <source>{yes} of {all} said yes</source>
        <translation>{yes} kati ya {all} wamesema ndiyo</translation>
    </message>
    <message>
        <source>Do not come: {no}. Have not said: {rest}.</source>
        <translation>Hawatakuja: {no}. Hawajasema: {rest}.</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Last week’s delta: “{words}”</source>
        <translation>Ya kubadilisha ya wiki iliyopita: “{words}”</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Looking…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>Nobody looks like one person twice. A shared phone alone says nothing.</source>
        <translation>Hakuna anayeonekana mara mbili. Simu ya pamoja pekee haisemi lolote.</translation>
    </message>
    <message>
        <source>Back to the learners</source>
        <translation>Rudi kwa washiriki</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Mtu mmoja?</translation>
    </message>
    <message>
        <source>One pair may be one person. Joining them can be undone.</source>
        <translation>Jozi moja huenda ni mtu mmoja. Kuunganisha kunaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>{n} pairs may be one person each. Joining them can be undone.</source>
        <translation>Jozi {n}: kila moja huenda ni mtu mmoja. Kuunganisha kunaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>The surest {n} are shown.</source>
        <translation>Zinaonyeshwa {n} zenye uhakika zaidi.</translation>
    </message>
</context>
<context>
    <name>SealedBackupDialog</name>
    <message>
        <source>A sealed backup</source>
        <translation>Nakala ya akiba iliyofungwa</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Fungua nakala ya akiba</translation>
    </message>
    <message>
        <source>This computer&apos;s keys do not open this backup. The team&apos;s recovery sheet does: type its five lines as they are printed. Nothing is put back yet.</source>
        <translation>Funguo za kompyuta hii haziifungui nakala hii ya akiba. Karatasi ya kurejesha ya timu huifungua: andika mistari yake mitano kama ilivyochapishwa. Hakuna kinachorudishwa bado.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished">Ufunguo</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>Copies are sealed: only this computer, an organizer&apos;s, or the team&apos;s recovery sheet opens them. Keep the sheet in another place than the disk.</source>
        <translation>Nakala hufungwa: kompyuta hii, ya mratibu, au karatasi ya kurejesha ya timu pekee huzifungua. Weka karatasi mahali tofauti na diski.</translation>
    </message>
    <message>
        <source>Choose a flash disk…</source>
        <translation>Chagua diski ya flashi…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Nakili sasa</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>Usinakili tena</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Nyingine…</translation>
    </message>
    <message>
        <source>If this computer is stolen or breaks, its backups are gone with it. Let the newest one be copied to a flash disk each day.</source>
        <translation>Kompyuta hii ikiibwa au ikivunjika, nakala zake za akiba hupotea nayo. Acha ile mpya zaidi inakiliwe kwenye diski ya flashi kila siku.</translation>
    </message>
    <message>
        <source>Copying to {disk} did not work: {trouble}</source>
        <translation>Kunakili kwenye {disk} hakukufaulu: {trouble}</translation>
    </message>
    <message>
        <source>The newest backup will be copied to {disk}.</source>
        <translation>Nakala mpya zaidi itanakiliwa kwenye {disk}.</translation>
    </message>
    <message>
        <source>On {disk} lies the backup of {when}.</source>
        <translation>Kwenye {disk} kuna nakala ya akiba ya {when}.</translation>
    </message>
    <message>
        <source>{disk} is not put in. On it lies the backup of {when}.</source>
        <translation>{disk} haijachomekwa. Ina nakala ya akiba ya {when}.</translation>
    </message>
</context>
<context>
    <name>SendFileDialog</name>
    <message>
        <source>Send with the next parcels</source>
        <translation>Tuma na vifurushi vijavyo vya taarifa</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>So far it lies on this computer only. It goes to those who see this event, and makes each of their parcels larger. Undo takes it back.</source>
        <translation>Mpaka sasa ipo kwenye kompyuta hii tu. Itaenda kwa wanaoona tukio hili, na kukuza vifurushi vyao vya taarifa. Tendua huirudisha.</translation>
    </message>
    <message>
        <source>All who can be recognised in it agreed to that</source>
        <translation>Wote wanaotambulika ndani yake wamekubali hilo</translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message>
        <source>Computers to send to</source>
        <translation>Kompyuta za kutumia</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl.</source>
        <translation>Chagua kadhaa kwa Shift au Ctrl.</translation>
    </message>
    <message>
        <source>Parcels are written to</source>
        <translation>Vifurushi vya taarifa huandikwa kwenye</translation>
    </message>
    <message>
        <source>A parcel holds what the other computer has not seen. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation>Kifurushi cha taarifa kina kile ambacho kompyuta nyingine bado haijaona. Kibebe kwa flashi, kitume kwa barua pepe, au kwa WhatsApp kama hati.</translation>
    </message>
    <message>
        <source>A parcel for the organizer holds what is new here. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation>Kifurushi cha taarifa cha mratibu kina mapya ya hapa. Kibebe kwa flashi, kitume kwa barua pepe, au kwa WhatsApp kama hati.</translation>
    </message>
    <message>
        <source>Write for everyone</source>
        <translation>Andika kwa wote</translation>
    </message>
    <message>
        <source>Write for the organizer</source>
        <translation>Andika kwa mratibu</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>wote</translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation>mratibu</translation>
    </message>
    <message>
        <source>The parcel for {name} is ready.</source>
        <translation>Kifurushi cha taarifa cha {name} kiko tayari.</translation>
    </message>
    <message>
        <source>Write for the {count} chosen</source>
        <translation>Andika kwa {count} zilizochaguliwa</translation>
    </message>
    <message>
        <source>CircleDesk’s own folder</source>
        <translation>Folda ya CircleDesk yenyewe</translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation>Flashi {name}</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Folda nyingine…</translation>
    </message>
    <message>
        <source>Write parcels to</source>
        <translation>Andika vifurushi vya taarifa kwenye</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>(nothing)</source>
        <translation>(tupu)</translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation>Hudhurio 1</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>Cheti 1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>Badiliko 1</translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation>Kikundi kipya 1</translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation>Usajili mpya 1</translation>
    </message>
    <message>
        <source>A branch cannot be closed for more than a year here.</source>
        <translation>Hapa tawi haliwezi kufungwa kwa zaidi ya mwaka mmoja.</translation>
    </message>
    <message>
        <source>A change of the log has a number that cannot be</source>
        <translation>Badiliko moja la kumbukumbu lina namba isiyowezekana</translation>
    </message>
    <message>
        <source>A change was altered after it was written: {table}</source>
        <translation>Badiliko lilibadilishwa baada ya kuandikwa: {table}</translation>
    </message>
    <message>
        <source>A circle needs a facilitator.</source>
        <translation>Kikundi kinahitaji mwezeshaji.</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Kompyuta moja</translation>
    </message>
    <message>
        <source>A follow-up needs a word on what it is about.</source>
        <translation>Ufuatiliaji unahitaji neno kuhusu jambo lenyewe.</translation>
    </message>
    <message>
        <source>A headcount stands for itself, without names.</source>
        <translation>Idadi ya waliokuja huandikwa peke yake, bila majina.</translation>
    </message>
    <message>
        <source>A line of the branch map is no venue and its branch: {lines}.</source>
        <translation>Mstari mmoja wa orodha ya matawi hauna mahali na tawi lake: {lines}.</translation>
    </message>
    <message>
        <source>A list of the log holds what is no name: {table}</source>
        <translation>Orodha ya kumbukumbu ina kisicho jina: {table}</translation>
    </message>
    <message>
        <source>A meeting has twelve parts at most.</source>
        <translation>Kikao kina sehemu kumi na mbili kwa zaidi.</translation>
    </message>
    <message>
        <source>A new course was made, {title}, and its circle, with meetings: {count}.</source>
        <translation>Kozi mpya ya {title} imeundwa, pamoja na kikundi chake; vikao vyake: {count}.</translation>
    </message>
    <message>
        <source>A part of the library&apos;s file cannot be read: the file is damaged.</source>
        <translation>Sehemu ya faili ya maktaba haisomeki: faili imeharibika.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it.</source>
        <translation>Maneno ya siri yanahitajika, na hakuna dirisha la amri la kuyauliza.</translation>
    </message>
    <message>
        <source>A sign-up has no {name}.</source>
        <translation>Usajili hauna sehemu ya {name}.</translation>
    </message>
    <message>
        <source>Add the branch first.</source>
        <translation>Tafadhali ongeza tawi kwanza.</translation>
    </message>
    <message>
        <source>Africa Freedom Day</source>
        <translation>Siku ya Uhuru wa Afrika</translation>
    </message>
    <message>
        <source>Another branch has the code {text}.</source>
        <translation>Tawi lingine lina msimbo {text}.</translation>
    </message>
    <message>
        <source>Another program is writing to this library just now; nothing was changed.</source>
        <translation>Programu nyingine inaandika kwenye hifadhi hii sasa hivi; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Answer one question at least.</source>
        <translation>Jibu angalau swali moja.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Aprili</translation>
    </message>
    <message>
        <source>Ask for an invitation of the other team.</source>
        <translation>Tafadhali omba mwaliko wa timu ile nyingine.</translation>
    </message>
    <message>
        <source>Ask the computer&apos;s administrator to make this folder so that all may write in it, or say that all sign in to the computer alike.</source>
        <translation>Mwombe msimamizi wa kompyuta atengeneze folda hii ili wote waweze kuandika ndani yake, au useme kwamba wote huingia kwenye kompyuta kwa jina moja.</translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file, or look for your recovery sheet.</source>
        <translation>Tafadhali mwombe mratibu faili mpya ya mwaliko, au tafuta karatasi yako ya kurejesha.</translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file.</source>
        <translation>Tafadhali mwombe mratibu faili mpya ya mwaliko.</translation>
    </message>
    <message>
        <source>Ask the organizer for an invitation for your branch.</source>
        <translation>Tafadhali mwombe mratibu mwaliko wa tawi lako.</translation>
    </message>
    <message>
        <source>Ask the organizer to read them out once more; nothing was changed.</source>
        <translation>Tafadhali mwombe mratibu ayataje tena; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Ask the organizer to send it again as a document; nothing was changed here.</source>
        <translation>Tafadhali mwombe mratibu aitume tena kama hati; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; nothing was changed here.</source>
        <translation>Tafadhali mwombe aliyekituma akitume tena kama hati; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; what came out of it can be used.</source>
        <translation>Tafadhali mwombe aliyekituma akitume tena kama hati; kilichotoka ndani yake kinaweza kutumika.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; nothing was changed here.</source>
        <translation>Tafadhali mwombe aliyekituma akitume tena; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again; nothing was changed here.</source>
        <translation>Tafadhali mwombe aliyekituma akitengeneze tena; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask the sender what they are; take them in, or leave them apart.</source>
        <translation>Muulize mtumaji ni nini; yapokee, au yaache kando.</translation>
    </message>
    <message>
        <source>Ask the sender whether it is from your team; nothing was changed here.</source>
        <translation>Tafadhali muulize aliyekituma kama kinatoka kwa timu yako; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask the sender whether it is the right file; nothing was changed here.</source>
        <translation>Tafadhali muulize aliyeituma kama ndiyo faili sahihi; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make it the owner of the database.</source>
        <translation>Tafadhali mwombe anayetunza seva alipe jina hilo umiliki wa hifadhidata.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer to make it, or go on without the shared folder.</source>
        <translation>Tafadhali mwombe anayetunza kompyuta hii aitengeneze, au endelea bila folda ya pamoja.</translation>
    </message>
    <message>
        <source>Ask who sent it; make an invitation for that branch if it should join.</source>
        <translation>Tafadhali uliza nani alikituma; tengeneza mwaliko wa tawi hilo ikiwa linapaswa kujiunga.</translation>
    </message>
    <message>
        <source>Ask who worked on that computer; take them in, or leave them apart.</source>
        <translation>Uliza nani alitumia kompyuta hiyo; yapokee, au yaache kando.</translation>
    </message>
    <message>
        <source>Ask your organizer for one like the first; for a new role, join in an empty folder.</source>
        <translation>Tafadhali mwombe mratibu wako mwaliko kama ule wa kwanza; kwa jukumu jipya, jiunge katika folda tupu.</translation>
    </message>
    <message>
        <source>Ask your organizer for one of your own team.</source>
        <translation>Tafadhali mwombe mratibu wako mwaliko wa timu yako.</translation>
    </message>
    <message>
        <source>Ask {whose}, or the organizer, to change it.</source>
        <translation>Tafadhali omba {whose}, au mratibu, wabadilishe.</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Siku ya Kupalizwa Mbinguni</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosti</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Siku ya Boxing</translation>
    </message>
    <message>
        <source>Bring in the parcel of the branch it comes from.</source>
        <translation>Pokea kifurushi cha taarifa cha tawi inakotoka.</translation>
    </message>
    <message>
        <source>CIRCLEDESK_NOW is «{text}», which is no instant with a zone.</source>
        <translation>CIRCLEDESK_NOW ni «{text}», ambayo si wakati wenye ukanda wa saa.</translation>
    </message>
    <message>
        <source>Carry it on to the branch it is for; nothing was changed here.</source>
        <translation>Tafadhali kipeleke kwa tawi kinakoelekezwa; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Change it by hand to what it should be.</source>
        <translation>Tafadhali ibadilishe mwenyewe iwe inavyopaswa kuwa.</translation>
    </message>
    <message>
        <source>Change its facilitators instead (Ctrl+E).</source>
        <translation>Badala yake badilisha wawezeshaji wake (Ctrl+E).</translation>
    </message>
    <message>
        <source>Change that sign-up instead.</source>
        <translation>Tafadhali badilisha usajili huo badala yake.</translation>
    </message>
    <message>
        <source>Changes from {computer} that are kept apart: {count}</source>
        <translation>Mabadiliko kutoka {computer} yaliyotengwa: {count}</translation>
    </message>
    <message>
        <source>Check --database, or make it: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>Tafadhali angalia --database, au itengeneze: createdb --encoding UTF8 --template template0 JINA</translation>
    </message>
    <message>
        <source>Check --database; in a new folder, make a team or join one (device join).</source>
        <translation>Tafadhali angalia --database; katika folda mpya, anzisha timu au jiunge na moja (device join).</translation>
    </message>
    <message>
        <source>Check it with the newest CircleDesk or the newest verifier file.</source>
        <translation>Tafadhali kihakiki kwa CircleDesk mpya zaidi au kwa faili mpya zaidi ya uhakiki.</translation>
    </message>
    <message>
        <source>Check it with the person, or leave the e-mail empty.</source>
        <translation>Tafadhali hakikisha na mwenyewe, au acha barua pepe tupu.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and try again.</source>
        <translation>Tafadhali hakikisha faili ni kamili, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Check that there is room and that the disk may be written, then try again.</source>
        <translation>Tafadhali hakikisha kuna nafasi na kwamba diski inaweza kuandikwa, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Check the file ({error}).</source>
        <translation>Tafadhali angalia faili ({error}).</translation>
    </message>
    <message>
        <source>Check the library (in the settings): it says what is mended, rescued, or put back from a backup. Until then enter nothing new.</source>
        <translation>Kagua maktaba (kwenye mipangilio): husema kinachorekebishwa, kinachookolewa, au kinachorudishwa kutoka nakala ya akiba. Mpaka hapo usiingize chochote kipya.</translation>
    </message>
    <message>
        <source>Check the name and the flash disk.</source>
        <translation>Tafadhali angalia jina na flashi.</translation>
    </message>
    <message>
        <source>Check the name in --database and its password: in the keyring, or in CIRCLEDESK_DATABASE_PASSWORD.</source>
        <translation>Tafadhali angalia jina katika --database na nenosiri lake: katika hifadhi ya siri ya kompyuta, au katika CIRCLEDESK_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>Check the name, whether there is room, and whether you may write there.</source>
        <translation>Tafadhali angalia jina, kama kuna nafasi, na kama unaruhusiwa kuandika hapo.</translation>
    </message>
    <message>
        <source>Check the network and whether the server runs, then try again.</source>
        <translation>Tafadhali angalia mtandao na kama seva inafanya kazi, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Check the serial number.</source>
        <translation>Tafadhali angalia nambari ya cheti.</translation>
    </message>
    <message>
        <source>Check the words and try again; nothing was changed.</source>
        <translation>Tafadhali angalia maneno na ujaribu tena; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Check the year: it goes from {least} to {most}.</source>
        <translation>Tafadhali angalia mwaka: ni kuanzia {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Check the years of both days.</source>
        <translation>Angalia mwaka wa siku zote mbili.</translation>
    </message>
    <message>
        <source>Choose a backup that this computer made; nothing was changed.</source>
        <translation>Chagua nakala ya akiba iliyotengenezwa na kompyuta hii; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Chagua mwenzake.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Chagua siku ya mwisho iliyo baadaye.</translation>
    </message>
    <message>
        <source>Choose another circle.</source>
        <translation>Tafadhali chagua kikundi kingine.</translation>
    </message>
    <message>
        <source>Choose another data folder for another team.</source>
        <translation>Tafadhali chagua folda nyingine ya data kwa timu nyingine.</translation>
    </message>
    <message>
        <source>Choose another date or time, or move the later meetings as well.</source>
        <translation>Tafadhali chagua tarehe au saa nyingine, au hamisha pia vikao vya baadaye.</translation>
    </message>
    <message>
        <source>Choose another file, best a PNG of at least 700 dots.</source>
        <translation>Tafadhali chagua faili nyingine, bora PNG yenye angalau nukta 700.</translation>
    </message>
    <message>
        <source>Choose another folder for another team.</source>
        <translation>Tafadhali chagua folda nyingine kwa timu nyingine.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that there is room.</source>
        <translation>Tafadhali chagua folda nyingine, au hakikisha kuna nafasi.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Tafadhali chagua folda nyingine, au funga programu iliyofungua faili hiyo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Tafadhali chagua folda nyingine.</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation>Tafadhali chagua kikao kingine.</translation>
    </message>
    <message>
        <source>Choose another person, or change the order of the facilitators.</source>
        <translation>Chagua mtu mwingine, au badilisha mpangilio wa wawezeshaji.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Chagua mtu mwingine.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Tafadhali chagua angalau kimoja.</translation>
    </message>
    <message>
        <source>Choose the logo again, as a PNG file.</source>
        <translation>Tafadhali chagua nembo tena, kama faili ya PNG.</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Krismasi</translation>
    </message>
    <message>
        <source>Clear its attendance first if that was a mistake.</source>
        <translation>Tafadhali futa mahudhurio yake kwanza ikiwa yaliwekwa kimakosa.</translation>
    </message>
    <message>
        <source>Clear its attendance first, or move the later meetings.</source>
        <translation>Tafadhali futa mahudhurio yake kwanza, au hamisha vikao vya baadaye.</translation>
    </message>
    <message>
        <source>Compare it with the sheet sign by sign, and type it again.</source>
        <translation>Tafadhali ulinganishe na karatasi alama kwa alama, kisha uandike tena.</translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it.</source>
        <translation>Linganisha msimbo kwa simu, kisha uikubali.</translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it: what it sent comes in then.</source>
        <translation>Linganisha msimbo kwa simu, kisha uikubali: ilichotuma kitapokelewa hapo.</translation>
    </message>
    <message>
        <source>Copy the data folder to a place where you may write.</source>
        <translation>Tafadhali nakili folda ya data mahali unaporuhusiwa kuandika.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Sahihisha mojawapo ya nambari hizo mbili.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Des</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desemba</translation>
    </message>
    <message>
        <source>Delete what is not needed on it or take another one, and do it once more.</source>
        <translation>Tafadhali futa kisichohitajika ndani yake au tumia nyingine, kisha ufanye tena.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Kifaa kinatumika</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Kiwango chako cha diski kimezidi</translation>
    </message>
    <message>
        <source>Do this on the organizer&apos;s computer.</source>
        <translation>Tafadhali fanya hivi kwenye kompyuta ya mratibu.</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Imerudiwa: {action}</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Jumatatu ya Pasaka</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Faili tayari ipo</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Jina la faili ni refu mno</translation>
    </message>
    <message>
        <source>Free some room on this computer or put the flash disk in again, then look again.</source>
        <translation>Tafadhali ongeza nafasi kwenye kompyuta hii au weka flashi tena, kisha utafute tena.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Ijumaa</translation>
    </message>
    <message>
        <source>Genocide Memorial Day</source>
        <translation>Siku ya Kumbukumbu ya Mauaji ya Kimbari</translation>
    </message>
    <message>
        <source>Give a rating, a headcount, or write a line.</source>
        <translation>Tafadhali weka tathmini, idadi ya waliokuja, au andika mstari mmoja.</translation>
    </message>
    <message>
        <source>Give either the number or the learners.</source>
        <translation>Tafadhali weka idadi au washiriki, si vyote viwili.</translation>
    </message>
    <message>
        <source>Give it to the team it was made for; nothing was changed here.</source>
        <translation>Tafadhali kipe timu kilichotengenezewa; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Give the start as well.</source>
        <translation>Tafadhali weka pia tarehe ya kuanza.</translation>
    </message>
    <message>
        <source>Give the time as well.</source>
        <translation>Tafadhali weka pia saa.</translation>
    </message>
    <message>
        <source>Go back to the list of facilitators.</source>
        <translation>Rudi kwenye orodha ya wawezeshaji.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Rudi kwenye orodha.</translation>
    </message>
    <message>
        <source>Go back to the list; what a branch made arrives here with its next parcel.</source>
        <translation>Tafadhali rudi kwenye orodha; yaliyotengenezwa na tawi hufika hapa na kifurushi chake kijacho.</translation>
    </message>
    <message>
        <source>Go on with your work.</source>
        <translation>Endelea na kazi yako.</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Ijumaa Kuu</translation>
    </message>
    <message>
        <source>Heroes&apos; Day</source>
        <translation>Siku ya Mashujaa</translation>
    </message>
    <message>
        <source>Holy Saturday</source>
        <translation>Jumamosi Kuu</translation>
    </message>
    <message>
        <source>Idd-ul-Azha</source>
        <translation>Idd-ul-Azha</translation>
    </message>
    <message>
        <source>Idd-ul-Fitr</source>
        <translation>Idd-ul-Fitr</translation>
    </message>
    <message>
        <source>If she comes again, sign her up anew: she is a new learner then.</source>
        <translation>Akija tena, msajili upya: basi ni mwanafunzi mpya.</translation>
    </message>
    <message>
        <source>In WhatsApp open the group, Invite via link, Copy link, and paste it here.</source>
        <translation>Katika WhatsApp fungua kikundi, Invite via link, Copy link, kisha ubandike hapa.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Siku ya Uhuru</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Hitilafu ya kusoma au kuandika</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Tafadhali sakinisha toleo jipya zaidi kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer; nothing was changed.</source>
        <translation>Tafadhali sakinisha toleo jipya zaidi kwenye kompyuta hii; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Invite one first (device invite), or bring in the parcel in which it asks to join.</source>
        <translation>Tafadhali alika moja kwanza (device invite), au pokea kifurushi cha taarifa ambamo inaomba kujiunga.</translation>
    </message>
    <message>
        <source>Invite this computer as an organizer&apos;s first, and let it be accepted.</source>
        <translation>Tafadhali kwanza ialike kompyuta hii kama ya mratibu, na ikubaliwe.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ni folda</translation>
    </message>
    <message>
        <source>Issue it before printing.</source>
        <translation>Tafadhali kitoe kabla ya kukichapa.</translation>
    </message>
    <message>
        <source>Issue them first: certificate issue.</source>
        <translation>Tafadhali vitoe kwanza: certificate issue.</translation>
    </message>
    <message>
        <source>It brought an erasure, put a computer out of the team, or gave back what an erasure had taken: that is never taken out again.</source>
        <translation>Kilileta ufutaji kabisa, kiliondoa kompyuta kwenye timu, au kilirudisha kilichokuwa kimefutwa: hayo hayatolewi tena.</translation>
    </message>
    <message>
        <source>It goes from {least} to {most}.</source>
        <translation>Ni kuanzia {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>Siku ya Jamhuri</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>Join it by an invitation (device join), or name another database.</source>
        <translation>Tafadhali jiunge nayo kwa mwaliko (device join), au taja hifadhidata nyingine.</translation>
    </message>
    <message>
        <source>Join some of them.</source>
        <translation>Unganisha baadhi yake.</translation>
    </message>
    <message>
        <source>Join the other team in another folder.</source>
        <translation>Tafadhali jiunge na timu ile nyingine katika folda nyingine.</translation>
    </message>
    <message>
        <source>Join the team with the invitation instead (device join).</source>
        <translation>Tafadhali jiunge na timu kwa mwaliko badala yake (device join).</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Karume Day</source>
        <translation>Siku ya Karume</translation>
    </message>
    <message>
        <source>Keep at least the meetings that were held.</source>
        <translation>Tafadhali acha angalau vikao vilivyofanyika.</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Siku ya Wafanyakazi</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Tafadhali iondoe.</translation>
    </message>
    <message>
        <source>Let a second organizer&apos;s computer in first, and put this one out from there.</source>
        <translation>Tafadhali kwanza kubali kompyuta ya mratibu wa pili, kisha iondoe hii kutoka huko.</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Siku ya Ukombozi</translation>
    </message>
    <message>
        <source>Line {number} is not as it is printed.</source>
        <translation>Mstari wa {number} si kama ulivyochapwa.</translation>
    </message>
    <message>
        <source>List the computers (device list) and take the id of one that is requested.</source>
        <translation>Tafadhali orodhesha kompyuta (device list) na uchukue kitambulisho cha ile inayoomba kujiunga.</translation>
    </message>
    <message>
        <source>List them again (list conflicts); it may have been settled elsewhere.</source>
        <translation>Tafadhali yaorodheshe tena (list conflicts); huenda yameshughulikiwa kwingine.</translation>
    </message>
    <message>
        <source>Look for the sheet with the name of your team on it.</source>
        <translation>Tafadhali tafuta karatasi yenye jina la timu yako.</translation>
    </message>
    <message>
        <source>Look under Facilitators, or type another e-mail.</source>
        <translation>Tafadhali angalia kwenye Wawezeshaji, au andika barua pepe nyingine.</translation>
    </message>
    <message>
        <source>Look under Facilitators.</source>
        <translation>Tafadhali angalia chini ya Wawezeshaji.</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF and print that.</source>
        <translation>Tafadhali angalia kama imewashwa, au hifadhi PDF na uichape hiyo.</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>Siku ya Madaraka</translation>
    </message>
    <message>
        <source>Make a new invitation for this computer.</source>
        <translation>Tafadhali tengeneza mwaliko mpya kwa kompyuta hii.</translation>
    </message>
    <message>
        <source>Make a new team (team create), join one (device join), or name another folder.</source>
        <translation>Tafadhali anzisha timu mpya (team create), jiunge na moja (device join), au taja folda nyingine.</translation>
    </message>
    <message>
        <source>Make a new team, or open the invitation file that your organizer sent.</source>
        <translation>Tafadhali anzisha timu mpya, au fungua faili ya mwaliko ambayo mratibu wako alituma.</translation>
    </message>
    <message>
        <source>Make a team on the server with: circledesk team create --database URL, or join one (device join).</source>
        <translation>Tafadhali anzisha timu kwenye seva kwa: circledesk team create --database URL, au jiunge na moja (device join).</translation>
    </message>
    <message>
        <source>Make an empty database for CircleDesk.</source>
        <translation>Tafadhali tengeneza hifadhidata tupu kwa ajili ya CircleDesk.</translation>
    </message>
    <message>
        <source>Make one with: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>Tafadhali tengeneza moja kwa: createdb --encoding UTF8 --template template0 JINA</translation>
    </message>
    <message>
        <source>Make some room and try again.</source>
        <translation>Tafadhali tengeneza nafasi kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Make some room, close other windows on this library, and bring it in again.</source>
        <translation>Tafadhali tengeneza nafasi, funga madirisha mengine ya maktaba hii, kisha ukipokee tena.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Machi</translation>
    </message>
    <message>
        <source>Martyrs&apos; Day</source>
        <translation>Siku ya Mashahidi</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>Siku ya Mashujaa</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>Mazingira Day</source>
        <translation>Siku ya Mazingira</translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, about {holiday}: move it if the library is closed.</source>
        <translation>Kikao cha {number} ni {day}, karibu na {holiday}: kihamishe ikiwa maktaba imefungwa.</translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, {holiday}: move it if the library is closed.</source>
        <translation>Kikao cha {number} ni {day}, {holiday}: kihamishe ikiwa maktaba imefungwa.</translation>
    </message>
    <message>
        <source>Meetings cannot be every «{every}».</source>
        <translation>Vikao haviwezi kuwa kila «{every}».</translation>
    </message>
    <message>
        <source>Meetings that fall on it: {count}.</source>
        <translation>Vikao vinavyoangukia siku hiyo: {count}.</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}.</source>
        <translation>Amekosa {missed} kati ya {past}.</translation>
    </message>
    <message>
        <source>Moi Day</source>
        <translation>Siku ya Moi</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Jumatatu</translation>
    </message>
    <message>
        <source>More of them work than there are.</source>
        <translation>Vinavyofanya kazi ni vingi kuliko vilivyopo.</translation>
    </message>
    <message>
        <source>Move one of the meetings, or say that it is fine as it is.</source>
        <translation>Hamisha kikao kimoja, au sema kwamba ni sawa ilivyo.</translation>
    </message>
    <message>
        <source>Move the later meetings one by one.</source>
        <translation>Tafadhali hamisha vikao vya baadaye kimoja kimoja.</translation>
    </message>
    <message>
        <source>Move the small switch on it, or take another one, and do it once more.</source>
        <translation>Tafadhali sogeza swichi yake ndogo, au tumia nyingine, kisha ufanye tena.</translation>
    </message>
    <message>
        <source>Moved to {day}, {time}.</source>
        <translation>Kikao kimehamishiwa {day}, saa {time}.</translation>
    </message>
    <message>
        <source>Name a database of its own, or leave --database out: then the folder holds it.</source>
        <translation>Tafadhali taja hifadhidata ya peke yake, au acha --database: basi folda itaihifadhi.</translation>
    </message>
    <message>
        <source>Name a new folder for the demo.</source>
        <translation>Tafadhali taja folda mpya ya onyesho.</translation>
    </message>
    <message>
        <source>Name a text file with the lines of the sheet, or leave --from out to type them.</source>
        <translation>Tafadhali taja faili ya maandishi yenye mistari ya karatasi, au acha --from ili kuiandika.</translation>
    </message>
    <message>
        <source>Name another database, or ask for an invitation of that team.</source>
        <translation>Tafadhali taja hifadhidata nyingine, au omba mwaliko wa timu hiyo.</translation>
    </message>
    <message>
        <source>Name another one before the last leaves.</source>
        <translation>Tafadhali taja mwingine kabla ya wa mwisho kuondoka.</translation>
    </message>
    <message>
        <source>Name each learner once.</source>
        <translation>Tafadhali taja kila mshiriki mara moja.</translation>
    </message>
    <message>
        <source>Name learners, or give a headcount.</source>
        <translation>Tafadhali taja washiriki, au weka idadi ya waliokuja.</translation>
    </message>
    <message>
        <source>Nane Nane</source>
        <translation>Nane Nane</translation>
    </message>
    <message>
        <source>New Year Holiday</source>
        <translation>Likizo ya Mwaka Mpya</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Mwaka Mpya</translation>
    </message>
    <message>
        <source>No computer of that id asks to join.</source>
        <translation>Hakuna kompyuta yenye kitambulisho hicho inayoomba kujiunga.</translation>
    </message>
    <message>
        <source>No message knows what «{name}» in braces is.</source>
        <translation>Hakuna ujumbe unaojua maana ya «{name}» ndani ya mabano.</translation>
    </message>
    <message>
        <source>No other computer answers to «{name}».</source>
        <translation>Hakuna kompyuta nyingine inayoitwa «{name}».</translation>
    </message>
    <message>
        <source>No sheet was entered.</source>
        <translation>Hakuna karatasi iliyoingizwa.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Hakuna nafasi iliyobaki kwenye diski</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Hakuna faili au folda kama hiyo</translation>
    </message>
    <message>
        <source>Nobody in {circle} came often enough for a certificate yet.</source>
        <translation>Hakuna mtu katika {circle} aliyehudhuria vya kutosha kupata cheti bado.</translation>
    </message>
    <message>
        <source>Nobody stands in for herself.</source>
        <translation>Hakuna anayeshika nafasi yake mwenyewe.</translation>
    </message>
    <message>
        <source>Nobody supports herself.</source>
        <translation>Hakuna anayejisaidia mwenyewe.</translation>
    </message>
    <message>
        <source>Nobody takes the circles over.</source>
        <translation>Hakuna anayechukua vikundi.</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Hakuna aliyetajwa.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Si folda</translation>
    </message>
    <message>
        <source>Note that it is back first.</source>
        <translation>Kwanza andika kwamba kimerudishwa.</translation>
    </message>
    <message>
        <source>Note the answer to that one instead.</source>
        <translation>Tafadhali andika jibu la mwaliko huo badala yake.</translation>
    </message>
    <message>
        <source>Noted in the contact log.</source>
        <translation>Imeandikwa katika kumbukumbu ya mawasiliano.</translation>
    </message>
    <message>
        <source>Noted: it is fine as it is. It is not asked again.</source>
        <translation>Imeandikwa: ni sawa ilivyo. Haitaulizwa tena.</translation>
    </message>
    <message>
        <source>Noted: they meet all the same. It is not asked again.</source>
        <translation>Imeandikwa: vitafanyika hata hivyo. Haitaulizwa tena.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Hakuna la kufanya tena.</translation>
    </message>
    <message>
        <source>Nothing is left to do: every branch learns of it with its news.</source>
        <translation>Hakuna la kufanya tena: kila tawi litajua kupitia taarifa zake.</translation>
    </message>
    <message>
        <source>Nothing is to do.</source>
        <translation>Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novemba</translation>
    </message>
    <message>
        <source>Nyerere Day</source>
        <translation>Siku ya Nyerere</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktoba</translation>
    </message>
    <message>
        <source>On the server, this name may not make or write the tables of CircleDesk.</source>
        <translation>Kwenye seva, jina hili haliruhusiwi kutengeneza wala kuandika majedwali ya CircleDesk.</translation>
    </message>
    <message>
        <source>One meeting falls on a day when {branch} is closed</source>
        <translation>Kikao kimoja kinaangukia siku ambayo {branch} limefungwa</translation>
    </message>
    <message>
        <source>One meeting falls on it.</source>
        <translation>Kikao kimoja kinaangukia siku hiyo.</translation>
    </message>
    <message>
        <source>One meeting falls on {day}</source>
        <translation>Kikao kimoja kinaangukia {day}</translation>
    </message>
    <message>
        <source>One more, and the certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation>Akikosa kimoja tena, hawezi kufikia kanuni ya cheti (vikao {needed} kati ya {meetings}).</translation>
    </message>
    <message>
        <source>One version was chosen.</source>
        <translation>Toleo moja limechaguliwa.</translation>
    </message>
    <message>
        <source>One {kind} that is not complete yet</source>
        <translation>Taarifa moja ya {kind} ambayo bado haijakamilika</translation>
    </message>
    <message>
        <source>Only a computer that began alone can take its data into another team: the one computer of a team with one branch.</source>
        <translation>Ni kompyuta iliyoanza peke yake tu inayoweza kuhamia timu nyingine na data yake: kompyuta pekee ya timu yenye tawi moja.</translation>
    </message>
    <message>
        <source>Only an organizer&apos;s computer makes itself known in this way.</source>
        <translation>Ni kompyuta ya mratibu pekee inayojitambulisha kwa njia hii.</translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key lets computers in.</source>
        <translation>Ni kompyuta ya mratibu yenye ufunguo wa timu pekee inayoweza kukubali kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Open it again on the circle&apos;s page.</source>
        <translation>Tafadhali ufungue tena kwenye ukurasa wa kikundi.</translation>
    </message>
    <message>
        <source>Parcels that waited and are in now: {count}.</source>
        <translation>Vifurushi vya taarifa vilivyosubiri na sasa vimepokelewa: {count}.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Huna ruhusa</translation>
    </message>
    <message>
        <source>Plan a new circle.</source>
        <translation>Panga kikundi kipya.</translation>
    </message>
    <message>
        <source>Plan its meetings first.</source>
        <translation>Tafadhali panga vikao vyake kwanza.</translation>
    </message>
    <message>
        <source>Press «Check the library» in Settings or More: it offers what helps. By commands: rescue, or backup restore.</source>
        <translation>Bonyeza «Kagua maktaba» kwenye Mipangilio au Zaidi: hutoa njia za kusaidia. Kwa amri: rescue, au backup restore.</translation>
    </message>
    <message>
        <source>Print it with the newest CircleDesk.</source>
        <translation>Tafadhali kichape kwa CircleDesk mpya zaidi.</translation>
    </message>
    <message>
        <source>Print the certificate that replaces it.</source>
        <translation>Tafadhali chapa cheti kilichochukua nafasi yake.</translation>
    </message>
    <message>
        <source>Print the one that was issued in its place.</source>
        <translation>Tafadhali chapa kile kilichotolewa badala yake.</translation>
    </message>
    <message>
        <source>Print the sheet on the organizer&apos;s computer that made the team.</source>
        <translation>Tafadhali chapa karatasi kwenye kompyuta ya mratibu iliyoanzisha timu.</translation>
    </message>
    <message>
        <source>Put it in again and do it once more: nothing is lost, and nothing comes in twice.</source>
        <translation>Tafadhali iweke tena na ufanye tena: hakuna kilichopotea, na hakuna kinachopokelewa mara mbili.</translation>
    </message>
    <message>
        <source>Put it out from the other organizer&apos;s computer.</source>
        <translation>Tafadhali iondoe kutoka kompyuta ya mratibu mwingine.</translation>
    </message>
    <message>
        <source>Put right by hand what should be otherwise.</source>
        <translation>Tafadhali rekebisha kwa mkono kinachopaswa kuwa tofauti.</translation>
    </message>
    <message>
        <source>Put the flash disk in again, or free some room on this computer, and try again.</source>
        <translation>Tafadhali chomeka flashi tena, au tengeneza nafasi kwenye kompyuta hii, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Put the learner on the waiting list, or raise the number of places.</source>
        <translation>Tafadhali weka mshiriki kwenye orodha ya kusubiri, au ongeza idadi ya nafasi.</translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation>neno la kuja</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Diski haiwezi kuandikwa</translation>
    </message>
    <message>
        <source>Restore it into a new folder (--data, without --database), with a copy of keys.sealed from this one; or let who looks after the server restore the database.</source>
        <translation>Tafadhali irejeshe katika folda mpya (--data, bila --database), pamoja na nakala ya keys.sealed ya folda hii; au mwombe anayetunza seva airejeshe hifadhidata.</translation>
    </message>
    <message>
        <source>Saba Saba</source>
        <translation>Saba Saba</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Jumamosi</translation>
    </message>
    <message>
        <source>Say with --out where to put it.</source>
        <translation>Tafadhali sema kwa --out iwekwe wapi.</translation>
    </message>
    <message>
        <source>Scan the code again, from the paper itself.</source>
        <translation>Tafadhali changanua msimbo tena, kutoka kwenye karatasi yenyewe.</translation>
    </message>
    <message>
        <source>Send yours first, then ask for a new one; nothing was changed here.</source>
        <translation>Tafadhali tuma chako kwanza, kisha uombe kipya; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septemba</translation>
    </message>
    <message>
        <source>Set CIRCLEDESK_RECOVERY_SHEET, name a file with --from, or use a terminal.</source>
        <translation>Tafadhali weka CIRCLEDESK_RECOVERY_SHEET, taja faili kwa --from, au tumia dirisha la amri.</translation>
    </message>
    <message>
        <source>Set it like 2018-08-06T09:00:00+03:00, or unset it.</source>
        <translation>Tafadhali iweke kama 2018-08-06T09:00:00+03:00, au uiondoe.</translation>
    </message>
    <message>
        <source>Set {name}, or run the command in a terminal.</source>
        <translation>Tafadhali weka {name}, au endesha amri kwenye dirisha la amri.</translation>
    </message>
    <message>
        <source>She cannot take over from herself.</source>
        <translation>Hawezi kujichukulia mwenyewe.</translation>
    </message>
    <message>
        <source>Sheets entered: {count}.</source>
        <translation>Karatasi zilizoingizwa: {count}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Tafadhali fupisha.</translation>
    </message>
    <message>
        <source>Shorten the learner&apos;s name, or the branch&apos;s.</source>
        <translation>Tafadhali fupisha jina la mshiriki, au la tawi.</translation>
    </message>
    <message>
        <source>Sign the learner up first.</source>
        <translation>Tafadhali msajili mshiriki kwanza.</translation>
    </message>
    <message>
        <source>Sign the learner up for one; name and phone can be changed there.</source>
        <translation>Tafadhali msajili kwenye kikundi; jina na simu vinaweza kubadilishwa hapo.</translation>
    </message>
    <message>
        <source>Sign the person up here as a new learner.</source>
        <translation>Tafadhali msajili hapa kama mshiriki mpya.</translation>
    </message>
    <message>
        <source>Sign-up is closed for {circle}.</source>
        <translation>Usajili wa {circle} umefungwa.</translation>
    </message>
    <message>
        <source>Signed up and to be told: {count}.</source>
        <translation>Waliosajiliwa na wanaopaswa kuambiwa: {count}.</translation>
    </message>
    <message>
        <source>Something in the program did not work. Your data is safe.</source>
        <translation>Kuna jambo katika programu halikufanya kazi. Taarifa zako ziko salama.</translation>
    </message>
    <message>
        <source>Spoken to {name}: {day}.</source>
        <translation>{name} aliongeleshwa: {day}.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Jumapili</translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation>Tafadhali chagua msimbo mwingine.</translation>
    </message>
    <message>
        <source>Take another flash disk, or send the parcel by e-mail or WhatsApp.</source>
        <translation>Tafadhali tumia flashi nyingine, au tuma kifurushi cha taarifa kwa barua pepe au WhatsApp.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Tafadhali chagua jina lingine.</translation>
    </message>
    <message>
        <source>Take attendance and give feedback from that day on, or move the meeting.</source>
        <translation>Tafadhali weka mahudhurio na utoe maoni kuanzia siku hiyo, au hamisha kikao.</translation>
    </message>
    <message>
        <source>Take attendance first, or name the learners who get one all the same.</source>
        <translation>Tafadhali weka mahudhurio kwanza, au taja washiriki watakaopata cheti hata hivyo.</translation>
    </message>
    <message>
        <source>Take fewer, or other days.</source>
        <translation>Chukua vichache zaidi, au siku nyingine.</translation>
    </message>
    <message>
        <source>Take it away and join the team again with a new invitation (device join).</source>
        <translation>Tafadhali iondoe, kisha ujiunge na timu tena kwa mwaliko mpya (device join).</translation>
    </message>
    <message>
        <source>Take one of these: {choices}.</source>
        <translation>Tafadhali chagua moja ya hizi: {choices}.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Tafadhali tendua hilo kwanza.</translation>
    </message>
    <message>
        <source>Take the picture again, straight and near, with the whole code on it.</source>
        <translation>Tafadhali piga picha tena, ikiwa wima na karibu, na msimbo wote uonekane.</translation>
    </message>
    <message>
        <source>Take them in, if this computer was restored or they are known to be good.</source>
        <translation>Yapokee, ikiwa kompyuta hii ilirejeshwa au yanajulikana kuwa sahihi.</translation>
    </message>
    <message>
        <source>Take two to eight letters or digits, like BUR.</source>
        <translation>Tafadhali tumia herufi au tarakimu mbili hadi nane, kama BUR.</translation>
    </message>
    <message>
        <source>Taken along from the practice library: {count}.</source>
        <translation>Zilizochukuliwa kutoka maktaba ya mazoezi: {count}.</translation>
    </message>
    <message>
        <source>Taken along; what was here already stays as it is.</source>
        <translation>Zimechukuliwa; zilizokuwa hapa tayari zinabaki zilivyo.</translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation>Imetenduliwa: {action}</translation>
    </message>
    <message>
        <source>Taken out again: {action}. It can be brought in once more.</source>
        <translation>Kimetolewa tena: {action}. Kinaweza kuingizwa upya.</translation>
    </message>
    <message>
        <source>Tell the organizer; nothing was changed here.</source>
        <translation>Tafadhali mwambie mratibu; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Thank you, the feedback is kept.</source>
        <translation>Asante, maoni yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Thank you, your survey is kept.</source>
        <translation>Asante, hojaji yako imehifadhiwa.</translation>
    </message>
    <message>
        <source>The branch is not here any more, so its page was closed.</source>
        <translation>Tawi halipo tena hapa, kwa hivyo ukurasa wake umefungwa.</translation>
    </message>
    <message>
        <source>The branch map {file} cannot be read.</source>
        <translation>Orodha ya matawi {file} haiwezi kusomeka.</translation>
    </message>
    <message>
        <source>The branches are: {branches}.</source>
        <translation>Matawi ni: {branches}.</translation>
    </message>
    <message>
        <source>The certificate design “{name}”, version {version}, is not in this program.</source>
        <translation>Muundo wa cheti “{name}”, toleo {version}, haumo katika programu hii.</translation>
    </message>
    <message>
        <source>The certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation>Hawezi tena kufikia kanuni ya cheti (vikao {needed} kati ya {meetings}).</translation>
    </message>
    <message>
        <source>The certificate {serial} is prepared, not issued.</source>
        <translation>Cheti {serial} kimeandaliwa, bado hakijatolewa.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void already.</source>
        <translation>Cheti {serial} tayari kimebatilishwa.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed again.</source>
        <translation>Cheti {serial} kimebatilishwa na hakichapwi tena.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed.</source>
        <translation>Cheti {serial} kimebatilishwa na hakichapwi.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void.</source>
        <translation>Cheti {serial} kimebatilishwa.</translation>
    </message>
    <message>
        <source>The circle has begun; the next meeting is number {week} of {weeks}: {day}, {time}.</source>
        <translation>Kikundi kimeshaanza; kikao kinachofuata ni nambari {week} kati ya {weeks}: {day}, {time}.</translation>
    </message>
    <message>
        <source>The circle has no first date yet.</source>
        <translation>Kikundi bado hakina tarehe ya kwanza.</translation>
    </message>
    <message>
        <source>The circle has no time of day yet.</source>
        <translation>Kikundi bado hakina saa ya kukutana.</translation>
    </message>
    <message>
        <source>The circle {title} was made, with meetings: {count}.</source>
        <translation>Kikundi cha {title} kimeundwa; vikao vyake: {count}.</translation>
    </message>
    <message>
        <source>The circle is not here any more, so its page was closed.</source>
        <translation>Kikundi hakipo hapa tena, kwa hiyo ukurasa wake umefungwa.</translation>
    </message>
    <message>
        <source>A computer cannot put itself out of the team.</source>
        <translation>Kompyuta haiwezi kujiondoa yenyewe kwenye timu.</translation>
    </message>
    <message>
        <source>List the computers (device list) and take an id from there.</source>
        <translation>Tafadhali orodhesha kompyuta (device list) na uchukue kitambulisho kutoka hapo.</translation>
    </message>
    <message>
        <source>Cancel the later sign-up</source>
        <translation>Ghairi usajili wa baadaye</translation>
    </message>
    <message>
        <source>Cancel the later sign-up.</source>
        <translation>Ghairi usajili wa baadaye.</translation>
    </message>
    <message>
        <source>Give the later one a new number, and print it again.</source>
        <translation>Kipe cheti cha baadaye nambari mpya, kisha ukichape tena.</translation>
    </message>
    <message>
        <source>Give {learner} a new number</source>
        <translation>Mpe {learner} nambari mpya</translation>
    </message>
    <message>
        <source>It cannot be settled by «{way}».</source>
        <translation>Haiwezi kushughulikiwa kwa «{way}».</translation>
    </message>
    <message>
        <source>Learners now on the waiting list: {count}.</source>
        <translation>Washiriki walio sasa kwenye orodha ya kusubiri: {count}.</translation>
    </message>
    <message>
        <source>Left as they are: {count}.</source>
        <translation>Yaliyoachwa yalivyo: {count}.</translation>
    </message>
    <message>
        <source>List it again (list waiting); it may have been settled elsewhere.</source>
        <translation>Tazama orodha tena (list waiting); huenda imeshughulikiwa kwingine.</translation>
    </message>
    <message>
        <source>A newer message of this branch is here already.</source>
        <translation>Ujumbe mpya zaidi wa tawi hili uko hapa tayari.</translation>
    </message>
    <message>
        <source>Ask the branch to set the clock right and to send it again.</source>
        <translation>Liombe tawi lirekebishe saa ya kompyuta na kuutuma tena.</translation>
    </message>
    <message>
        <source>Choose another week.</source>
        <translation>Chagua wiki nyingine.</translation>
    </message>
    <message>
        <source>Choose the chat that was exported (.txt or .zip), or a picture of the code.</source>
        <translation>Chagua mazungumzo yaliyotolewa (.txt au .zip), au picha ya msimbo.</translation>
    </message>
    <message>
        <source>Choose the messages of the last weeks only.</source>
        <translation>Chagua jumbe za wiki za karibuni tu.</translation>
    </message>
    <message>
        <source>Copy it to this computer and choose it there.</source>
        <translation>Inakili kwenye kompyuta hii kisha uichague hapo.</translation>
    </message>
    <message>
        <source>Copy the whole message, with the code in brackets at its end.</source>
        <translation>Nakili ujumbe wote, pamoja na msimbo ulio ndani ya mabano mwishoni.</translation>
    </message>
    <message>
        <source>Export the chat again, or copy the messages only.</source>
        <translation>Toa mazungumzo tena, au nakili jumbe zenyewe tu.</translation>
    </message>
    <message>
        <source>Export the chat without its pictures, or copy the messages only.</source>
        <translation>Toa mazungumzo bila picha zake, au nakili jumbe zenyewe tu.</translation>
    </message>
    <message>
        <source>Here, read the messages that the branches send.</source>
        <translation>Hapa, soma jumbe ambazo matawi yanatuma.</translation>
    </message>
    <message>
        <source>Another copy of this library writes under the same name. Nothing is lost: this one is counted apart from now on. Use only one of the two.</source>
        <translation>Nakala nyingine ya maktaba hii inaandika kwa jina lile lile. Hakuna kilichopotea: hii inahesabiwa kando kuanzia sasa. Tumia moja tu kati ya hizo mbili.</translation>
    </message>
    <message>
        <source>Another program is using this library just now; nothing was changed.</source>
        <translation>Programu nyingine inatumia hifadhi hii kwa sasa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Changes taken in: {count}.</source>
        <translation>Mabadiliko yaliyopokelewa: {count}.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Chagua nakala nyingine ya akiba; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Choose one that the list of backups shows.</source>
        <translation>Chagua moja iliyo kwenye orodha ya nakala za akiba.</translation>
    </message>
    <message>
        <source>Close CircleDesk&apos;s other windows, and restore again.</source>
        <translation>Funga madirisha mengine ya CircleDesk, kisha urejeshe tena.</translation>
    </message>
    <message>
        <source>For {branches}: a newer parcel of the same sender is kept here already.</source>
        <translation>Kwa {branches}: kifurushi kipya zaidi cha mtumaji huyo huyo kimeshahifadhiwa hapa.</translation>
    </message>
    <message>
        <source>For {branches}: kept here to be carried on, unopened.</source>
        <translation>Kwa {branches}: kimehifadhiwa hapa bila kufunguliwa, ili kipelekwe mbele.</translation>
    </message>
    <message>
        <source>Free some room on this computer, and try again.</source>
        <translation>Tafadhali ongeza nafasi kwenye kompyuta hii, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Install the newest version of CircleDesk, or leave them apart: they count nowhere.</source>
        <translation>Weka toleo jipya zaidi la CircleDesk, au yaache kando: hayahesabiwi popote.</translation>
    </message>
    <message>
        <source>List the learners (list learners) and take the id of one.</source>
        <translation>Orodhesha wanafunzi (list learners) na uchukue kitambulisho cha mmoja.</translation>
    </message>
    <message>
        <source>List what waits again (list waiting); it may have come by another way.</source>
        <translation>Orodhesha tena yanayosubiri (list waiting); huenda yamefika kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Make some room or send it elsewhere; what was asked may be done: list it to see.</source>
        <translation>Tafadhali tengeneza nafasi au tuma jibu mahali pengine; ulichoomba huenda kimefanyika: kiorodheshe uone.</translation>
    </message>
    <message>
        <source>Move one of the meetings, or say that there is room for both.</source>
        <translation>Hamisha kikao kimoja, au useme kuwa kuna nafasi ya vyote viwili.</translation>
    </message>
    <message>
        <source>Move {circle}…</source>
        <translation>Hamisha {circle}…</translation>
    </message>
    <message>
        <source>Name a command (circledesk --help lists them), or start CircleDesk from the desktop.</source>
        <translation>Tafadhali taja amri (circledesk --help huziorodhesha), au anzisha CircleDesk kutoka kwenye eneo-kazi.</translation>
    </message>
    <message>
        <source>No computer of the team has that id.</source>
        <translation>Hakuna kompyuta ya timu yenye kitambulisho hicho.</translation>
    </message>
    <message>
        <source>Nobody in the team answers to «{name}».</source>
        <translation>Hakuna mtu kwenye timu anayejulikana kama «{name}».</translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key puts computers out.</source>
        <translation>Ni kompyuta ya mratibu yenye ufunguo wa timu pekee inayoweza kuondoa kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Noted: there is room for both. It is not asked again.</source>
        <translation>Imeandikwa: kuna nafasi ya vyote viwili. Haitaulizwa tena.</translation>
    </message>
    <message>
        <source>Noted: they are two. It is not asked again.</source>
        <translation>Imeandikwa: ni wawili. Haitaulizwa tena.</translation>
    </message>
    <message>
        <source>On the waiting list: {learner}.</source>
        <translation>Kwenye orodha ya kusubiri: {learner}.</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>Ni mtu mmoja: waunganishe</translation>
    </message>
    <message>
        <source>Put the last {count} on the waiting list</source>
        <translation>Weka {count} wa mwisho kwenye orodha ya kusubiri</translation>
    </message>
    <message>
        <source>Put who came last on the waiting list, or raise the number of places.</source>
        <translation>Mweke aliyekuja mwisho kwenye orodha ya kusubiri, au ongeza idadi ya nafasi.</translation>
    </message>
    <message>
        <source>Put {learner} on the waiting list</source>
        <translation>Mweke {learner} kwenye orodha ya kusubiri</translation>
    </message>
    <message>
        <source>Raise to {count} places</source>
        <translation>Ongeza nafasi ziwe {count}</translation>
    </message>
    <message>
        <source>Say whether they are one person or two.</source>
        <translation>Sema kama ni mtu mmoja au wawili.</translation>
    </message>
    <message>
        <source>Settled: {count}.</source>
        <translation>Yaliyoshughulikiwa: {count}.</translation>
    </message>
    <message>
        <source>Stopped. Settled until then: {count}.</source>
        <translation>Imesimamishwa. Yaliyoshughulikiwa hadi hapo: {count}.</translation>
    </message>
    <message>
        <source>Nothing of that name is kept apart any more.</source>
        <translation>Hakuna kilichowekwa kando kwa jina hilo tena.</translation>
    </message>
    <message>
        <source>Leave --database out, or name another folder with --data.</source>
        <translation>Tafadhali acha --database, au taja folda nyingine kwa --data.</translation>
    </message>
    <message>
        <source>The answer could not be written: {trouble}.</source>
        <translation>Jibu halikuweza kuandikwa: {trouble}.</translation>
    </message>
    <message>
        <source>The clock of that computer says {day}: nothing of the message was taken.</source>
        <translation>Saa ya kompyuta hiyo inaonyesha {day}: hakuna chochote cha ujumbe kilichopokelewa.</translation>
    </message>
    <message>
        <source>The code {text} cannot stand in serials and file names.</source>
        <translation>Msimbo {text} hauwezi kutumika katika nambari za vyeti na majina ya faili.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Faili ya hifadhidata imeharibika au si hifadhidata.</translation>
    </message>
    <message>
        <source>The database on the server already holds the team {team}.</source>
        <translation>Hifadhidata kwenye seva tayari ina timu {team}.</translation>
    </message>
    <message>
        <source>The database on the server does not hold the library of {folder}.</source>
        <translation>Hifadhidata kwenye seva haina maktaba ya {folder}.</translation>
    </message>
    <message>
        <source>The database on the server does not keep every letter: it is not in UTF-8.</source>
        <translation>Hifadhidata kwenye seva haiwezi kuhifadhi kila herufi: si ya UTF-8.</translation>
    </message>
    <message>
        <source>The database on the server holds another team than the invitation&apos;s.</source>
        <translation>Hifadhidata kwenye seva ina timu tofauti na ile ya mwaliko.</translation>
    </message>
    <message>
        <source>The database on the server holds tables of another program.</source>
        <translation>Hifadhidata kwenye seva ina majedwali ya programu nyingine.</translation>
    </message>
    <message>
        <source>The database on the server is shared by computers that see other data than this invitation allows.</source>
        <translation>Hifadhidata kwenye seva inatumiwa na kompyuta zinazoona taarifa tofauti na zile ambazo mwaliko huu unaruhusu.</translation>
    </message>
    <message>
        <source>The database server does not answer; what was not finished was not kept.</source>
        <translation>Seva ya hifadhidata haijibu; ambacho hakikukamilika hakikuhifadhiwa.</translation>
    </message>
    <message>
        <source>The database server does not let this computer in.</source>
        <translation>Seva ya hifadhidata haikubali kompyuta hii iingie.</translation>
    </message>
    <message>
        <source>The disk did not take or give what was asked of it; nothing was changed.</source>
        <translation>Diski haikupokea au haikutoa kilichoombwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Diski imejaa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The facilitator&apos;s e-mail is empty.</source>
        <translation>Barua pepe ya mwezeshaji ni tupu.</translation>
    </message>
    <message>
        <source>The feedback is empty.</source>
        <translation>Maoni ni matupu.</translation>
    </message>
    <message>
        <source>The file is damaged, or no backup of CircleDesk.</source>
        <translation>Faili imeharibika, au si nakala ya akiba ya CircleDesk.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read any more.</source>
        <translation>Faili {file} haisomeki tena.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {trouble}.</source>
        <translation>Faili {file} haikuweza kuandikwa: {trouble}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {trouble}.</source>
        <translation>Folda {folder} haiwezi kutengenezwa: {trouble}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a library of its own.</source>
        <translation>Folda {folder} ina maktaba yake yenyewe.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else already; nothing was changed.</source>
        <translation>Folda {folder} tayari ina vitu vingine; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The incident is noted. The data commissioner is to be told within {hours} hours.</source>
        <translation>Tukio limeandikwa. Kamishna wa data aambiwe ndani ya saa {hours}.</translation>
    </message>
    <message>
        <source>The invitation file {file} cannot be read: {trouble}.</source>
        <translation>Faili ya mwaliko {file} haiwezi kusomeka: {trouble}.</translation>
    </message>
    <message>
        <source>The invitation for {branch} is withdrawn.</source>
        <translation>Mwaliko wa {branch} umeondolewa.</translation>
    </message>
    <message>
        <source>The invitation in this parcel was used by another computer already.</source>
        <translation>Mwaliko ulio katika kifurushi hiki cha taarifa tayari umetumiwa na kompyuta nyingine.</translation>
    </message>
    <message>
        <source>The invitation names a branch that it does not hold.</source>
        <translation>Mwaliko unataja tawi ambalo haumo ndani yake.</translation>
    </message>
    <message>
        <source>The invitation names nobody.</source>
        <translation>Mwaliko haumtaji mtu yeyote.</translation>
    </message>
    <message>
        <source>The keys of this computer are not where they should be.</source>
        <translation>Funguo za kompyuta hii hazipo mahali zinapopaswa kuwa.</translation>
    </message>
    <message>
        <source>The keys of this computer lie under a passphrase, and none was given.</source>
        <translation>Funguo za kompyuta hii zimefungwa kwa maneno ya siri, na hayakutolewa.</translation>
    </message>
    <message>
        <source>The learner is not here any more, so the page was closed.</source>
        <translation>Mshiriki hayupo hapa tena, kwa hiyo ukurasa umefungwa.</translation>
    </message>
    <message>
        <source>The learner of certificate {serial} was erased.</source>
        <translation>Mwanafunzi wa cheti {serial} alifutwa.</translation>
    </message>
    <message>
        <source>The learner «{learner}» is {one} and {other} at once.</source>
        <translation>Mshiriki «{learner}» ana alama mbili kwa wakati mmoja: {one} na {other}.</translation>
    </message>
    <message>
        <source>The library of {folder} is on a server: a backup is not put in its place.</source>
        <translation>Maktaba ya {folder} iko kwenye seva: nakala ya akiba haiwekwi mahali pake.</translation>
    </message>
    <message>
        <source>The list of erased learners is not what the log says</source>
        <translation>Orodha ya washiriki waliofutwa si kama kumbukumbu isemavyo</translation>
    </message>
    <message>
        <source>The list of two versions is not what the log says</source>
        <translation>Orodha ya matoleo mawili si kama kumbukumbu isemavyo</translation>
    </message>
    <message>
        <source>The list of what waits is not what the log says</source>
        <translation>Orodha ya yanayosubiri si kama kumbukumbu isemavyo</translation>
    </message>
    <message>
        <source>The log counts for a writer that it does not name</source>
        <translation>Kumbukumbu inahesabu kwa mwandishi isiyemtaja</translation>
    </message>
    <message>
        <source>The log names readers that cannot be</source>
        <translation>Kumbukumbu inataja wasomaji wasiowezekana</translation>
    </message>
    <message>
        <source>The logo&apos;s file is no PNG or JPEG picture.</source>
        <translation>Faili ya nembo si picha ya PNG wala JPEG.</translation>
    </message>
    <message>
        <source>The logo&apos;s picture is larger than any printer needs.</source>
        <translation>Picha ya nembo ni kubwa kuliko printa yoyote inavyohitaji.</translation>
    </message>
    <message>
        <source>The logo&apos;s picture is white all over.</source>
        <translation>Picha ya nembo ni nyeupe tupu.</translation>
    </message>
    <message>
        <source>The meeting is not here any more, so its page was closed.</source>
        <translation>Kikao hakipo hapa tena, kwa hiyo ukurasa wake umefungwa.</translation>
    </message>
    <message>
        <source>The meeting of {day} has not come yet.</source>
        <translation>Kikao cha {day} bado hakijafika.</translation>
    </message>
    <message>
        <source>The meeting of {day} is cancelled.</source>
        <translation>Kikao cha {day} kimeghairiwa.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held already and cannot move.</source>
        <translation>Kikao cha {day} tayari kimefanyika na hakiwezi kuhamishwa.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held already.</source>
        <translation>Kikao cha {day} tayari kimefanyika.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held and cannot move into the future.</source>
        <translation>Kikao cha {day} kilifanyika na hakiwezi kuhamishiwa siku za usoni.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held: it has attendance or feedback.</source>
        <translation>Kikao cha {day} kilifanyika: kina mahudhurio au maoni.</translation>
    </message>
    <message>
        <source>The name is too long for the code on a certificate.</source>
        <translation>Jina ni refu mno kwa msimbo wa cheti.</translation>
    </message>
    <message>
        <source>The papers have no field «{field}».</source>
        <translation>Karatasi hazina sehemu «{field}».</translation>
    </message>
    <message>
        <source>The parcel could not be kept: {cause}; nothing of it was changed here.</source>
        <translation>Kifurushi cha taarifa hakikuweza kuhifadhiwa: {cause}; hakuna chake kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>The parcel could not be written to {folder}: {trouble}.</source>
        <translation>Kifurushi cha taarifa hakikuweza kuandikwa katika {folder}: {trouble}.</translation>
    </message>
    <message>
        <source>The parcel counts in numbers that cannot be.</source>
        <translation>Kifurushi cha taarifa kinahesabu kwa nambari zisizowezekana.</translation>
    </message>
    <message>
        <source>The parcel holds what this computer may not see.</source>
        <translation>Kifurushi cha taarifa kina mambo ambayo kompyuta hii hairuhusiwi kuona.</translation>
    </message>
    <message>
        <source>The parcel is damaged: its content cannot be read.</source>
        <translation>Kifurushi cha taarifa kimeharibika: yaliyomo hayawezi kusomeka.</translation>
    </message>
    <message>
        <source>The parcel of this branch is here already, and says more.</source>
        <translation>Kifurushi cha tawi hili kiko hapa tayari, na kinaeleza zaidi.</translation>
    </message>
    <message>
        <source>The parcel was changed after it was made: its signature does not fit.</source>
        <translation>Kifurushi cha taarifa kilibadilishwa baada ya kutengenezwa: sahihi yake hailingani.</translation>
    </message>
    <message>
        <source>The parcel was made for a later state of this computer.</source>
        <translation>Kifurushi cha taarifa kilitengenezewa hali ya baadaye ya kompyuta hii.</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>Maneno ya siri hayafungui.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Printa haikukubali kuchapa.</translation>
    </message>
    <message>
        <source>The register keeps its number, course and dates; it cannot be printed again.</source>
        <translation>Rejista inabaki na nambari, kozi na tarehe; hakiwezi kuchapishwa tena.</translation>
    </message>
    <message>
        <source>The sign “{sign}” (U+{code}, {name}) in “{text}” cannot be printed.</source>
        <translation>Alama “{sign}” (U+{code}, {name}) katika “{text}” haiwezi kuchapwa.</translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled already.</source>
        <translation>Usajili wa {learner} tayari umeghairiwa.</translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled.</source>
        <translation>Usajili wa {learner} umeghairiwa.</translation>
    </message>
    <message>
        <source>The team {team} is made.</source>
        <translation>Timu {team} imeanzishwa.</translation>
    </message>
    <message>
        <source>The team&apos;s logo cannot be read as a picture.</source>
        <translation>Nembo ya timu haiwezi kusomeka kama picha.</translation>
    </message>
    <message>
        <source>The week in a message is written on a branch&apos;s computer.</source>
        <translation>Wiki katika ujumbe huandikwa kwenye kompyuta ya tawi.</translation>
    </message>
    <message>
        <source>The {field} cannot be {value}.</source>
        <translation>Sehemu ya {field} haiwezi kuwa {value}.</translation>
    </message>
    <message>
        <source>The {field} has {count} letters; at most {limit} fit.</source>
        <translation>Sehemu ya {field} ina herufi {count}; zinazotoshea ni {limit} tu.</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>Sehemu ya {field} ni tupu.</translation>
    </message>
    <message>
        <source>There are no meetings in the week of {day}.</source>
        <translation>Hakuna vikao katika wiki ya {day}.</translation>
    </message>
    <message>
        <source>There is a branch {text} already.</source>
        <translation>Tayari kuna tawi la {text}.</translation>
    </message>
    <message>
        <source>There is no CircleDesk library in {folder}.</source>
        <translation>Hakuna hifadhi ya CircleDesk katika {folder}.</translation>
    </message>
    <message>
        <source>There is no branch «{text}».</source>
        <translation>Hakuna tawi «{text}».</translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>Hakuna cheti cha kuchapa.</translation>
    </message>
    <message>
        <source>There is no certificate {serial} here.</source>
        <translation>Hakuna cheti {serial} hapa.</translation>
    </message>
    <message>
        <source>There is no code to be read on «{file}».</source>
        <translation>Hakuna msimbo unaosomeka kwenye «{file}».</translation>
    </message>
    <message>
        <source>There is no database of that name on the server.</source>
        <translation>Hakuna hifadhidata ya jina hilo kwenye seva.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Hakuna faili {file}.</translation>
    </message>
    <message>
        <source>There is no more room here for parcels that are for other computers.</source>
        <translation>Hakuna nafasi zaidi hapa ya vifurushi vya taarifa vilivyo vya kompyuta nyingine.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation>Hakuna skrini hapa ya kufungulia dirisha.</translation>
    </message>
    <message>
        <source>There is no such branch.</source>
        <translation>Hakuna tawi kama hilo.</translation>
    </message>
    <message>
        <source>There is no such learner, or she was erased before.</source>
        <translation>Hakuna mwanafunzi huyo, au alifutwa awali.</translation>
    </message>
    <message>
        <source>There is no such pair of versions any more.</source>
        <translation>Matoleo hayo mawili hayapo tena.</translation>
    </message>
    <message>
        <source>There is no team on this computer yet.</source>
        <translation>Bado hakuna timu kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>There is no week in a message in this text.</source>
        <translation>Hakuna ujumbe wa wiki katika maandishi haya.</translation>
    </message>
    <message>
        <source>There is nothing in these changes that could be written anew.</source>
        <translation>Hakuna chochote katika mabadiliko haya kinachoweza kuandikwa upya.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Hakuna la kurudia.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Hakuna la kutendua.</translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation>Kuna nafasi ya vyote viwili</translation>
    </message>
    <message>
        <source>These six words do not open the invitation.</source>
        <translation>Maneno haya sita hayafungui mwaliko.</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>Ni watu wawili</translation>
    </message>
    <message>
        <source>This certificate was signed by a newer CircleDesk than this one.</source>
        <translation>Cheti hiki kilitiwa sahihi na CircleDesk mpya kuliko hii.</translation>
    </message>
    <message>
        <source>This computer already holds the team {team}.</source>
        <translation>Kompyuta hii tayari ina timu {team}.</translation>
    </message>
    <message>
        <source>This computer asks to join the team.</source>
        <translation>Kompyuta hii inaomba kujiunga na timu.</translation>
    </message>
    <message>
        <source>This computer may not change what belongs to {whose}.</source>
        <translation>Kompyuta hii hairuhusiwi kubadilisha mambo ya {whose}.</translation>
    </message>
    <message>
        <source>This computer was put out already.</source>
        <translation>Kompyuta hii ilishaondolewa.</translation>
    </message>
    <message>
        <source>This computer no longer knows how far this library was: new changes from here are counted apart, nothing is lost.</source>
        <translation>Kompyuta hii haijui tena hifadhi hii ilikuwa imefika wapi: mabadiliko mapya kutoka hapa yanahesabiwa kando, hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>This folder already belongs to the team {team}.</source>
        <translation>Folda hii tayari ni ya timu {team}.</translation>
    </message>
    <message>
        <source>This is a backup of another computer of the team.</source>
        <translation>Hii ni nakala ya akiba ya kompyuta nyingine ya timu.</translation>
    </message>
    <message>
        <source>This is a backup of another team.</source>
        <translation>Hii ni nakala ya akiba ya timu nyingine.</translation>
    </message>
    <message>
        <source>This is not an invitation file, or it is cut off.</source>
        <translation>Hii si faili ya mwaliko, au imekatika.</translation>
    </message>
    <message>
        <source>This is not the text of a certificate&apos;s code, or it was altered or cut.</source>
        <translation>Haya si maandishi ya msimbo wa cheti, au yamebadilishwa au kukatwa.</translation>
    </message>
    <message>
        <source>This learner is signed up for no circle.</source>
        <translation>Mshiriki huyu hajasajiliwa kwenye kikundi chochote.</translation>
    </message>
    <message>
        <source>This library is older than it was on this computer before: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Hifadhi hii ni ya zamani kuliko ilivyokuwa kwenye kompyuta hii: mabadiliko mapya kutoka hapa yanahesabiwa kando; kinachokosekana kitarudi na vifurushi vya taarifa vya wengine.</translation>
    </message>
    <message>
        <source>This library may not be written; nothing was changed.</source>
        <translation>Hifadhi hii hairuhusiwi kuandikwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This library was last used with a newer version of CircleDesk.</source>
        <translation>Hifadhi hii ilitumiwa mwisho na toleo jipya zaidi la CircleDesk.</translation>
    </message>
    <message>
        <source>This message comes from another team: nothing of it was taken.</source>
        <translation>Ujumbe huu unatoka timu nyingine: hakuna chochote kilichopokelewa.</translation>
    </message>
    <message>
        <source>This message is here already.</source>
        <translation>Ujumbe huu uko hapa tayari.</translation>
    </message>
    <message>
        <source>This message was altered or cut: nothing of it was taken. Ask the branch to send it again.</source>
        <translation>Ujumbe huu umebadilishwa au umekatwa: hakuna chochote kilichopokelewa. Liombe tawi liutume tena.</translation>
    </message>
    <message>
        <source>This message was signed by a computer that your team does not know: nothing of it was taken. If the computer has just joined, accept it first.</source>
        <translation>Ujumbe huu umetiwa saini na kompyuta ambayo timu yako haiijui: hakuna chochote kilichopokelewa. Kama kompyuta imejiunga sasa hivi, ikubali kwanza.</translation>
    </message>
    <message>
        <source>This message was written by a newer CircleDesk than this one.</source>
        <translation>Ujumbe huu umeandikwa na CircleDesk mpya kuliko hii.</translation>
    </message>
    <message>
        <source>This library was opened on another computer or from a copy: new changes from here are counted apart, nothing is lost.</source>
        <translation>Hifadhi hii imefunguliwa kwenye kompyuta nyingine au kutoka kwa nakala: mabadiliko mapya kutoka hapa yanahesabiwa kando, hakuna kilichopotea.</translation>
    </message>
    <message>
        <source> (deleted)</source>
        <translation> (imefutwa)</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 hadi 24</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 hadi 34</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 hadi 49</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 hadi 64</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 au zaidi</translation>
    </message>
    <message>
        <source>A PDF or a workbook cannot be shown in a terminal.</source>
        <translation>PDF au kitabu cha Excel hakiwezi kuonyeshwa kwenye terminali.</translation>
    </message>
    <message>
        <source>A PIN has four to eight figures.</source>
        <translation>PIN ina tarakimu nne hadi nane.</translation>
    </message>
    <message>
        <source>A PIN is needed, and there is no terminal to ask for it.</source>
        <translation>PIN inahitajika, na hakuna terminali ya kuiuliza.</translation>
    </message>
    <message>
        <source>A Q-study needs at least two statements and two people.</source>
        <translation>Utafiti wa Q unahitaji angalau kauli mbili na watu wawili.</translation>
    </message>
    <message>
        <source>A box cannot be seen well.</source>
        <translation>Kisanduku kimoja hakionekani vizuri.</translation>
    </message>
    <message>
        <source>A box is marked, but no name is written.</source>
        <translation>Kisanduku kimewekwa alama, lakini jina halijaandikwa.</translation>
    </message>
    <message>
        <source>A box may be struck out.</source>
        <translation>Huenda kisanduku kimefutwa kwa kalamu.</translation>
    </message>
    <message>
        <source>A branch&apos;s computer asks to join with its own parcels.</source>
        <translation>Kompyuta ya tawi huomba kujiunga kwa vifurushi vyake vya taarifa.</translation>
    </message>
    <message>
        <source>A change in the log cannot be read: its {part}</source>
        <translation>Badiliko moja kwenye kumbukumbu halisomeki: {part}</translation>
    </message>
    <message>
        <source>A check-in is noted after it happened.</source>
        <translation>Kujuliana hali huandikwa baada ya kufanyika.</translation>
    </message>
    <message>
        <source>A check-in needs a word on how it goes.</source>
        <translation>Andika neno kuhusu mambo yanavyoendelea.</translation>
    </message>
    <message>
        <source>A computer was put out, and its changes still count</source>
        <translation>Kompyuta iliondolewa, na mabadiliko yake bado yanahesabiwa</translation>
    </message>
    <message>
        <source>A cross (x) is taken as absent.</source>
        <translation>Alama ya x inachukuliwa kuwa hayupo.</translation>
    </message>
    <message>
        <source>A cross (x) is taken as present.</source>
        <translation>Alama ya x inachukuliwa kuwa amehudhuria.</translation>
    </message>
    <message>
        <source>A grid of {count} columns cannot be sorted on.</source>
        <translation>Gridi ya safu {count} haiwezi kupangiwa kadi.</translation>
    </message>
    <message>
        <source>A kept file has lost its content; put it in again</source>
        <translation>Faili iliyohifadhiwa imepoteza yaliyomo; iweke tena</translation>
    </message>
    <message>
        <source>A line goes through the row.</source>
        <translation>Mstari umepita kwenye safu nzima.</translation>
    </message>
    <message>
        <source>A line of this computer&apos;s own list cannot be read: {list}</source>
        <translation>Mstari wa orodha ya kompyuta hii haisomeki: {list}</translation>
    </message>
    <message>
        <source>A mark is unclear.</source>
        <translation>Alama moja si wazi.</translation>
    </message>
    <message>
        <source>A move of {learner} is asked for already.</source>
        <translation>Tayari imeombwa {learner} ahamishwe.</translation>
    </message>
    <message>
        <source>A notice is read on the branches&apos; computers.</source>
        <translation>Tangazo husomwa kwenye kompyuta za matawi.</translation>
    </message>
    <message>
        <source>A number is missing in the change log</source>
        <translation>Namba imekosekana kwenye kumbukumbu ya mabadiliko</translation>
    </message>
    <message>
        <source>A part of the database cannot be read</source>
        <translation>Sehemu ya hifadhidata haisomeki</translation>
    </message>
    <message>
        <source>A picture of this certificate, {digest}…, has not arrived on this computer.</source>
        <translation>Picha ya cheti hiki, {digest}…, haijafika kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>A plan has forty parts at most.</source>
        <translation>Mpango una sehemu arobaini zaidi.</translation>
    </message>
    <message>
        <source>A print is moved by 20 mm at most.</source>
        <translation>Uchapishaji husogezwa kwa mm 20 tu zaidi.</translation>
    </message>
    <message>
        <source>A report cannot be shown in a terminal.</source>
        <translation>Ripoti haiwezi kuonyeshwa kwenye terminali.</translation>
    </message>
    <message>
        <source>A request is refused with the reason.</source>
        <translation>Ombi hukataliwa pamoja na sababu.</translation>
    </message>
    <message>
        <source>A setting cannot be read: {key}</source>
        <translation>Mpangilio hausomeki: {key}</translation>
    </message>
    <message>
        <source>A setting is no number: {key}</source>
        <translation>Mpangilio si namba: {key}</translation>
    </message>
    <message>
        <source>A step is listed as taken back that nobody took</source>
        <translation>Hatua imeorodheshwa kuwa imetenguliwa, na hakuna aliyeifanya</translation>
    </message>
    <message>
        <source>A stroke of the signature may have reached a box.</source>
        <translation>Huenda sahihi imegusa kisanduku.</translation>
    </message>
    <message>
        <source>A value is missing or of another kind: {told}</source>
        <translation>Thamani imekosekana au ni ya aina nyingine: {told}</translation>
    </message>
    <message>
        <source>A {table} is in the change log and not in its table: {name}</source>
        <translation>{name} ({table}) imo kwenye kumbukumbu ya mabadiliko, haimo kwenye jedwali lake</translation>
    </message>
    <message>
        <source>A {table} is not what its changes say: {name} ({cells})</source>
        <translation>{name} ({table}) si kama mabadiliko yake yasemavyo: {cells}</translation>
    </message>
    <message>
        <source>A {table} names a {parent} that is not here</source>
        <translation>{table} inataja {parent} ambayo haipo hapa</translation>
    </message>
    <message>
        <source>A {table} stands here that no change made: {name}</source>
        <translation>{name} ({table}) ipo hapa bila badiliko lililoiweka</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Iongeze tena.</translation>
    </message>
    <message>
        <source>Add more sorts.</source>
        <translation>Ongeza mipangilio mingine.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Umri</translation>
    </message>
    <message>
        <source>An empty box is taken as absent.</source>
        <translation>Kisanduku kitupu kinachukuliwa kuwa hayupo.</translation>
    </message>
    <message>
        <source>An erased learner is still in the log</source>
        <translation>Mshiriki aliyefutwa bado yumo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>An index by which {table} is searched is gone</source>
        <translation>Faharasa ya kutafutia {table} haipo</translation>
    </message>
    <message>
        <source>An index no longer fits its table: {told}</source>
        <translation>Faharasa hailingani tena na jedwali lake: {told}</translation>
    </message>
    <message>
        <source>An organizer does that; who sits at this computer now is none.</source>
        <translation>Hilo hufanywa na mratibu; aliyeketi sasa kwenye kompyuta hii si mratibu.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>Another row is {learner} already.</source>
        <translation>Safu mlalo nyingine tayari ni {learner}.</translation>
    </message>
    <message>
        <source>Answered before: {answer}.</source>
        <translation>Jibu la awali: {answer}.</translation>
    </message>
    <message>
        <source>Ask a facilitator of that circle, or who leads the branch.</source>
        <translation>Muulize mwezeshaji wa kikundi hicho, au kiongozi wa tawi.</translation>
    </message>
    <message>
        <source>Ask for fewer viewpoints than there are people.</source>
        <translation>Omba mitazamo michache kuliko watu waliopo.</translation>
    </message>
    <message>
        <source>Ask for fewer viewpoints.</source>
        <translation>Omba mitazamo michache zaidi.</translation>
    </message>
    <message>
        <source>Ask for the move back from the branch where she is now.</source>
        <translation>Omba arudishwe kutoka tawi alipo sasa.</translation>
    </message>
    <message>
        <source>Ask for the new package to be installed; your data stay as they are.</source>
        <translation>Omba kifurushi kipya kisakinishwe; data yako inabaki ilivyo.</translation>
    </message>
    <message>
        <source>Ask her to do it.</source>
        <translation>Mwombe afanye hivyo.</translation>
    </message>
    <message>
        <source>Ask the organizer to send it once more.</source>
        <translation>Mwombe mratibu alitume tena.</translation>
    </message>
    <message>
        <source>Ask the teller, then write the day of the answer.</source>
        <translation>Muulize msimulizi, kisha andika siku ya jibu lake.</translation>
    </message>
    <message>
        <source>Ask them, then confirm it.</source>
        <translation>Waulize, kisha thibitisha.</translation>
    </message>
    <message>
        <source>Ask who added it.</source>
        <translation>Muulize aliyeiongeza.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to encrypt its disk.</source>
        <translation>Mwombe anayetunza seva afunge diski yake.</translation>
    </message>
    <message>
        <source>Ask your organizer to do it.</source>
        <translation>Mwombe mratibu wako afanye.</translation>
    </message>
    <message>
        <source>Ask your organizer which of the two is the right one; nothing was changed.</source>
        <translation>Muulize mratibu wako ipi kati ya hizo mbili ni sahihi; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Ask {branch} to print it: its computer knows it again.</source>
        <translation>Waombe {branch} waichape: kompyuta yao itaitambua tena.</translation>
    </message>
    <message>
        <source>Ask {names} to sit down and choose one.</source>
        <translation>Mwombe {names} akae na kuichagua.</translation>
    </message>
    <message>
        <source>Ask {names} to sit down and do it.</source>
        <translation>Mwombe {names} akae na kufanya hilo.</translation>
    </message>
    <message>
        <source>Asked: {learner} moves to {branch}. The organizer carries it out.</source>
        <translation>Imeombwa: {learner} anahamia {branch}. Mratibu atamhamisha.</translation>
    </message>
    <message>
        <source>At most {most} people sign a certificate.</source>
        <translation>Watu wasiozidi {most} hutia saini cheti.</translation>
    </message>
    <message>
        <source>Attendance of a circle</source>
        <translation>Mahudhurio ya kikundi</translation>
    </message>
    <message>
        <source>Begin a team or join one first.</source>
        <translation>Anzisha timu au jiunge nayo kwanza.</translation>
    </message>
    <message>
        <source>Begin again with Forgotten?</source>
        <translation>Anza tena kwa Umesahau?</translation>
    </message>
    <message>
        <source>Begin with one from 1 to {count}.</source>
        <translation>Anza na moja kati ya 1 hadi {count}.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Matawi</translation>
    </message>
    <message>
        <source>Bring a photograph as JPEG or PNG, or a scan as PDF.</source>
        <translation>Lete picha ya JPEG au PNG, au skani ya PDF.</translation>
    </message>
    <message>
        <source>Bring in the newest parcel of the computer that issued it, then print again.</source>
        <translation>Ingiza kifurushi kipya zaidi cha taarifa kutoka kompyuta iliyokitoa, kisha chapa tena.</translation>
    </message>
    <message>
        <source>Bring it in at the branch that printed it, or take in that branch’s news first.</source>
        <translation>Ilete kwenye tawi lililoichapa, au pokea kwanza habari za tawi hilo.</translation>
    </message>
    <message>
        <source>Bring it in with the newest CircleDesk.</source>
        <translation>Ilete ukitumia CircleDesk mpya kabisa.</translation>
    </message>
    <message>
        <source>Bring the picture in on the computer that printed it, or bring that computer’s parcel in first.</source>
        <translation>Lete picha kwenye kompyuta iliyochapa karatasi hiyo, au kwanza leta kifurushi cha taarifa cha kompyuta hiyo.</translation>
    </message>
    <message>
        <source>Bring the source up to date instead.</source>
        <translation>Badala yake sasisha msimbo wenyewe.</translation>
    </message>
    <message>
        <source>Brought in: {new} new, {changed} changed.</source>
        <translation>Zimeingizwa: mpya {new}, zilizobadilika {changed}.</translation>
    </message>
    <message>
        <source>Card {number}: «{text}» is no column.</source>
        <translation>Kadi {number}: «{text}» si safu.</translation>
    </message>
    <message>
        <source>Certificates issued from now on take this design.</source>
        <translation>Vyeti vitakavyotolewa kuanzia sasa vitatumia muundo huu.</translation>
    </message>
    <message>
        <source>Change its kind, or choose another paper.</source>
        <translation>Badilisha aina yake, au chagua karatasi nyingine.</translation>
    </message>
    <message>
        <source>Change the study until there is a place for each card.</source>
        <translation>Badilisha utafiti hadi kila kadi iwe na nafasi.</translation>
    </message>
    <message>
        <source>Check that it is there, and that no other program keeps it open.</source>
        <translation>Angalia kama ipo, na kama hakuna programu nyingine inayoifungua.</translation>
    </message>
    <message>
        <source>Check that the file is still there, and bring it in again.</source>
        <translation>Hakikisha faili bado ipo, kisha ilete tena.</translation>
    </message>
    <message>
        <source>Check what kind of list it is, and which column holds what.</source>
        <translation>Angalia ni orodha ya aina gani, na kila safu wima ina nini.</translation>
    </message>
    <message>
        <source>Check where the file lies.</source>
        <translation>Kagua faili iko wapi.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture as the phone or camera made it.</source>
        <translation>Chagua picha ya JPEG, PNG au WebP kama ilivyopigwa na simu au kamera.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come, or none.</source>
        <translation>Chagua siku ambayo bado haijafika, au usichague.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}, or copy it again from the stick.</source>
        <translation>Chagua faili linaloishia {suffix}, au linakili tena kutoka kwenye flash disk.</translation>
    </message>
    <message>
        <source>Choose a flash disk, or a folder on another disk.</source>
        <translation>Chagua diski ya flashi, au folda kwenye diski nyingine.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Chagua siku ya baadaye.</translation>
    </message>
    <message>
        <source>Choose a single page of it, or a photograph.</source>
        <translation>Chagua ukurasa wake mmoja, au picha.</translation>
    </message>
    <message>
        <source>Choose a smaller number, or lay the paper otherwise.</source>
        <translation>Chagua nambari ndogo zaidi, au weka karatasi kwa njia nyingine.</translation>
    </message>
    <message>
        <source>Choose another computer.</source>
        <translation>Chagua kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Choose another flash disk, or one with its lock switched off.</source>
        <translation>Chagua diski nyingine, au ile ambayo kufuli yake imefunguliwa.</translation>
    </message>
    <message>
        <source>Choose another folder, or put the disk in.</source>
        <translation>Chagua folda nyingine, au weka diski.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Chagua nyingine.</translation>
    </message>
    <message>
        <source>Choose figures that are harder to guess.</source>
        <translation>Chagua tarakimu ambazo ni vigumu kukisia.</translation>
    </message>
    <message>
        <source>Choose one of its goals.</source>
        <translation>Chagua mojawapo ya malengo yake.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Chagua moja kati ya {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {pages}.</source>
        <translation>Chagua moja kati ya: {pages}.</translation>
    </message>
    <message>
        <source>Choose the branch that it tells of.</source>
        <translation>Chagua tawi ambalo fomu inalielezea.</translation>
    </message>
    <message>
        <source>Choose the branch that she moves to.</source>
        <translation>Chagua tawi analohamia.</translation>
    </message>
    <message>
        <source>Choose the circle whose attendance this is.</source>
        <translation>Chagua kikundi ambacho mahudhurio haya ni yake.</translation>
    </message>
    <message>
        <source>Choose the file of an update.</source>
        <translation>Chagua faili la toleo jipya.</translation>
    </message>
    <message>
        <source>Choose the file of the sorts.</source>
        <translation>Chagua faili la mipangilio.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Chagua faili yenye orodha.</translation>
    </message>
    <message>
        <source>Choose the picture again, as a PNG file.</source>
        <translation>Chagua picha tena, kama faili ya PNG.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Chagua leo au siku iliyopita.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>CircleDesk was installed for all who use this computer: only its administrator may change it.</source>
        <translation>CircleDesk imesakinishwa kwa wote wanaotumia kompyuta hii: msimamizi wake pekee ndiye anayeweza kuibadilisha.</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Close it, or do it there.</source>
        <translation>Lifunge, au fanya humo.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Kifupisho</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation>Safu wima {column}: {reason}</translation>
    </message>
    <message>
        <source>Column {value} takes {room} cards, and {count} were put there.</source>
        <translation>Safu {value} huchukua kadi {room}, na {count} ziliwekwa hapo.</translation>
    </message>
    <message>
        <source>Consent is not taken from a list: it stays to be asked.</source>
        <translation>Idhini haichukuliwi kutoka orodha: bado ni ya kuulizwa.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Mtu wa kuwasiliana naye</translation>
    </message>
    <message>
        <source>Copy it from the browser: it begins with https://</source>
        <translation>Kinakili kutoka kivinjari: huanza na https://</translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Kaunti</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kozi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Siku za mapumziko</translation>
    </message>
    <message>
        <source>Declare it void and issue it anew: the new one has a badge.</source>
        <translation>Kibatilishe na ukitoe upya: kipya kitakuwa na badge.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Maelezo</translation>
    </message>
    <message>
        <source>Do not use it. Ask the organizer for the update, and tell her where this file came from.</source>
        <translation>Usilitumie. Mwombe mratibu toleo jipya, na umwambie faili hili lilitoka wapi.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Each card needs its row.</source>
        <translation>Kila kadi inahitaji mstari wake.</translation>
    </message>
    <message>
        <source>Each column takes at least one card, and all together at most 100.</source>
        <translation>Kila safu huchukua angalau kadi moja, na zote pamoja zisizidi 100.</translation>
    </message>
    <message>
        <source>Empty one of the two.</source>
        <translation>Futa mojawapo ya hizo mbili.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Vifaa</translation>
    </message>
    <message>
        <source>Erased for good: {count}. Counts and registers stay.</source>
        <translation>Waliofutwa kabisa: {count}. Hesabu na rejesta zinabaki.</translation>
    </message>
    <message>
        <source>Everybody tries that PIN first.</source>
        <translation>Kila mtu hujaribu PIN hiyo kwanza.</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Badilisha tarehe hizo mbili nafasi.</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Wawezeshaji</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mwanamke</translation>
    </message>
    <message>
        <source>Fill that in first.</source>
        <translation>Jaza hayo kwanza.</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Tarehe ya kwanza</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Jina la kwanza</translation>
    </message>
    <message>
        <source>For a learner under 18 the parent or guardian agrees, and no name is given.</source>
        <translation>Kwa mshiriki aliye chini ya miaka 18 mzazi au mlezi hukubali, na jina halijaandikwa.</translation>
    </message>
    <message>
        <source>From the sheet, {circle}: {count} came.</source>
        <translation>Kutoka kwenye karatasi, {circle}: waliohudhuria ni {count}.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jinsia</translation>
    </message>
    <message>
        <source>Give another person this role first.</source>
        <translation>Mpe mtu mwingine jukumu hili kwanza.</translation>
    </message>
    <message>
        <source>Give each card a name of its own.</source>
        <translation>Ipe kila kadi jina lake.</translation>
    </message>
    <message>
        <source>Give each person a name or code of her own.</source>
        <translation>Mpe kila mtu jina au msimbo wake.</translation>
    </message>
    <message>
        <source>Give each statement a number or name of its own.</source>
        <translation>Ipe kila kauli namba au jina lake.</translation>
    </message>
    <message>
        <source>Give one of them another place.</source>
        <translation>Ipe mojawapo nafasi nyingine.</translation>
    </message>
    <message>
        <source>Give the file one of these endings, or none for both.</source>
        <translation>Ipe faili mojawapo ya viambishi hivi, au usiweke ili kupata zote mbili.</translation>
    </message>
    <message>
        <source>Go back to the designs, and choose another one.</source>
        <translation>Rudi kwenye miundo, uchague mwingine.</translation>
    </message>
    <message>
        <source>Go back to the list of events.</source>
        <translation>Rudi kwenye orodha ya matukio.</translation>
    </message>
    <message>
        <source>Go back to the list of partners.</source>
        <translation>Rudi kwenye orodha ya washirika.</translation>
    </message>
    <message>
        <source>Go back to the notebook.</source>
        <translation>Rudi kwenye daftari.</translation>
    </message>
    <message>
        <source>Go back to the notice board.</source>
        <translation>Rudi kwenye ubao wa matangazo.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Handed over: {count}.</source>
        <translation>Vilivyokabidhiwa: {count}.</translation>
    </message>
    <message>
        <source>Have the disk of this computer seen.</source>
        <translation>Fanya diski ya kompyuta hii ikaguliwe.</translation>
    </message>
    <message>
        <source>Have the disk seen; then open CircleDesk, look at the newest entries, and restore again if they are the old ones.</source>
        <translation>Diski ikaguliwe; kisha fungua CircleDesk, tazama maingizo mapya zaidi, na urejeshe tena ikiwa ni ya zamani.</translation>
    </message>
    <message>
        <source>Have the picture made smaller; larger files go by flash disk.</source>
        <translation>Ifanye picha iwe ndogo; faili kubwa hupelekwa kwa flashi.</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. It has begun: come to the next meeting, number {week} of {weeks}, on {day} at {time}, {venue}. {team}</source>
        <translation>Habari {learner}. Umepata nafasi katika {circle}. Kimeanza: njoo kikao kijacho, cha {week} kati ya {weeks}, {day} saa {time}, {venue}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. The first meeting is on {day} at {time}, {venue}. {team}</source>
        <translation>Habari {learner}. Umepata nafasi katika {circle}. Kikao cha kwanza ni {day} saa {time}, {venue}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. {team}</source>
        <translation>Habari {learner}. Umepata nafasi katika {circle}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. {circle} is full; you are on the waiting list. We tell you as soon as a place is free. {team}</source>
        <translation>Habari {learner}. {circle} kimejaa; uko kwenye orodha ya kusubiri. Tutakuambia nafasi ikipatikana. {team}</translation>
    </message>
    <message>
        <source>Her role is above yours.</source>
        <translation>Jukumu lake liko juu ya lako.</translation>
    </message>
    <message>
        <source>Her sign-up was cancelled here; it stays so.</source>
        <translation>Usajili wake ulighairiwa hapa; unabaki hivyo.</translation>
    </message>
    <message>
        <source>Her sign-up was cancelled since. P or L signs her up again.</source>
        <translation>Usajili wake umeghairiwa tangu hapo. P au L inamsajili tena.</translation>
    </message>
    <message>
        <source>How long data are kept is saved.</source>
        <translation>Muda wa kuhifadhi data umehifadhiwa.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>How many work</source>
        <translation>Zinazofanya kazi</translation>
    </message>
    <message>
        <source>In the design, only these may stand in braces in “{place}”: {names}.</source>
        <translation>Katika muundo, ni haya tu yanayoweza kuwa ndani ya mabano katika “{place}”: {names}.</translation>
    </message>
    <message>
        <source>In the design, “{one}” and “{other}” lie over one another.</source>
        <translation>Katika muundo, “{one}” na “{other}” zinalaliana.</translation>
    </message>
    <message>
        <source>In the design, “{place}” is missing.</source>
        <translation>Katika muundo, “{place}” haipo.</translation>
    </message>
    <message>
        <source>In the design, “{place}” is not known.</source>
        <translation>Katika muundo, “{place}” haijulikani.</translation>
    </message>
    <message>
        <source>In the design, “{place}” lies over the code.</source>
        <translation>Katika muundo, “{place}” inafunika msimbo.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a colour like #1C2430.</source>
        <translation>Katika muundo, “{place}” lazima iwe rangi kama #1C2430.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a list of at most {most} tables.</source>
        <translation>Katika muundo, “{place}” lazima iwe orodha ya majedwali yasiyozidi {most}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a number from {low} to {high}.</source>
        <translation>Katika muundo, “{place}” lazima iwe nambari kutoka {low} hadi {high}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a table.</source>
        <translation>Katika muundo, “{place}” lazima iwe jedwali.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be one of: {choices}.</source>
        <translation>Katika muundo, “{place}” lazima iwe mojawapo ya: {choices}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be small letters and figures, a letter first.</source>
        <translation>Katika muundo, “{place}” lazima iwe herufi ndogo na tarakimu, ikianza na herufi.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be text of at most {most} signs.</source>
        <translation>Katika muundo, “{place}” lazima iwe maandishi yasiyozidi alama {most}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be true or false.</source>
        <translation>Katika muundo, “{place}” lazima iwe true au false.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be whole.</source>
        <translation>Katika muundo, “{place}” lazima iwe nambari kamili.</translation>
    </message>
    <message>
        <source>In the design, “{place}”: up to twelve colours, named in small letters.</source>
        <translation>Katika muundo, “{place}”: rangi zisizozidi kumi na mbili, zenye majina ya herufi ndogo.</translation>
    </message>
    <message>
        <source>In this team certificates are issued at an organizer&apos;s computer only.</source>
        <translation>Katika timu hii vyeti hutolewa kwenye kompyuta ya mratibu tu.</translation>
    </message>
    <message>
        <source>Install the new version with its own package.</source>
        <translation>Sakinisha toleo jipya kwa kifurushi chake lenyewe.</translation>
    </message>
    <message>
        <source>Install the one you want by its package.</source>
        <translation>Sakinisha unalotaka kwa kifurushi chake.</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>Kitoe kwanza.</translation>
    </message>
    <message>
        <source>Issue it first: its badge is signed then.</source>
        <translation>Kitoe kwanza: badge yake husainiwa wakati huo.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Imeandikwa.</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>Imeondolewa kwenye orodha.</translation>
    </message>
    <message>
        <source>It is version {version} as before.</source>
        <translation>Ni toleo la {version} kama awali.</translation>
    </message>
    <message>
        <source>It needs columns, rows and lengths in mm that fit on A4; copy one of ours and change it.</source>
        <translation>Inahitaji safu wima, safu mlalo na vipimo vya mm vinavyotosha kwenye A4; nakili moja yetu na uibadilishe.</translation>
    </message>
    <message>
        <source>Its columns go from {least} to {most}.</source>
        <translation>Safu zake ni kutoka {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Its first line names the columns: {columns}.</source>
        <translation>Mstari wake wa kwanza hutaja safu: {columns}.</translation>
    </message>
    <message>
        <source>Its page says which of them have read it; name the branch that told you so.</source>
        <translation>Ukurasa wake unaonyesha waliolisoma; taja tawi lililokuambia hivyo.</translation>
    </message>
    <message>
        <source>JPEG, PNG and WebP pictures, PDF, DOCX, XLSX, PPTX, ODT and TXT can be kept.</source>
        <translation>Zinazoweza kuwekwa ni picha za JPEG, PNG na WebP, na PDF, DOCX, XLSX, PPTX, ODT na TXT.</translation>
    </message>
    <message>
        <source>Keep at most {most}.</source>
        <translation>Bakiza zisizozidi {most}.</translation>
    </message>
    <message>
        <source>Keep the data on this computer: start CircleDesk without --data, or name a folder of the computer.</source>
        <translation>Tunza data kwenye kompyuta hii: anzisha CircleDesk bila --data, au taja folda ya kompyuta.</translation>
    </message>
    <message>
        <source>Keep the file for whoever helps you; join the team again with a new invitation.</source>
        <translation>Mtunzie faili anayekusaidia; jiunge tena na timu kwa mwaliko mpya.</translation>
    </message>
    <message>
        <source>Keep the paper back; hand out the one that was issued in its place.</source>
        <translation>Usitoe karatasi hiyo; kabidhi ile iliyotolewa badala yake.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished">Maneno muhimu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Known already; is signed up for {circle}.</source>
        <translation>Anajulikana tayari; anasajiliwa katika {circle}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Learners of a circle</source>
        <translation>Washiriki wa kikundi</translation>
    </message>
    <message>
        <source>Leave out those whose answers nobody counts.</source>
        <translation>Acha yale ambayo majibu yake hayahesabiwi na mtu.</translation>
    </message>
    <message>
        <source>Leave that sort out: it says nothing.</source>
        <translation>Uache mpangilio huo: hausemi chochote.</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <translation>Imeachwa ilivyo hapa.</translation>
    </message>
    <message>
        <source>Left out, as you said.</source>
        <translation>Imeachwa, kama ulivyosema.</translation>
    </message>
    <message>
        <source>Let an organizer&apos;s computer answer that holds it, or use the recovery sheet.</source>
        <translation>Acha kompyuta ya mratibu iliyo nao ijibu, au tumia karatasi ya urejeshaji.</translation>
    </message>
    <message>
        <source>Let certificates be checked by CircleDesk itself: Certificates, Check one.</source>
        <translation>Vyeti na vikaguliwe kwa CircleDesk yenyewe: Vyeti, Kagua cheti.</translation>
    </message>
    <message>
        <source>Let it be read out again.</source>
        <translation>Omba usomewe tena.</translation>
    </message>
    <message>
        <source>Let it be read out once more, and say yours again.</source>
        <translation>Omba usomewe mara nyingine, nawe soma wako tena.</translation>
    </message>
    <message>
        <source>Let it live in {folder}, on this computer.</source>
        <translation>Iwe ndani ya {folder}, kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished">Leseni</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>Mstari wa {line} hausomeki.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark that opens there is never closed.</source>
        <translation>Mstari wa {line}: alama ya kunukuu inayofunguliwa hapo haifungwi.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished">Kiungo</translation>
    </message>
    <message>
        <source>List them (goal list), or save them anew.</source>
        <translation>Yaorodheshe (goal list), au yahifadhi upya.</translation>
    </message>
    <message>
        <source>List them (list invitations) and take an id.</source>
        <translation>Ziorodheshe (list invitations) na uchukue kitambulisho.</translation>
    </message>
    <message>
        <source>List them (question list), or add it.</source>
        <translation>Yaorodheshe (question list), au uliongeze.</translation>
    </message>
    <message>
        <source>List them and take an id.</source>
        <translation>Ziorodheshe, kisha uchukue kitambulisho.</translation>
    </message>
    <message>
        <source>List what was said (story quotes).</source>
        <translation>Orodhesha yaliyosemwa (story quotes).</translation>
    </message>
    <message>
        <source>Lives with a disability</source>
        <translation>Anaishi na ulemavu</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Angalia orodha tena.</translation>
    </message>
    <message>
        <source>Look at the tab of the cards.</source>
        <translation>Tazama kichupo cha kadi.</translation>
    </message>
    <message>
        <source>Look for the recovery sheet, or the organizer, of that team.</source>
        <translation>Tafuta karatasi ya urejeshaji, au mratibu, wa timu hiyo.</translation>
    </message>
    <message>
        <source>Look whether she is known under another name; else answer it in words.</source>
        <translation>Angalia kama anajulikana kwa jina jingine; la sivyo, jibu kwa maneno.</translation>
    </message>
    <message>
        <source>Make a backup first.</source>
        <translation>Weka nakala ya akiba kwanza.</translation>
    </message>
    <message>
        <source>Make a new study for other cards.</source>
        <translation>Tengeneza utafiti mpya kwa kadi nyingine.</translation>
    </message>
    <message>
        <source>Make a team (team create), or join one (device join), first.</source>
        <translation>Kwanza unda timu (team create), au jiunge na moja (device join).</translation>
    </message>
    <message>
        <source>Make it anew: then it is without them.</source>
        <translation>Tengeneza upya: itakuwa bila hizo.</translation>
    </message>
    <message>
        <source>Make the dry run again, and choose from its list.</source>
        <translation>Tazama orodha tena, kisha uchague humo.</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mwanamume</translation>
    </message>
    <message>
        <source>Mark one row at least.</source>
        <translation>Weka alama kwenye mstari mmoja angalau.</translation>
    </message>
    <message>
        <source>Mark who came first.</source>
        <translation>Weka kwanza alama kwa waliofika.</translation>
    </message>
    <message>
        <source>Mend it: «Check the library» in the window, or check --deep --mend.</source>
        <translation>Irekebishe: «Kagua maktaba» kwenye dirisha, au check --deep --mend.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>More computers signed certificates than one verifier file can name.</source>
        <translation>Kompyuta zilizosaini vyeti ni nyingi kuliko zinazoweza kutajwa kwenye faili moja ya ukaguzi.</translation>
    </message>
    <message>
        <source>More than one box is marked.</source>
        <translation>Zaidi ya kisanduku kimoja kimewekwa alama.</translation>
    </message>
    <message>
        <source>More than {most} files are too many for a notice.</source>
        <translation>Faili zaidi ya {most} ni nyingi mno kwa tangazo moja.</translation>
    </message>
    <message>
        <source>More than {most} goals are too many to work for.</source>
        <translation>Malengo zaidi ya {most} ni mengi mno.</translation>
    </message>
    <message>
        <source>More than {most} items of your own do not fit on the page.</source>
        <translation>Mambo yenu zaidi ya {most} hayatoshi kwenye ukurasa.</translation>
    </message>
    <message>
        <source>More than {most} questions are too many at the desk.</source>
        <translation>Maswali zaidi ya {most} ni mengi mno mezani.</translation>
    </message>
    <message>
        <source>Move the meeting to the day and time that you choose.</source>
        <translation>Hamisha kikao hadi siku na saa utakayochagua.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Name a CSV file in UTF-8 with a line for each slip.</source>
        <translation>Taja faili la CSV katika UTF-8 lenye mstari kwa kila fomu.</translation>
    </message>
    <message>
        <source>Name a circle, an event, or (for addresses) the branches: one of them.</source>
        <translation>Taja kikundi, tukio, au (kwa anwani) matawi: moja tu.</translation>
    </message>
    <message>
        <source>Name a stand-in…</source>
        <translation>Taja mshika nafasi…</translation>
    </message>
    <message>
        <source>Name a text file with the letter.</source>
        <translation>Taja faili la maandishi lenye barua.</translation>
    </message>
    <message>
        <source>Name each row by the card’s number or words, or bring it into an empty study.</source>
        <translation>Taja kila mstari kwa namba au maneno ya kadi, au lilete kwenye utafiti mtupu.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Jina kwenye cheti</translation>
    </message>
    <message>
        <source>Name the folder of the locked library (--data).</source>
        <translation>Taja folda ya maktaba iliyofungwa (--data).</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">La</translation>
    </message>
    <message>
        <source>No backup was chosen.</source>
        <translation>Hakuna nakala ya akiba iliyochaguliwa.</translation>
    </message>
    <message>
        <source>No card is called «{card}» in this study.</source>
        <translation>Hakuna kadi inayoitwa «{card}» katika utafiti huu.</translation>
    </message>
    <message>
        <source>No card of this study is the row «{row}» of the file.</source>
        <translation>Mstari «{row}» wa faili si kadi yoyote ya utafiti huu.</translation>
    </message>
    <message>
        <source>No code was asked for.</source>
        <translation>Hakuna msimbo ulioombwa.</translation>
    </message>
    <message>
        <source>No column has a day or the number of a meeting over it.</source>
        <translation>Hakuna safu wima yenye siku au nambari ya kikao juu yake.</translation>
    </message>
    <message>
        <source>No column holds this: {field}. Choose one above the columns.</source>
        <translation>Hakuna safu wima yenye hii: {field}. Chagua moja juu ya safu wima.</translation>
    </message>
    <message>
        <source>No consent of {learner} stands.</source>
        <translation>Hakuna idhini ya {learner} inayosimama.</translation>
    </message>
    <message>
        <source>No database is locked in {folder}.</source>
        <translation>Hakuna hifadhidata iliyofungwa ndani ya {folder}.</translation>
    </message>
    <message>
        <source>No keyring of this computer takes the key of the database, and no passphrase was given to lock it with.</source>
        <translation>Hakuna hifadhi ya funguo ya kompyuta hii inayopokea ufunguo wa hifadhidata, na hakuna maneno ya siri yaliyotolewa ya kuifunga.</translation>
    </message>
    <message>
        <source>No rule in months is set for «{kind}».</source>
        <translation>«{kind}» haina kanuni ya miezi.</translation>
    </message>
    <message>
        <source>Nobody else at this computer could give roles then.</source>
        <translation>Hapo hakuna mwingine kwenye kompyuta hii angeweza kutoa majukumu.</translation>
    </message>
    <message>
        <source>Nobody has said yet that those in the picture agree.</source>
        <translation>Hakuna aliyesema bado kwamba waliomo kwenye picha wamekubali.</translation>
    </message>
    <message>
        <source>Nobody here is called so: choose the circle that she joins.</source>
        <translation>Hakuna mwenye jina hili hapa: chagua kikundi anachojiunga nacho.</translation>
    </message>
    <message>
        <source>Nobody in {circle} is called so.</source>
        <translation>Hakuna mwenye jina hili katika {circle}.</translation>
    </message>
    <message>
        <source>Nobody is marked as having come to {event}.</source>
        <translation>Hakuna aliyewekewa alama kuwa alifika kwenye {event}.</translation>
    </message>
    <message>
        <source>Nobody of this circle said that.</source>
        <translation>Hakuna mtu wa kikundi hiki aliyesema hivyo.</translation>
    </message>
    <message>
        <source>Nobody said when the teller agreed.</source>
        <translation>Haijasemwa ni lini msimulizi aliidhinisha.</translation>
    </message>
    <message>
        <source>Nobody stands clearly for viewpoint {number}.</source>
        <translation>Hakuna anayesimamia wazi mtazamo {number}.</translation>
    </message>
    <message>
        <source>Nobody stands on the list of {what} yet.</source>
        <translation>Bado hakuna mtu kwenye orodha ya {what}.</translation>
    </message>
    <message>
        <source>Not handed over: {count}.</source>
        <translation>Havijakabidhiwa: {count}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Note a new one where she asks again.</source>
        <translation>Andika ombi jipya akiomba tena.</translation>
    </message>
    <message>
        <source>Note a new one.</source>
        <translation>Andika jipya.</translation>
    </message>
    <message>
        <source>Noted: shared at {place}.</source>
        <translation>Imeandikwa: imeshirikiwa {place}.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {trouble}.</source>
        <translation>Haiwezekani kuandika kwenye {folder}: {trouble}.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read, and there is no good backup.</source>
        <translation>Hakuna kinachosomeka kwenye faili iliyoharibika, wala hakuna nakala ya akiba nzuri.</translation>
    </message>
    <message>
        <source>Nothing is left to be decided.</source>
        <translation>Hakuna kilichobaki cha kuamua.</translation>
    </message>
    <message>
        <source>Nothing is left to withdraw.</source>
        <translation>Hakuna cha kuondoa tena.</translation>
    </message>
    <message>
        <source>Nothing is prepared.</source>
        <translation>Hakuna kilichoandaliwa.</translation>
    </message>
    <message>
        <source>Nothing is written on the signature&apos;s picture.</source>
        <translation>Hakuna kilichoandikwa kwenye picha ya saini.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the update again from where you got it.</source>
        <translation>Hakuna kilichobadilishwa. Nakili toleo hilo tena kutoka ulikolipata.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Nambari</translation>
    </message>
    <message>
        <source>Off the list: {count}.</source>
        <translation>Wametolewa kwenye orodha: {count}.</translation>
    </message>
    <message>
        <source>Old notes emptied: {count}.</source>
        <translation>Maelezo ya zamani yaliyoondolewa: {count}.</translation>
    </message>
    <message>
        <source>On the list of {title}: {count} more.</source>
        <translation>Kwenye orodha ya {title}: {count} zaidi.</translation>
    </message>
    <message>
        <source>Only an organizer&apos;s computer can answer the code.</source>
        <translation>Kompyuta ya mratibu tu ndiyo inaweza kujibu msimbo.</translation>
    </message>
    <message>
        <source>Only learners whom the rule names today are erased here.</source>
        <translation>Hapa hufutwa tu washiriki ambao kanuni inawataja leo.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s administrator may change the version.</source>
        <translation>Msimamizi wa kompyuta hii pekee ndiye anayeweza kubadilisha toleo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation>Ifungue kwa programu ya lahajedwali na uihifadhi tena kama XLSX au CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or copy it once more.</source>
        <translation>Ifungue kwa programu ya lahajedwali na uihifadhi tena, au inakili tena.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Ifungue kwa programu ya lahajedwali na uihifadhi kama XLSX au CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, copy the list into a new file, and save that.</source>
        <translation>Ifungue kwa programu ya lahajedwali, nakili orodha kwenye faili mpya, kisha hifadhi hiyo.</translation>
    </message>
    <message>
        <source>Open it there; what lies here is only a copy of that day.</source>
        <translation>Ifungue huko; iliyopo hapa ni nakala tu ya siku ile.</translation>
    </message>
    <message>
        <source>Open it, save it anew, and choose that file.</source>
        <translation>Ifungue, ihifadhi upya, kisha chagua faili hiyo.</translation>
    </message>
    <message>
        <source>Open the checklist again.</source>
        <translation>Fungua orodha ya kukagua tena.</translation>
    </message>
    <message>
        <source>Other sheets of the file are not read now: {names}.</source>
        <translation>Laha nyingine za faili hazisomwi sasa: {names}.</translation>
    </message>
    <message>
        <source>PIN of {name}:</source>
        <translation>PIN ya {name}:</translation>
    </message>
    <message>
        <source>Page {number} of «{file}» has no usual size.</source>
        <translation>Ukurasa wa {number} wa «{file}» hauna ukubwa wa kawaida.</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Mzazi au mlezi</translation>
    </message>
    <message>
        <source>Partners on the list of {title}: {count} more.</source>
        <translation>Washirika kwenye orodha ya {title}: {count} zaidi.</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Watu wa kualika</translation>
    </message>
    <message>
        <source>Person {number} gave every statement the same place.</source>
        <translation>Mtu {number} aliipa kila kauli nafasi ileile.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Phone of the parent</source>
        <translation>Simu ya mzazi</translation>
    </message>
    <message>
        <source>Photograph the sheet from nearer, or scan it with 150 dots per inch or more.</source>
        <translation>Piga picha karatasi kwa karibu zaidi, au uiskani kwa nukta 150 kwa inchi au zaidi.</translation>
    </message>
    <message>
        <source>Photograph the sheet with a usual setting of the camera.</source>
        <translation>Piga picha karatasi kwa mpangilio wa kawaida wa kamera.</translation>
    </message>
    <message>
        <source>Photograph the whole sheet, with its corner codes, in good light.</source>
        <translation>Piga picha karatasi nzima pamoja na misimbo ya kwenye pembe, penye mwanga mzuri.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Nafasi</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Hapendi kusema</translation>
    </message>
    <message>
        <source>Prepare certificates first, then check the names.</source>
        <translation>Andaa vyeti kwanza, kisha uhakiki majina.</translation>
    </message>
    <message>
        <source>Prepare them here; an organizer issues what is prepared.</source>
        <translation>Viandae hapa; mratibu hutoa vilivyoandaliwa.</translation>
    </message>
    <message>
        <source>Press “Do not send” first.</source>
        <translation>Bonyeza “Usitume” kwanza.</translation>
    </message>
    <message>
        <source>Print the sheet of another meeting.</source>
        <translation>Chapa karatasi ya kikao kingine.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished">Mtoaji</translation>
    </message>
    <message>
        <source>Put her on the list first.</source>
        <translation>Mweke kwenye orodha kwanza.</translation>
    </message>
    <message>
        <source>Put it in, and try again.</source>
        <translation>Ichomeke, kisha ujaribu tena.</translation>
    </message>
    <message>
        <source>Put some of them together.</source>
        <translation>Unganisha baadhi yao.</translation>
    </message>
    <message>
        <source>Put the flash disk in and look again, or choose another file.</source>
        <translation>Chomeka diski na uangalie tena, au chagua faili nyingine.</translation>
    </message>
    <message>
        <source>Put the people&apos;s names in the first row, and a statement in each further row.</source>
        <translation>Weka majina ya watu kwenye mstari wa kwanza, na kauli moja kwenye kila mstari unaofuata.</translation>
    </message>
    <message>
        <source>Q-study</source>
        <translation>utafiti wa Q</translation>
    </message>
    <message>
        <source>Question and answer are too long for one notice.</source>
        <translation>Swali na jibu ni marefu mno kwa tangazo moja.</translation>
    </message>
    <message>
        <source>Recorded already: {state}.</source>
        <translation>Tayari imehifadhiwa: {state}.</translation>
    </message>
    <message>
        <source>Rename the folder, or name another one with --data.</source>
        <translation>Ipe folda jina jingine, au taja nyingine kwa --data.</translation>
    </message>
    <message>
        <source>Rescue what can be read (rescue), or restore the newest good backup (backup list).</source>
        <translation>Okoa kinachosomeka (rescue), au rejesha nakala ya akiba nzuri ya karibuni (backup list).</translation>
    </message>
    <message>
        <source>Rescue what can be read (rescue), or restore the newest good backup.</source>
        <translation>Okoa kinachosomeka (rescue), au rejesha nakala ya akiba nzuri ya karibuni.</translation>
    </message>
    <message>
        <source>Restore a backup (backup list shows them), or name another folder.</source>
        <translation>Rejesha nakala ya akiba (backup list huzionyesha), au taja folda nyingine.</translation>
    </message>
    <message>
        <source>Restore the newest good backup (backup list).</source>
        <translation>Rudisha nakala ya akiba nzuri iliyo mpya zaidi (backup list).</translation>
    </message>
    <message>
        <source>Restore the newest good one: backup list shows them, backup restore puts it back.</source>
        <translation>Rejesha iliyo mpya na nzuri: backup list inazionyesha, backup restore inairudisha.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Row {row} is left out: {what}.</source>
        <translation>Safu mlalo ya {row} imeachwa: {what}.</translation>
    </message>
    <message>
        <source>Row {row} says something else of the same.</source>
        <translation>Safu mlalo ya {row} inasema jambo lingine kuhusu huyo huyo.</translation>
    </message>
    <message>
        <source>Row {row} says the same.</source>
        <translation>Safu mlalo ya {row} inasema hivyo hivyo.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: «{cell}» is no number.</source>
        <translation>Mstari {row}, safu {column}: «{cell}» si nambari.</translation>
    </message>
    <message>
        <source>Save it anew in the spreadsheet program, or save the list as CSV, and choose that.</source>
        <translation>Ihifadhi upya kwa programu ya lahajedwali, au hifadhi orodha kama CSV, kisha chagua hiyo.</translation>
    </message>
    <message>
        <source>Save it as a smaller PDF, or keep only the pages that matter.</source>
        <translation>Ihifadhi kama PDF ndogo, au baki na kurasa muhimu tu.</translation>
    </message>
    <message>
        <source>Save it without a password, then choose it again.</source>
        <translation>Ihifadhi bila nenosiri, kisha uichague tena.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list as a file of its own, without pictures.</source>
        <translation>Hifadhi laha yenye orodha pekee kama faili yake, bila picha.</translation>
    </message>
    <message>
        <source>Save the list in parts, or take out what stands far below it.</source>
        <translation>Hifadhi orodha kwa sehemu, au ondoa kilicho mbali chini yake.</translation>
    </message>
    <message>
        <source>Save the sorts as CSV, and choose that file.</source>
        <translation>Hifadhi mipangilio kama CSV, kisha chagua faili hilo.</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Imehifadhiwa kama toleo la {version}.</translation>
    </message>
    <message>
        <source>Saved: {saved}. To be put right: {faults}.</source>
        <translation>Zimehifadhiwa: {saved}. Za kusahihishwa: {faults}.</translation>
    </message>
    <message>
        <source>Say in one line why there is one all the same.</source>
        <translation>Eleza kwa mstari mmoja kwa nini anapewa hata hivyo.</translation>
    </message>
    <message>
        <source>Say who stands in at the meeting.</source>
        <translation>Sema nani atashika nafasi kwenye kikao.</translation>
    </message>
    <message>
        <source>Scan or print it again on A4.</source>
        <translation>Uchanganue au uchapishe tena kwenye A4.</translation>
    </message>
    <message>
        <source>See what is kept apart from a computer that was put out.</source>
        <translation>Tafadhali tazama yaliyowekwa kando kutoka kwa kompyuta iliyoondolewa.</translation>
    </message>
    <message>
        <source>Send a smaller one, or a part of it; larger files go by flash disk.</source>
        <translation>Tuma iliyo ndogo, au sehemu yake; faili kubwa hupelekwa kwa flashi.</translation>
    </message>
    <message>
        <source>Send the notice, tick that it was sent, and close the incident then.</source>
        <translation>Tuma taarifa, weka alama kwamba imetumwa, kisha ufunge tukio.</translation>
    </message>
    <message>
        <source>Send your organizer the file database.sealed from this computer&apos;s folder once more.</source>
        <translation>Mtumie mratibu wako faili database.sealed kutoka folda ya kompyuta hii mara moja tena.</translation>
    </message>
    <message>
        <source>Several circles are called «{text}».</source>
        <translation>Vikundi kadhaa vinaitwa «{text}».</translation>
    </message>
    <message>
        <source>Several people are called «{text}»: write an e-mail.</source>
        <translation>Watu kadhaa wanaitwa «{text}»: andika barua pepe.</translation>
    </message>
    <message>
        <source>She asks an organizer for a code by telephone.</source>
        <translation>Yeye humwomba mratibu msimbo kwa simu.</translation>
    </message>
    <message>
        <source>She is not among the learners any more. She can only be left out.</source>
        <translation>Hayupo tena miongoni mwa washiriki. Anaweza tu kuachwa.</translation>
    </message>
    <message>
        <source>She is on the waiting list since. P or L gives her a place.</source>
        <translation>Yuko kwenye orodha ya kusubiri tangu hapo. P au L inampa nafasi.</translation>
    </message>
    <message>
        <source>Sheet {code} is not known on this computer.</source>
        <translation>Karatasi {code} haijulikani kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Sheets of {branch} are printed there, or by the organizer.</source>
        <translation>Karatasi za {branch} huchapwa huko, au na mratibu.</translation>
    </message>
    <message>
        <source>Shorten it, or choose another design.</source>
        <translation>Ifupishe, au chagua muundo mwingine.</translation>
    </message>
    <message>
        <source>Shorten the answer, or write a notice of its own.</source>
        <translation>Fupisha jibu, au andika tangazo tofauti.</translation>
    </message>
    <message>
        <source>Sign in as before. If the key is gone, send the file database.sealed to your organizer, who can open it (see Locked database in the handbook).</source>
        <translation>Ingia kama kabla. Ufunguo ukiwa umepotea, tuma faili database.sealed kwa mratibu wako, anayeweza kuifungua (tazama Hifadhidata iliyofungwa kwenye mwongozo).</translation>
    </message>
    <message>
        <source>Sign in black on white paper, photograph it in daylight, and choose that picture.</source>
        <translation>Tia saini kwa wino mweusi kwenye karatasi nyeupe, ipige picha mchana, kisha chagua picha hiyo.</translation>
    </message>
    <message>
        <source>Sign people up, or put them on the list, then print.</source>
        <translation>Sajili watu, au waweke kwenye orodha, kisha chapa.</translation>
    </message>
    <message>
        <source>Signed up for {circle} from the interest list: {count}.</source>
        <translation>Waliosajiliwa katika {circle} kutoka orodha ya wanaotaka: {count}.</translation>
    </message>
    <message>
        <source>Signed up for {circle} from the interest list: {count}; on the waiting list: {waiting}.</source>
        <translation>Waliosajiliwa katika {circle} kutoka orodha ya wanaotaka: {count}; kwenye orodha ya kusubiri: {waiting}.</translation>
    </message>
    <message>
        <source>Signed up from slips: {saved}.</source>
        <translation>Waliosajiliwa kutoka fomu: {saved}.</translation>
    </message>
    <message>
        <source>Signed up: {saved}; on the waiting list: {waiting}.</source>
        <translation>Waliosajiliwa: {saved}; kwenye orodha ya kusubiri: {waiting}.</translation>
    </message>
    <message>
        <source>Sit down without one.</source>
        <translation>Kaa bila PIN.</translation>
    </message>
    <message>
        <source>Somebody put a {kind} upon {table} that is not CircleDesk&apos;s</source>
        <translation>Mtu ameweka {kind} kwenye {table} ambayo si ya CircleDesk</translation>
    </message>
    <message>
        <source>Somebody who is here may be meant: say whether she is the same.</source>
        <translation>Huenda anamaanishwa mtu aliye hapa: sema kama ni yule yule.</translation>
    </message>
    <message>
        <source>Something is written, but no box is marked.</source>
        <translation>Kuna maandishi, lakini hakuna kisanduku kilichowekwa alama.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Ugawanye kuwa mafaili madogo.</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">Msaada unaohitajika</translation>
    </message>
    <message>
        <source>Survey slips kept, {circle}: {count}.</source>
        <translation>Karatasi za hojaji zilizohifadhiwa, {circle}: {count}.</translation>
    </message>
    <message>
        <source>Take another code: each stands for one person.</source>
        <translation>Chukua alama nyingine: kila moja ni mtu mmoja.</translation>
    </message>
    <message>
        <source>Take one of the list of this kind.</source>
        <translation>Chukua mojawapo ya orodha ya aina hii.</translation>
    </message>
    <message>
        <source>Take one of these: {steps}, month, a number of days like 10-days, or days of the week like tue,thu.</source>
        <translation>Chagua mojawapo: {steps}, month, idadi ya siku kama 10-days, au siku za wiki kama tue,thu.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Ondoa mmoja.</translation>
    </message>
    <message>
        <source>Take one that stands on it.</source>
        <translation>Chagua lililo kwenye orodha.</translation>
    </message>
    <message>
        <source>Take out what stands far below the list or far to the right of it, and save it again.</source>
        <translation>Ondoa kilicho mbali chini au kulia kwa orodha, kisha uihifadhi tena.</translation>
    </message>
    <message>
        <source>Take pca or centroid.</source>
        <translation>Tumia pca au centroid.</translation>
    </message>
    <message>
        <source>Take that one back first, or wait until the organizer carries it out.</source>
        <translation>Liondoe ombi hilo kwanza, au subiri mratibu alitekeleze.</translation>
    </message>
    <message>
        <source>Take the badge of the one that was issued in its place.</source>
        <translation>Chukua badge ya cheti kilichotolewa badala yake.</translation>
    </message>
    <message>
        <source>Take the file database.sealed from the folder of the locked library.</source>
        <translation>Chukua faili database.sealed kutoka folda ya maktaba iliyofungwa.</translation>
    </message>
    <message>
        <source>Take the recovery sheet of the team that it belongs to, or another backup.</source>
        <translation>Chukua karatasi ya kurejesha ya timu yenye nakala hii, au nakala nyingine.</translation>
    </message>
    <message>
        <source>Take the update for this kind of computer.</source>
        <translation>Chukua toleo la aina hii ya kompyuta.</translation>
    </message>
    <message>
        <source>Take {least} to {most} columns.</source>
        <translation>Chukua safu {least} hadi {most}.</translation>
    </message>
    <message>
        <source>Taken from the file: {field}.</source>
        <translation>Imechukuliwa kutoka kwenye faili: {field}.</translation>
    </message>
    <message>
        <source>Telephone your organizer.</source>
        <translation>Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>That computer does not belong to the team.</source>
        <translation>Kompyuta hiyo si ya timu.</translation>
    </message>
    <message>
        <source>That is fine as it is</source>
        <translation>Ni sawa ilivyo</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Hiyo si PIN.</translation>
    </message>
    <message>
        <source>That is not the answer to this code.</source>
        <translation>Hilo si jibu la msimbo huu.</translation>
    </message>
    <message>
        <source>The answer goes to {branch} with the next parcel.</source>
        <translation>Jibu litafika {branch} kwa kifurushi kijacho.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>Jibu limeandikwa.</translation>
    </message>
    <message>
        <source>The answer is on the notice board, for all.</source>
        <translation>Jibu liko kwenye ubao wa matangazo, kwa wote.</translation>
    </message>
    <message>
        <source>The answer is read.</source>
        <translation>Jibu limesomwa.</translation>
    </message>
    <message>
        <source>The answer is written as a .pdf or a .json file.</source>
        <translation>Jibu huandikwa kama faili ya .pdf au .json.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Majibu yamehifadhiwa.</translation>
    </message>
    <message>
        <source>The backup could not be copied: {trouble}.</source>
        <translation>Nakala ya akiba haikunakiliwa: {trouble}.</translation>
    </message>
    <message>
        <source>The backup holds not as much as was counted when it was made.</source>
        <translation>Nakala ya akiba haina idadi iliyohesabiwa ilipowekwa.</translation>
    </message>
    <message>
        <source>The backup on this computer is not touched; take a larger or another disk.</source>
        <translation>Nakala iliyo kwenye kompyuta hii haijaguswa; tumia diski kubwa zaidi au nyingine.</translation>
    </message>
    <message>
        <source>The caption is kept.</source>
        <translation>Maelezo ya picha yamewekwa.</translation>
    </message>
    <message>
        <source>The card says nothing.</source>
        <translation>Kadi haisemi kitu.</translation>
    </message>
    <message>
        <source>The certificate {serial} is not prepared any more.</source>
        <translation>Cheti {serial} hakijaandaliwa tena.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not handed out.</source>
        <translation>Cheti {serial} kimebatilishwa na hakikabidhiwi.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void: it has no badge any more.</source>
        <translation>Cheti {serial} kimebatilishwa: hakina badge tena.</translation>
    </message>
    <message>
        <source>The change log and its digest disagree</source>
        <translation>Kumbukumbu ya mabadiliko na jumla yake havilingani</translation>
    </message>
    <message>
        <source>The change log and its vector disagree</source>
        <translation>Kumbukumbu ya mabadiliko na hesabu yake havilingani</translation>
    </message>
    <message>
        <source>The check-in with {name} is noted.</source>
        <translation>Mazungumzo na {name} yameandikwa.</translation>
    </message>
    <message>
        <source>The checklist has no item «{key}».</source>
        <translation>Orodha ya kukagua haina jambo «{key}».</translation>
    </message>
    <message>
        <source>The checklist is changed.</source>
        <translation>Orodha ya kukagua imebadilishwa.</translation>
    </message>
    <message>
        <source>The circle belongs to another branch.</source>
        <translation>Kikundi ni cha tawi lingine.</translation>
    </message>
    <message>
        <source>The circle has no meeting for «{text}»: choose one, or leave the column out.</source>
        <translation>Kikundi hakina kikao cha «{text}»: chagua kimoja, au acha safu wima hiyo.</translation>
    </message>
    <message>
        <source>The circle has no meeting on {day}.</source>
        <translation>Kikundi hakina kikao tarehe {day}.</translation>
    </message>
    <message>
        <source>The circle is changed, but more are signed up ({count}) than there are places ({places}). To settle offers to put who came last on the waiting list.</source>
        <translation>Kikundi kimebadilishwa, lakini waliosajiliwa ({count}) ni wengi kuliko nafasi ({places}). «Ya kushughulikia» inatoa njia ya kuwaweka waliokuja mwisho kwenye orodha ya kusubiri.</translation>
    </message>
    <message>
        <source>The circle&apos;s own facilitator holds the meeting of {day}.</source>
        <translation>Mwezeshaji wa kikundi mwenyewe ataendesha kikao cha {day}.</translation>
    </message>
    <message>
        <source>The code has eight letters and figures.</source>
        <translation>Msimbo una herufi na tarakimu nane.</translation>
    </message>
    <message>
        <source>The column {column} of {table} is gone</source>
        <translation>Safu {column} ya {table} haipo</translation>
    </message>
    <message>
        <source>The consent of {learner} is withdrawn.</source>
        <translation>Idhini ya {learner} imeondolewa.</translation>
    </message>
    <message>
        <source>The consent to {count} of the stories in it was taken back.</source>
        <translation>Idhini ya hadithi {count} zilizomo imeondolewa.</translation>
    </message>
    <message>
        <source>The copy is not what it was made from; nothing was changed.</source>
        <translation>Nakala si sawa na ilichotengenezwa nacho; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The counter of the log stands lower than its changes</source>
        <translation>Kihesabu cha kumbukumbu kiko chini ya mabadiliko yake</translation>
    </message>
    <message>
        <source>The data commissioner was not told of it yet.</source>
        <translation>Kamishna wa data bado hajaambiwa.</translation>
    </message>
    <message>
        <source>The database file is gone, or nothing is in it any more.</source>
        <translation>Faili ya hifadhidata haipo, au haina kitu tena.</translation>
    </message>
    <message>
        <source>The database file is not CircleDesk&apos;s, or has lost the mark of its version.</source>
        <translation>Faili ya hifadhidata si ya CircleDesk, au imepoteza alama ya toleo lake.</translation>
    </message>
    <message>
        <source>The database is gone from {folder}; its backups are there.</source>
        <translation>Hifadhidata haipo tena katika {folder}; nakala zake za akiba zipo.</translation>
    </message>
    <message>
        <source>The database is locked with a passphrase, and none was given.</source>
        <translation>Hifadhidata imefungwa kwa maneno ya siri, na hakuna yaliyotolewa.</translation>
    </message>
    <message>
        <source>The database is locked, and its key is not in the keyring of whoever is signed in to this computer.</source>
        <translation>Hifadhidata imefungwa, na ufunguo wake haumo katika hifadhi ya funguo ya aliyeingia kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>The database of this computer is locked now.</source>
        <translation>Hifadhidata ya kompyuta hii imefungwa sasa.</translation>
    </message>
    <message>
        <source>The database of this computer is not locked.</source>
        <translation>Hifadhidata ya kompyuta hii haijafungwa.</translation>
    </message>
    <message>
        <source>The database of this computer is plain now: who has the file can read it.</source>
        <translation>Hifadhidata ya kompyuta hii iko wazi sasa: mwenye faili anaweza kuisoma.</translation>
    </message>
    <message>
        <source>The design cannot be read as TOML: {reason}.</source>
        <translation>Muundo hauwezi kusomwa kama TOML: {reason}.</translation>
    </message>
    <message>
        <source>The design has no place for “{field}”.</source>
        <translation>Muundo hauna mahali pa “{field}”.</translation>
    </message>
    <message>
        <source>The design is longer than {most} signs.</source>
        <translation>Muundo ni mrefu kuliko alama {most}.</translation>
    </message>
    <message>
        <source>The design is offered no more. What was issued with it stays as it is.</source>
        <translation>Muundo hautatolewa tena. Vyeti vilivyotolewa nao vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>The disk cannot be written: it is locked or write-protected.</source>
        <translation>Diski haiandikiki: imefungwa au imelindwa isiandikwe.</translation>
    </message>
    <message>
        <source>The disk failed while the backup was put in place: the library is either as it was or restored, and whole in both cases.</source>
        <translation>Diski ilishindwa nakala ya akiba ilipokuwa ikiwekwa mahali pake: maktaba iko kama ilivyokuwa au imerejeshwa, na ni kamili katika hali zote mbili.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed.</source>
        <translation>Diski haina nafasi ya kutosha: MB {needed} zinahitajika.</translation>
    </message>
    <message>
        <source>The disk is full: the parcel was not written.</source>
        <translation>Diski imejaa: kifurushi cha taarifa hakikuandikwa.</translation>
    </message>
    <message>
        <source>The event is as long as its parts.</source>
        <translation>Tukio lina muda sawa na sehemu zake.</translation>
    </message>
    <message>
        <source>The event is not here any more, so the page was closed.</source>
        <translation>Tukio halipo tena hapa, kwa hiyo ukurasa umefungwa.</translation>
    </message>
    <message>
        <source>The facilitator is not here any more, so the page was closed.</source>
        <translation>Mwezeshaji hayupo tena hapa, kwa hivyo ukurasa umefungwa.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture.</source>
        <translation>Faili haiwezi kusomwa kama picha.</translation>
    </message>
    <message>
        <source>The file cannot be read in a reasonable time.</source>
        <translation>Faili haiwezi kusomwa kwa muda unaofaa.</translation>
    </message>
    <message>
        <source>The file could not be read: {trouble}.</source>
        <translation>Faili haikusomeka: {trouble}.</translation>
    </message>
    <message>
        <source>The file does not say that it is CircleDesk&apos;s</source>
        <translation>Faili haisemi kwamba ni ya CircleDesk</translation>
    </message>
    <message>
        <source>The file has no column «name».</source>
        <translation>Faili halina safu «name».</translation>
    </message>
    <message>
        <source>The file has {rows} rows, and this study {cards} cards.</source>
        <translation>Faili lina mistari {rows}, na utafiti huu kadi {cards}.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {most} are read.</source>
        <translation>Faili ina MB {size}; husomwa {most} tu.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Faili haina safu mlalo.</translation>
    </message>
    <message>
        <source>The file holds no text, so it is no design.</source>
        <translation>Faili haina maandishi, kwa hivyo si muundo.</translation>
    </message>
    <message>
        <source>The file is a web page or a document, whatever its name says.</source>
        <translation>Faili ni ukurasa wa wavuti au hati, hata jina lake liseme nini.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no spreadsheet (XLSX, XLS, ODS) and no CSV.</source>
        <translation>Faili imeharibika, au si lahajedwali (XLSX, XLS, ODS) wala CSV.</translation>
    </message>
    <message>
        <source>The file is damaged, or takes more memory than there is.</source>
        <translation>Faili imeharibika, au inahitaji kumbukumbu zaidi ya iliyopo.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Faili imeharibika: haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>The file is damaged: {told}</source>
        <translation>Faili imeharibika: {told}</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Faili ni tupu.</translation>
    </message>
    <message>
        <source>The file is far too large for a design.</source>
        <translation>Faili ni kubwa mno kuwa muundo.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>Faili imefungwa kwa nenosiri.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet (XLSX, XLS, ODS) and no CSV.</source>
        <translation>Faili si lahajedwali (XLSX, XLS, ODS) wala CSV.</translation>
    </message>
    <message>
        <source>The file says that it is of version {held}</source>
        <translation>Faili inasema ni ya toleo {held}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Faili {file} haiwezi kusomeka.</translation>
    </message>
    <message>
        <source>The flash disk for the backups is not put in.</source>
        <translation>Diski ya nakala za akiba haijachomekwa.</translation>
    </message>
    <message>
        <source>The flash disk, or the folder, is not there any more: the parcel was not written.</source>
        <translation>Flashi, au folda, haipo tena: kifurushi cha taarifa hakikuandikwa.</translation>
    </message>
    <message>
        <source>The folder {folder} is carried along by {cloud}, which can tear the library apart.</source>
        <translation>Folda {folder} inabebwa na {cloud}, inayoweza kuichana maktaba.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a stick or another drive that can be pulled out.</source>
        <translation>Folda {folder} iko kwenye diski ya USB au nyingine inayochomolewa.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on another computer in the network, where a library can be damaged.</source>
        <translation>Folda {folder} iko kwenye kompyuta nyingine ya mtandao, ambako maktaba inaweza kuharibika.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>Ufuatiliaji umekamilika.</translation>
    </message>
    <message>
        <source>The follow-up is noted.</source>
        <translation>Ufuatiliaji umeandikwa.</translation>
    </message>
    <message>
        <source>The form has no question «{key}».</source>
        <translation>Fomu haina swali «{key}».</translation>
    </message>
    <message>
        <source>The form is deleted.</source>
        <translation>Fomu imefutwa.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Fomu ni tupu.</translation>
    </message>
    <message>
        <source>The form is of no branch.</source>
        <translation>Fomu si ya tawi lolote.</translation>
    </message>
    <message>
        <source>The formula of this cell failed ({text}).</source>
        <translation>Fomyula ya seli hii imeshindwa ({text}).</translation>
    </message>
    <message>
        <source>The goals are saved.</source>
        <translation>Malengo yamehifadhiwa.</translation>
    </message>
    <message>
        <source>The grid has no column {value}.</source>
        <translation>Gridi haina safu {value}.</translation>
    </message>
    <message>
        <source>The grid has {places} places for {cards} cards, so nobody can sort them.</source>
        <translation>Gridi ina nafasi {places} kwa kadi {cards}, hivyo hakuna anayeweza kuzipanga.</translation>
    </message>
    <message>
        <source>The handbook has no page «{page}».</source>
        <translation>Mwongozo hauna ukurasa «{page}».</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>Tukio limefungwa.</translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation>Tukio limehifadhiwa.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Siku ya mwisho iko kabla ya ya kwanza.</translation>
    </message>
    <message>
        <source>The last day of the notice is over already.</source>
        <translation>Siku ya mwisho ya tangazo imeshapita.</translation>
    </message>
    <message>
        <source>The lines do not belong together.</source>
        <translation>Mistari hii haitoki kwenye karatasi moja.</translation>
    </message>
    <message>
        <source>The link to the group is kept.</source>
        <translation>Kiungo cha kikundi kimehifadhiwa.</translation>
    </message>
    <message>
        <source>The log names an action of which it holds no change</source>
        <translation>Kumbukumbu inataja tendo ambalo haina badiliko lake lolote</translation>
    </message>
    <message>
        <source>The name of the folder {folder} has signs in it that are no letters (no UTF-8).</source>
        <translation>Jina la folda {folder} lina alama zisizo herufi (si UTF-8).</translation>
    </message>
    <message>
        <source>The newest good one is that of {when}; nothing was changed.</source>
        <translation>Nzuri iliyo mpya zaidi ni ya {when}; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>Maelezo yamebadilishwa.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>Maelezo yamefutwa.</translation>
    </message>
    <message>
        <source>The notice is changed.</source>
        <translation>Tangazo limebadilishwa.</translation>
    </message>
    <message>
        <source>The notice is not here any more, so the page was closed.</source>
        <translation>Tangazo halipo tena, kwa hiyo ukurasa umefungwa.</translation>
    </message>
    <message>
        <source>The number {text} is no day.</source>
        <translation>Nambari {text} si siku.</translation>
    </message>
    <message>
        <source>The order of the ceremony is kept.</source>
        <translation>Mpangilio wa mahafali umehifadhiwa.</translation>
    </message>
    <message>
        <source>The organizer has a new computer. Write a parcel for the organizer: it will hold everything that this computer knows.</source>
        <translation>Mratibu ana kompyuta mpya. Andika kifurushi cha taarifa cha mratibu: kitakuwa na yote ambayo kompyuta hii inajua.</translation>
    </message>
    <message>
        <source>The parcel could not be written there: {trouble}.</source>
        <translation>Kifurushi cha taarifa hakikuweza kuandikwa pale: {trouble}.</translation>
    </message>
    <message>
        <source>The part is added.</source>
        <translation>Sehemu imeongezwa.</translation>
    </message>
    <message>
        <source>The part is changed.</source>
        <translation>Sehemu imebadilishwa.</translation>
    </message>
    <message>
        <source>The part is left out.</source>
        <translation>Sehemu imeondolewa.</translation>
    </message>
    <message>
        <source>The partner is not here any more, so its page was closed.</source>
        <translation>Mshirika hayupo tena hapa, kwa hivyo ukurasa wake umefungwa.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kipindi kinaisha kabla ya kuanza.</translation>
    </message>
    <message>
        <source>The picture is larger than {count} million bytes.</source>
        <translation>Picha ina zaidi ya baiti milioni {count}.</translation>
    </message>
    <message>
        <source>The picture is larger than {count} million pixels.</source>
        <translation>Picha ina zaidi ya pikseli milioni {count}.</translation>
    </message>
    <message>
        <source>The picture is too coarse to be read.</source>
        <translation>Picha haina maelezo ya kutosha kusomwa.</translation>
    </message>
    <message>
        <source>The place is free: {learner} is next.</source>
        <translation>Nafasi iko wazi: anayefuata ni {learner}.</translation>
    </message>
    <message>
        <source>The plan is laid down.</source>
        <translation>Mpango umewekwa.</translation>
    </message>
    <message>
        <source>The program in «{file}» is damaged.</source>
        <translation>Programu iliyo ndani ya «{file}» imeharibika.</translation>
    </message>
    <message>
        <source>The question goes to the organizer with the next parcel.</source>
        <translation>Swali litamfikia mratibu kwa kifurushi kijacho.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation>Swali limefutwa.</translation>
    </message>
    <message>
        <source>The question is left out.</source>
        <translation>Swali limeondolewa.</translation>
    </message>
    <message>
        <source>The question is noted.</source>
        <translation>Swali limeandikwa.</translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation>Swali liko wazi tena.</translation>
    </message>
    <message>
        <source>The question was not answered yet.</source>
        <translation>Swali bado halijajibiwa.</translation>
    </message>
    <message>
        <source>The question «{key}» is answered with a number.</source>
        <translation>Swali «{key}» hujibiwa kwa nambari.</translation>
    </message>
    <message>
        <source>The question «{ref}» is answered with a number.</source>
        <translation>Swali «{ref}» hujibiwa kwa nambari.</translation>
    </message>
    <message>
        <source>The questions are chosen.</source>
        <translation>Maswali yamechaguliwa.</translation>
    </message>
    <message>
        <source>The questions are saved.</source>
        <translation>Maswali yamehifadhiwa.</translation>
    </message>
    <message>
        <source>The recovery sheet is needed, and there is no terminal to type it in.</source>
        <translation>Karatasi ya kurejesha inahitajika, na hakuna dirisha la amri la kuiandika.</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>Ombi limeandikwa.</translation>
    </message>
    <message>
        <source>The request is of a day that is still to come.</source>
        <translation>Ombi lina tarehe ambayo haijafika.</translation>
    </message>
    <message>
        <source>The request names no learner of this library.</source>
        <translation>Ombi halimtaji mshiriki wa maktaba hii.</translation>
    </message>
    <message>
        <source>The row names no branch.</source>
        <translation>Safu mlalo haitaji tawi.</translation>
    </message>
    <message>
        <source>The sheet has {count} labels.</source>
        <translation>Karatasi ina lebo {count}.</translation>
    </message>
    <message>
        <source>The sheet has {count} rows; at most {most} are read.</source>
        <translation>Laha ina safu mlalo {count}; husomwa {most} tu.</translation>
    </message>
    <message>
        <source>The sheet of labels «{file}» cannot be used.</source>
        <translation>Karatasi ya lebo «{file}» haiwezi kutumika.</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and to column {column}: that is too large.</source>
        <translation>Laha inafika safu mlalo ya {row} na safu wima ya {column}: ni kubwa mno.</translation>
    </message>
    <message>
        <source>The sheet was printed by a newer version of CircleDesk.</source>
        <translation>Karatasi ilichapwa na toleo jipya zaidi la CircleDesk.</translation>
    </message>
    <message>
        <source>The sheet {code}, page {page}, is not known here.</source>
        <translation>Karatasi {code}, ukurasa {page}, haijulikani hapa.</translation>
    </message>
    <message>
        <source>The sheets are: {names}.</source>
        <translation>Laha ni: {names}.</translation>
    </message>
    <message>
        <source>The signature&apos;s file is no PNG or JPEG picture.</source>
        <translation>Faili ya saini si picha ya PNG wala JPEG.</translation>
    </message>
    <message>
        <source>The signature&apos;s picture is dark all over.</source>
        <translation>Picha ya saini ni nyeusi kote.</translation>
    </message>
    <message>
        <source>The signature&apos;s picture is larger than any printer needs.</source>
        <translation>Picha ya saini ni kubwa kuliko printa yoyote inavyohitaji.</translation>
    </message>
    <message>
        <source>The sort {code} is changed.</source>
        <translation>Mpangilio {code} umebadilishwa.</translation>
    </message>
    <message>
        <source>The sort {code} is deleted.</source>
        <translation>Mpangilio {code} umefutwa.</translation>
    </message>
    <message>
        <source>The sort {code} is noted.</source>
        <translation>Mpangilio {code} umehifadhiwa.</translation>
    </message>
    <message>
        <source>The story is kept.</source>
        <translation>Simulizi imehifadhiwa.</translation>
    </message>
    <message>
        <source>The story is told no more.</source>
        <translation>Simulizi haisimuliwi tena.</translation>
    </message>
    <message>
        <source>The study is not here any more, so its page was closed.</source>
        <translation>Utafiti haupo tena hapa, kwa hiyo ukurasa wake umefungwa.</translation>
    </message>
    <message>
        <source>The sum beside a change is not the change&apos;s</source>
        <translation>Jumla iliyo kando ya badiliko si ya badiliko hilo</translation>
    </message>
    <message>
        <source>The survey has no question «{ref}».</source>
        <translation>Hojaji haina swali «{ref}».</translation>
    </message>
    <message>
        <source>The survey is deleted.</source>
        <translation>Hojaji imefutwa.</translation>
    </message>
    <message>
        <source>The survey is empty.</source>
        <translation>Hojaji ni tupu.</translation>
    </message>
    <message>
        <source>The survey is kept.</source>
        <translation>Hojaji imehifadhiwa.</translation>
    </message>
    <message>
        <source>The survey of {learner} is kept.</source>
        <translation>Hojaji ya {learner} imehifadhiwa.</translation>
    </message>
    <message>
        <source>The table {table} is gone</source>
        <translation>Jedwali {table} halipo</translation>
    </message>
    <message>
        <source>The task is changed.</source>
        <translation>Kazi imebadilishwa.</translation>
    </message>
    <message>
        <source>The task is deleted.</source>
        <translation>Kazi imefutwa.</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>Kazi imekamilika.</translation>
    </message>
    <message>
        <source>The task is noted.</source>
        <translation>Kazi imeandikwa.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>Kazi iko wazi tena.</translation>
    </message>
    <message>
        <source>The team does not ask this question.</source>
        <translation>Timu haiulizi swali hili.</translation>
    </message>
    <message>
        <source>The team does not work for this goal.</source>
        <translation>Timu hailengi lengo hili.</translation>
    </message>
    <message>
        <source>The team has no goal «{goal}».</source>
        <translation>Timu haina lengo «{goal}».</translation>
    </message>
    <message>
        <source>The team has no question «{text}».</source>
        <translation>Timu haina swali «{text}».</translation>
    </message>
    <message>
        <source>The team&apos;s key belongs on an organizer&apos;s computer that the team has accepted.</source>
        <translation>Ufunguo wa timu unakaa kwenye kompyuta ya mratibu ambayo timu imeikubali.</translation>
    </message>
    <message>
        <source>The team&apos;s logo, or a signature, cannot be read as a picture.</source>
        <translation>Nembo ya timu, au sahihi, haiwezi kusomwa kama picha.</translation>
    </message>
    <message>
        <source>The team&apos;s words are kept.</source>
        <translation>Maneno ya timu yamehifadhiwa.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>PIN hizo mbili hazifanani.</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>Dirisha halijifungi.</translation>
    </message>
    <message>
        <source>The window is open on this library since {time}, by {who}: it alone writes; nothing was changed.</source>
        <translation>Dirisha la maktaba hii limefunguliwa tangu {time} na {who}: hilo tu huandika; hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>The window locks after 1 to 120 minutes, or never (0).</source>
        <translation>Dirisha hujifunga baada ya dakika 1 hadi 120, au kamwe (0).</translation>
    </message>
    <message>
        <source>The window locks after {minutes} minutes.</source>
        <translation>Dirisha hujifunga baada ya dakika {minutes}.</translation>
    </message>
    <message>
        <source>The worksheet does not ask for «{key}».</source>
        <translation>Fomu ya kupanga haiulizi «{key}».</translation>
    </message>
    <message>
        <source>The worksheet does not say which course, on which day and at what hour.</source>
        <translation>Fomu ya kupanga haisemi kozi gani, siku gani na saa ngapi.</translation>
    </message>
    <message>
        <source>The worksheet is deleted.</source>
        <translation>Fomu ya kupanga imefutwa.</translation>
    </message>
    <message>
        <source>The worksheet is kept.</source>
        <translation>Fomu ya kupanga imehifadhiwa.</translation>
    </message>
    <message>
        <source>There are no sorts in this file.</source>
        <translation>Hakuna mipangilio kwenye faili hili.</translation>
    </message>
    <message>
        <source>There are sorts already: cards and grid keep their shape, only words can change.</source>
        <translation>Tayari kuna mipangilio: kadi na gridi hubaki zilivyo, maneno tu hubadilishwa.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already.</source>
        <translation>Tayari kuna maktaba kwenye {folder}.</translation>
    </message>
    <message>
        <source>There is a sort under the code «{code}» already.</source>
        <translation>Tayari kuna mpangilio wenye alama «{code}».</translation>
    </message>
    <message>
        <source>There is no PIN to be forgotten.</source>
        <translation>Hakuna PIN ya kusahauliwa.</translation>
    </message>
    <message>
        <source>There is no backup to copy.</source>
        <translation>Hakuna nakala ya akiba ya kunakili.</translation>
    </message>
    <message>
        <source>There is no backup to try.</source>
        <translation>Hakuna nakala ya akiba ya kujaribu.</translation>
    </message>
    <message>
        <source>There is no circle «{text}».</source>
        <translation>Hakuna kikundi «{text}».</translation>
    </message>
    <message>
        <source>There is no course «{text}» yet.</source>
        <translation>Bado hakuna kozi «{text}».</translation>
    </message>
    <message>
        <source>There is no earlier version on this computer.</source>
        <translation>Hakuna toleo la awali kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>There is no import to take out: something was written, brought in or sent since.</source>
        <translation>Hakuna uingizaji wa kutoa: kitu kimeandikwa, kimeingizwa au kimetumwa tangu hapo.</translation>
    </message>
    <message>
        <source>There is no room for the backup on the flash disk.</source>
        <translation>Hakuna nafasi ya nakala ya akiba kwenye diski.</translation>
    </message>
    <message>
        <source>There is no sheet of CircleDesk’s to be seen on the picture.</source>
        <translation>Hakuna karatasi ya CircleDesk inayoonekana kwenye picha.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called «{key}».</source>
        <translation>Hakuna karatasi ya lebo inayoitwa «{key}».</translation>
    </message>
    <message>
        <source>There is no sheet «{sheet}».</source>
        <translation>Hakuna laha «{sheet}».</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Hakuna mwaliko kama huo.</translation>
    </message>
    <message>
        <source>There is no team in this folder whose keys could be renewed.</source>
        <translation>Hakuna timu katika folda hii ambayo funguo zake zingeweza kufanywa upya.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Hakuna cha kuhifadhi.</translation>
    </message>
    <message>
        <source>These sorts do not hold so many viewpoints: nothing is left to extract.</source>
        <translation>Mipangilio hii haina mitazamo mingi hivyo: hakuna kilichobaki.</translation>
    </message>
    <message>
        <source>These sorts have nothing in common yet: add more.</source>
        <translation>Mipangilio hii bado haina linalofanana: ongeza mingine.</translation>
    </message>
    <message>
        <source>They know, and choose each time</source>
        <translation>Wanajua, na watachagua kila mara</translation>
    </message>
    <message>
        <source>They sign certificates that are issued from now on.</source>
        <translation>Watatia saini vyeti vitakavyotolewa kuanzia sasa.</translation>
    </message>
    <message>
        <source>This Windows is too old for CircleDesk.</source>
        <translation>Windows hii ni ya zamani mno kwa CircleDesk.</translation>
    </message>
    <message>
        <source>This answer is not for the library on this computer.</source>
        <translation>Jibu hili si la maktaba iliyo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>This backup does not open with that.</source>
        <translation>Nakala hii haifunguki kwa hiyo.</translation>
    </message>
    <message>
        <source>This backup is sealed.</source>
        <translation>Nakala hii imefungwa.</translation>
    </message>
    <message>
        <source>This branch is not on this computer, or not any more.</source>
        <translation>Tawi hili halipo kwenye kompyuta hii, au halipo tena.</translation>
    </message>
    <message>
        <source>This circle has no meeting left to hand over.</source>
        <translation>Kikundi hiki hakina kikao kilichobaki cha kukabidhi.</translation>
    </message>
    <message>
        <source>This computer does not hold the team&apos;s key.</source>
        <translation>Kompyuta hii haina ufunguo wa timu.</translation>
    </message>
    <message>
        <source>This computer does not know who it is</source>
        <translation>Kompyuta hii haijui ni ipi</translation>
    </message>
    <message>
        <source>This computer had lost the name under which it counts its changes: new ones are counted apart, nothing is lost.</source>
        <translation>Kompyuta hii ilipoteza jina inalohesabia mabadiliko yake: mapya yanahesabiwa kando, hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key already.</source>
        <translation>Kompyuta hii tayari ina ufunguo wa timu.</translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key now.</source>
        <translation>Kompyuta hii sasa ina ufunguo wa timu.</translation>
    </message>
    <message>
        <source>This computer may not change {name}.</source>
        <translation>Kompyuta hii hairuhusiwi kubadilisha {name}.</translation>
    </message>
    <message>
        <source>This computer may not write for that branch.</source>
        <translation>Kompyuta hii hairuhusiwi kuandika kwa tawi hilo.</translation>
    </message>
    <message>
        <source>This computer takes itself for another than the team&apos;s list says: {key}</source>
        <translation>Kompyuta hii inajiona tofauti na inavyosema orodha ya timu: {key}</translation>
    </message>
    <message>
        <source>This computer would write under another one&apos;s name</source>
        <translation>Kompyuta hii ingeandika kwa jina la nyingine</translation>
    </message>
    <message>
        <source>This computer&apos;s keys do not open this backup.</source>
        <translation>Funguo za kompyuta hii haziifungui nakala hii ya akiba.</translation>
    </message>
    <message>
        <source>This database was locked by a computer of another team.</source>
        <translation>Hifadhidata hii ilifungwa na kompyuta ya timu nyingine.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Siku hii imepita.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Siku hii bado haijafika.</translation>
    </message>
    <message>
        <source>This design is not on this computer, or not any more.</source>
        <translation>Muundo huu haupo kwenye kompyuta hii, au haupo tena.</translation>
    </message>
    <message>
        <source>This difference is settled already.</source>
        <translation>Tofauti hii imeshughulikiwa tayari.</translation>
    </message>
    <message>
        <source>This event is not on this computer, or not any more.</source>
        <translation>Tukio hili halipo kwenye kompyuta hii, au halipo tena.</translation>
    </message>
    <message>
        <source>This facilitator is not on this computer, or not any more.</source>
        <translation>Mwezeshaji huyu hayupo kwenye kompyuta hii, au hayupo tena.</translation>
    </message>
    <message>
        <source>This file is being sent.</source>
        <translation>Faili hii inatumwa.</translation>
    </message>
    <message>
        <source>This file is not on this computer any more.</source>
        <translation>Faili hii haipo tena kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>This file is not on this computer, or it is damaged.</source>
        <translation>Faili hii haipo kwenye kompyuta hii, au imeharibika.</translation>
    </message>
    <message>
        <source>This folder belongs to a branch of the team.</source>
        <translation>Folda hii ni ya tawi la timu.</translation>
    </message>
    <message>
        <source>This folder lies beside the library itself: it would be lost with it.</source>
        <translation>Folda hii ipo pamoja na maktaba yenyewe: ingepotea nayo.</translation>
    </message>
    <message>
        <source>This form holds a telephone number of a circle that is not yours.</source>
        <translation>Fomu hii ina namba ya simu ya kikundi kisicho chako.</translation>
    </message>
    <message>
        <source>This form is not one of these.</source>
        <translation>Fomu hii si mojawapo ya hizi.</translation>
    </message>
    <message>
        <source>This form is of another kind.</source>
        <translation>Fomu hii ni ya aina nyingine.</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>Tukio hili limefungwa.</translation>
    </message>
    <message>
        <source>This invitation is for an organizer&apos;s computer; circles and learners come into a branch.</source>
        <translation>Mwaliko huu ni wa kompyuta ya mratibu; vikundi na washiriki huingia katika tawi.</translation>
    </message>
    <message>
        <source>This invitation is for another branch or another role than this computer has.</source>
        <translation>Mwaliko huu ni wa tawi au jukumu jingine tofauti na la kompyuta hii.</translation>
    </message>
    <message>
        <source>This invitation is for another team.</source>
        <translation>Mwaliko huu ni wa timu nyingine.</translation>
    </message>
    <message>
        <source>This invitation is for the team that this computer already belongs to.</source>
        <translation>Mwaliko huu ni wa timu ambayo kompyuta hii tayari ni yake.</translation>
    </message>
    <message>
        <source>This is no CSV file ({trouble}).</source>
        <translation>Hili si faili la CSV ({trouble}).</translation>
    </message>
    <message>
        <source>This is no CSV file.</source>
        <translation>Hili si faili la CSV.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Hiki si kiungo ambacho kivinjari hufungua.</translation>
    </message>
    <message>
        <source>This is not an invitation link of a WhatsApp group.</source>
        <translation>Hiki si kiungo cha mwaliko wa kikundi cha WhatsApp.</translation>
    </message>
    <message>
        <source>This is not on the checklist any more.</source>
        <translation>Hili halipo tena kwenye orodha ya kukagua.</translation>
    </message>
    <message>
        <source>This is not the key file of a locked database, or it is cut off.</source>
        <translation>Hii si faili ya ufunguo ya hifadhidata iliyofungwa, au imekatika.</translation>
    </message>
    <message>
        <source>This learner was erased for good.</source>
        <translation>Mwanafunzi huyu alifutwa kabisa.</translation>
    </message>
    <message>
        <source>This library belongs to no team yet, whose key could open it again.</source>
        <translation>Maktaba hii bado si ya timu yoyote, ambayo ufunguo wake ungeweza kuifungua tena.</translation>
    </message>
    <message>
        <source>This library has no keys yet that a copy could be sealed to.</source>
        <translation>Maktaba hii haina funguo bado za kufunga nakala.</translation>
    </message>
    <message>
        <source>This library is on a server: its database is not locked from here.</source>
        <translation>Maktaba hii iko kwenye seva: hifadhidata yake haifungwi kutoka hapa.</translation>
    </message>
    <message>
        <source>This library was moved to {folder}.</source>
        <translation>Maktaba hii ilihamishiwa {folder}.</translation>
    </message>
    <message>
        <source>This library was restored from a backup of {when}: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Hifadhi hii imerejeshwa kutoka kwa nakala ya akiba ya {when}: mabadiliko mapya kutoka hapa yanahesabiwa kando; kinachokosekana kitarudi na vifurushi vya taarifa vya wengine.</translation>
    </message>
    <message>
        <source>This library was restored from a backup: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Hifadhi hii imerejeshwa kutoka kwa nakala ya akiba: mabadiliko mapya kutoka hapa yanahesabiwa kando; kinachokosekana kitarudi na vifurushi vya taarifa vya wengine.</translation>
    </message>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Kikao hiki kimeghairiwa.</translation>
    </message>
    <message>
        <source>This notice is not on this computer, or not any more.</source>
        <translation>Tangazo hili halipo kwenye kompyuta hii, au halipo tena.</translation>
    </message>
    <message>
        <source>This parcel belongs to another team.</source>
        <translation>Kifurushi hiki cha taarifa ni cha timu nyingine.</translation>
    </message>
    <message>
        <source>This parcel comes from a computer that does not belong to your team.</source>
        <translation>Kifurushi hiki cha taarifa kinatoka kwa kompyuta isiyo ya timu yako.</translation>
    </message>
    <message>
        <source>This parcel comes from a computer that holds no invitation of yours.</source>
        <translation>Kifurushi hiki cha taarifa kinatoka kwa kompyuta isiyo na mwaliko wako.</translation>
    </message>
    <message>
        <source>This parcel is for another computer.</source>
        <translation>Kifurushi hiki cha taarifa ni cha kompyuta nyingine.</translation>
    </message>
    <message>
        <source>This parcel was made by a newer version of CircleDesk.</source>
        <translation>Kifurushi hiki cha taarifa kilitengenezwa na toleo jipya zaidi la CircleDesk.</translation>
    </message>
    <message>
        <source>This part is not in the plan any more.</source>
        <translation>Sehemu hii haipo tena katika mpango.</translation>
    </message>
    <message>
        <source>This partner is not on this computer, or not any more.</source>
        <translation>Mshirika huyu hayupo kwenye kompyuta hii, au hayupo tena.</translation>
    </message>
    <message>
        <source>This program knows no makers whose updates it may take.</source>
        <translation>Programu hii haijui watengenezaji ambao inaweza kuchukua matoleo yao.</translation>
    </message>
    <message>
        <source>This program runs from its source: it has no versions to change.</source>
        <translation>Programu hii inaendeshwa kutoka kwenye msimbo wake: haina matoleo ya kubadilisha.</translation>
    </message>
    <message>
        <source>This question is not on this computer, or not any more.</source>
        <translation>Swali hili halipo kwenye kompyuta hii, au halipo tena.</translation>
    </message>
    <message>
        <source>This request was answered before.</source>
        <translation>Ombi hili lilijibiwa awali.</translation>
    </message>
    <message>
        <source>This sheet belongs to another team.</source>
        <translation>Karatasi hii ni ya timu nyingine.</translation>
    </message>
    <message>
        <source>This sheet was printed by another version of CircleDesk.</source>
        <translation>Karatasi hii ilichapwa na toleo lingine la CircleDesk.</translation>
    </message>
    <message>
        <source>This stands against no rule any more.</source>
        <translation>Hili haliko tena kinyume na kanuni yoyote.</translation>
    </message>
    <message>
        <source>This text is too long: it holds more than the chat of many years.</source>
        <translation>Maandishi haya ni marefu mno: yanazidi mazungumzo ya miaka mingi.</translation>
    </message>
    <message>
        <source>This update is for {other}; this computer has {system}.</source>
        <translation>Toleo hili ni la {other}; kompyuta hii ina {system}.</translation>
    </message>
    <message>
        <source>This {called} is not on this computer, or not any more.</source>
        <translation>Kilichotafutwa ({called}) hakipo kwenye kompyuta hii, au hakipo tena.</translation>
    </message>
    <message>
        <source>Three whole sorts are needed at least, better a dozen.</source>
        <translation>Inahitajika angalau mipangilio mitatu iliyokamilika, afadhali dazeni.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Alhamisi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Jina la kozi</translation>
    </message>
    <message>
        <source>Too few corners of the sheet are on the picture.</source>
        <translation>Pembe chache mno za karatasi zinaonekana kwenye picha.</translation>
    </message>
    <message>
        <source>Too many rows break a rule; row {row}: {reason}</source>
        <translation>Safu mlalo nyingi mno zinavunja kanuni; safu mlalo ya {row}: {reason}</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>PIN nyingi si sahihi.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Mji</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Jaribu tena baada ya sekunde {seconds}.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, make a backup on another disk and have this one seen.</source>
        <translation>Tafadhali jaribu tena; ikitokea tena, weka nakala ya akiba kwenye diski nyingine, na hii ikaguliwe.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, copy the details and send them to us.</source>
        <translation>Jaribu tena. Likitokea tena, nakili maelezo na ututumie.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Jumanne</translation>
    </message>
    <message>
        <source>Two cards are called «{card}».</source>
        <translation>Kadi mbili zinaitwa «{card}».</translation>
    </message>
    <message>
        <source>Two certificates have the number {serial}</source>
        <translation>Vyeti viwili vina nambari {serial}</translation>
    </message>
    <message>
        <source>Two columns are called «{name}».</source>
        <translation>Safu mbili zinaitwa «{name}».</translation>
    </message>
    <message>
        <source>Two pictures of it differ.</source>
        <translation>Picha mbili za mstari huu zinatofautiana.</translation>
    </message>
    <message>
        <source>Two rows are called «{name}».</source>
        <translation>Safu mbili zina jina «{name}».</translation>
    </message>
    <message>
        <source>Type a name or an e-mail.</source>
        <translation>Tafadhali andika jina au barua pepe.</translation>
    </message>
    <message>
        <source>Type a number of the grid, for example -2.</source>
        <translation>Andika namba ya gridi, kwa mfano -2.</translation>
    </message>
    <message>
        <source>Type a passphrase when asked, or set CIRCLEDESK_PASSPHRASE for a script.</source>
        <translation>Andika maneno ya siri unapoulizwa, au weka CIRCLEDESK_PASSPHRASE kwa skripti.</translation>
    </message>
    <message>
        <source>Type all lines of the sheet, one below the other.</source>
        <translation>Tafadhali andika mistari yote ya karatasi, mmoja chini ya mwingine.</translation>
    </message>
    <message>
        <source>Type an earlier day.</source>
        <translation>Andika siku ya awali zaidi.</translation>
    </message>
    <message>
        <source>Type another number.</source>
        <translation>Andika namba nyingine.</translation>
    </message>
    <message>
        <source>Type figures only.</source>
        <translation>Andika tarakimu tu.</translation>
    </message>
    <message>
        <source>Type how many cards each column takes, for example 2 3 4 3 2.</source>
        <translation>Andika kila safu huchukua kadi ngapi, kwa mfano 2 3 4 3 2.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Iandike mara nyingine.</translation>
    </message>
    <message>
        <source>Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script.</source>
        <translation>Tafadhali yaandike yanapoulizwa, au weka CIRCLEDESK_PASSPHRASE kwa hati ya amri.</translation>
    </message>
    <message>
        <source>Type its words in one language at least.</source>
        <translation>Andika maneno yake kwa lugha moja angalau.</translation>
    </message>
    <message>
        <source>Type the digits of one.</source>
        <translation>Andika tarakimu za moja.</translation>
    </message>
    <message>
        <source>Type the e-mail address or the id of a facilitator of the team.</source>
        <translation>Andika barua pepe au kitambulisho cha mwezeshaji wa timu.</translation>
    </message>
    <message>
        <source>Type the e-mail that others reach you by.</source>
        <translation>Tafadhali andika barua pepe ambayo wengine wanakupata kwayo.</translation>
    </message>
    <message>
        <source>Type the e-mail.</source>
        <translation>Tafadhali andika barua pepe.</translation>
    </message>
    <message>
        <source>Type the facilitator&apos;s e-mail address; a new one is taken into the team with it.</source>
        <translation>Tafadhali andika barua pepe ya mwezeshaji; mpya huingizwa kwenye timu kwa hiyo.</translation>
    </message>
    <message>
        <source>Type the last day on which the branch is closed.</source>
        <translation>Andika siku ya mwisho ambayo tawi limefungwa.</translation>
    </message>
    <message>
        <source>Type the recovery sheet of the team that it belongs to.</source>
        <translation>Andika karatasi ya kurejesha ya timu yenye nakala hii.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Andika ileile mara mbili.</translation>
    </message>
    <message>
        <source>Type the team&apos;s recovery sheet in, or choose another backup.</source>
        <translation>Andika karatasi ya kurejesha ya timu, au chagua nakala nyingine ya akiba.</translation>
    </message>
    <message>
        <source>Type the {field}.</source>
        <translation>Tafadhali andika {field}.</translation>
    </message>
    <message>
        <source>Type them all from one sheet.</source>
        <translation>Tafadhali andika yote kutoka karatasi moja.</translation>
    </message>
    <message>
        <source>Type who agreed, or leave consent out until somebody did.</source>
        <translation>Andika aliyekubali, au acha idhini hadi mtu akubali.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Chini ya 18</translation>
    </message>
    <message>
        <source>Union Day</source>
        <translation>Siku ya Muungano</translation>
    </message>
    <message>
        <source>Unpack it yourself and choose the folder; nothing was changed here.</source>
        <translation>Tafadhali ifungue mwenyewe na uchague folda; hakuna kilichobadilishwa hapa.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than {most} MB.</source>
        <translation>Ikifunguliwa, faili ni kubwa kuliko MB {most}.</translation>
    </message>
    <message>
        <source>Use an empty folder for the organizer (--data).</source>
        <translation>Tafadhali tumia folda tupu kwa mratibu (--data).</translation>
    </message>
    <message>
        <source>Use these, or write no braces: {listed}.</source>
        <translation>Tumia hizi, au usiandike mabano: {listed}.</translation>
    </message>
    <message>
        <source>Utamaduni Day</source>
        <translation>Siku ya Utamaduni</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Mahali</translation>
    </message>
    <message>
        <source>Version {version} is not newer than {now}, which is in use.</source>
        <translation>Toleo {version} si jipya kuliko {now}, linalotumika sasa.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other window.</source>
        <translation>Tafadhali subiri kidogo na ujaribu tena, au funga dirisha lingine.</translation>
    </message>
    <message>
        <source>Wait for the organizer&apos;s next parcel.</source>
        <translation>Subiri kifurushi kijacho cha mratibu.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Jumatano</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>What an action was, when it was done or by whom was altered: {verb}, {at}</source>
        <translation>Tendo lilikuwa nini, lilifanywa lini au na nani kumebadilishwa: {verb}, {at}</translation>
    </message>
    <message>
        <source>What stands after --database is no address of a PostgreSQL database.</source>
        <translation>Kilichoandikwa baada ya --database si anwani ya hifadhidata ya PostgreSQL.</translation>
    </message>
    <message>
        <source>What the file speaks of was deleted here.</source>
        <translation>Kinachozungumziwa na faili kilifutwa hapa.</translation>
    </message>
    <message>
        <source>What this page showed is not here any more, so the page was closed.</source>
        <translation>Kilichoonyeshwa na ukurasa huu hakipo hapa tena, kwa hiyo ukurasa umefungwa.</translation>
    </message>
    <message>
        <source>What this was done to is no longer shown here.</source>
        <translation>Kilichofanyiwa kitendo hiki hakionyeshwi tena hapa.</translation>
    </message>
    <message>
        <source>What was agreed is noted.</source>
        <translation>Tuliyokubaliana yameandikwa.</translation>
    </message>
    <message>
        <source>What was shared is changed.</source>
        <translation>Kilichoshirikiwa kimebadilishwa.</translation>
    </message>
    <message>
        <source>What {branch} has is noted.</source>
        <translation>{branch} ina nini, imeandikwa.</translation>
    </message>
    <message>
        <source>What {branch} tells at {title} is kept.</source>
        <translation>Yanayosemwa na {branch} katika {title} yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Who answers for the data is saved.</source>
        <translation>Anayewajibika kwa data amehifadhiwa.</translation>
    </message>
    <message>
        <source>Who came to {title} is noted.</source>
        <translation>Waliokuja kwenye {title} wamewekwa.</translation>
    </message>
    <message>
        <source>Who is said to be meant is no learner of this branch.</source>
        <translation>Anayesemwa si mshiriki wa tawi hili.</translation>
    </message>
    <message>
        <source>Who leads the branch chooses a PIN first.</source>
        <translation>Kiongozi wa tawi huchagua PIN kwanza.</translation>
    </message>
    <message>
        <source>Who leads the branch does that here; you sit as a facilitator.</source>
        <translation>Hapa hilo hufanywa na kiongozi wa tawi; wewe umekaa kama mwezeshaji.</translation>
    </message>
    <message>
        <source>Whose names are to be printed is not clear.</source>
        <translation>Haijulikani ni majina ya nani yachapwe.</translation>
    </message>
    <message>
        <source>Windows 10 of 2018 (version 1809) or newer is needed, 64 bit: update Windows, or use another computer.</source>
        <translation>Inahitajika Windows 10 ya 2018 (toleo 1809) au mpya zaidi, biti 64: sasisha Windows, au tumia kompyuta nyingine.</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>Siku ya Wanawake</translation>
    </message>
    <message>
        <source>Workers&apos; Day</source>
        <translation>Siku ya Wafanyakazi</translation>
    </message>
    <message>
        <source>Write a day on which it meets as 2018-08-14.</source>
        <translation>Andika siku ya kikao kama 2018-08-14.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>Andika mstari.</translation>
    </message>
    <message>
        <source>Write a second notice, or leave some out.</source>
        <translation>Andika tangazo la pili, au acha baadhi.</translation>
    </message>
    <message>
        <source>Write it as 1366x768.</source>
        <translation>Tafadhali andika kama 1366x768.</translation>
    </message>
    <message>
        <source>Write it as hours and minutes of 24, like 17:30.</source>
        <translation>Tafadhali andika saa na dakika kwa mfumo wa saa 24, kama 17:30.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2018-08-07.</source>
        <translation>Tafadhali andika mwaka-mwezi-siku, kama 2018-08-07.</translation>
    </message>
    <message>
        <source>Write it like 2018Q3.</source>
        <translation>Andika kama 2018Q3.</translation>
    </message>
    <message>
        <source>Write it like Africa/Nairobi.</source>
        <translation>Tafadhali andika kama Africa/Nairobi.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@server/database.</source>
        <translation>Tafadhali iandike hivi: postgresql://jina@seva/hifadhidata.</translation>
    </message>
    <message>
        <source>Write it with a sign of equality between the two.</source>
        <translation>Iandike kwa alama ya usawa katikati.</translation>
    </message>
    <message>
        <source>Write its letter, as F.</source>
        <translation>Andika herufi yake, kama F.</translation>
    </message>
    <message>
        <source>Write its number.</source>
        <translation>Andika nambari yake.</translation>
    </message>
    <message>
        <source>Write its two letters, like KE.</source>
        <translation>Tafadhali andika herufi zake mbili, kama KE.</translation>
    </message>
    <message>
        <source>Write one choice a line.</source>
        <translation>Andika jibu moja kwa kila mstari.</translation>
    </message>
    <message>
        <source>Write parcels for those branches first, or carry this file on yourself.</source>
        <translation>Tafadhali andikia matawi hayo vifurushi kwanza, au peleka faili hili wewe mwenyewe.</translation>
    </message>
    <message>
        <source>Write the day on which she asked.</source>
        <translation>Andika tarehe aliyoomba.</translation>
    </message>
    <message>
        <source>Write the place that this person gave the statement, for example -2.</source>
        <translation>Andika nafasi ambayo mtu huyu aliipa kauli, kwa mfano -2.</translation>
    </message>
    <message>
        <source>Write the question&apos;s key, = and the answer: seats=12.</source>
        <translation>Andika ufunguo wa swali, = na jibu: seats=12.</translation>
    </message>
    <message>
        <source>Write the text without it, or with a letter that looks alike.</source>
        <translation>Tafadhali andika maandishi bila alama hiyo, au kwa herufi inayofanana nayo.</translation>
    </message>
    <message>
        <source>Write two columns, venue and branch; put a venue with a comma in quotes.</source>
        <translation>Tafadhali andika safu mbili, venue na branch; mahali penye koma pawekwe ndani ya alama za kunukuu.</translation>
    </message>
    <message>
        <source>Write why: she is told it, and may complain.</source>
        <translation>Andika kwa nini: ataambiwa, na anaweza kulalamika.</translation>
    </message>
    <message>
        <source>Write, for example, 7=-2.</source>
        <translation>Andika, kwa mfano, 7=-2.</translation>
    </message>
    <message>
        <source>Write, for example, send_email=3.</source>
        <translation>Andika, kwa mfano, send_email=3.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ndiyo</translation>
    </message>
    <message>
        <source>You may not write in {folder}, where all who use this computer would find the library.</source>
        <translation>Huruhusiwi kuandika kwenye {folder}, ambako wote wanaotumia kompyuta hii wangeikuta maktaba.</translation>
    </message>
    <message>
        <source>Your answer goes to the organizer with the next parcel.</source>
        <translation>Jibu lako litamfikia mratibu kwa kifurushi kijacho.</translation>
    </message>
    <message>
        <source>Your e-mail is empty.</source>
        <translation>Sehemu ya barua pepe yako ni tupu.</translation>
    </message>
    <message>
        <source>Youth Day</source>
        <translation>Siku ya Vijana</translation>
    </message>
    <message>
        <source>Zanzibar Revolution Day</source>
        <translation>Siku ya Mapinduzi ya Zanzibar</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>kikundi fulani</translation>
    </message>
    <message>
        <source>a computer that is not known here yet</source>
        <translation>kompyuta ambayo bado haijulikani hapa</translation>
    </message>
    <message>
        <source>a facilitator</source>
        <translation>mwezeshaji</translation>
    </message>
    <message>
        <source>a learner</source>
        <translation>mshiriki fulani</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>kikao fulani</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>a person&apos;s word at {branch}</source>
        <translation>neno la mtu wa {branch}</translation>
    </message>
    <message>
        <source>a sign without a name</source>
        <translation>alama isiyo na jina</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>kutokuwepo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>hayupo</translation>
    </message>
    <message>
        <source>address</source>
        <translation>anwani</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>jibu</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>jibu la swali</translation>
    </message>
    <message>
        <source>answer to a request about own data</source>
        <translation>jibu la ombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation>jibu la mwaliko</translation>
    </message>
    <message>
        <source>answer to the question</source>
        <translation>jibu la swali</translation>
    </message>
    <message>
        <source>asking for a move</source>
        <translation>ombi la kuhama</translation>
    </message>
    <message>
        <source>at the library</source>
        <translation>maktabani</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>mahudhurio</translation>
    </message>
    <message>
        <source>attendance from a sheet</source>
        <translation>mahudhurio kutoka kwenye karatasi</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>tawi</translation>
    </message>
    <message>
        <source>branch&apos;s part in a regional meeting</source>
        <translation>sehemu ya tawi katika mkutano wa matawi</translation>
    </message>
    <message>
        <source>branch&apos;s word on a notice</source>
        <translation>neno la tawi kuhusu tangazo</translation>
    </message>
    <message>
        <source>bringing a list in</source>
        <translation>kuingiza orodha</translation>
    </message>
    <message>
        <source>cancelling the meeting</source>
        <translation>kughairi kikao</translation>
    </message>
    <message>
        <source>cancelling the sign-up</source>
        <translation>kughairi usajili</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>idadi ya nafasi</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>maelezo mafupi</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>cheti</translation>
    </message>
    <message>
        <source>certificate name</source>
        <translation>jina la cheti</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>changamoto</translation>
    </message>
    <message>
        <source>change of a role</source>
        <translation>mabadiliko ya jukumu</translation>
    </message>
    <message>
        <source>change of the event&apos;s plan</source>
        <translation>mabadiliko ya mpango wa tukio</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>uchaguzi kati ya matoleo mawili</translation>
    </message>
    <message>
        <source>choice of the design</source>
        <translation>uchaguzi wa muundo</translation>
    </message>
    <message>
        <source>choice of viewpoints</source>
        <translation>uchaguzi wa mitazamo</translation>
    </message>
    <message>
        <source>choice of who signs</source>
        <translation>uchaguzi wa wanaotia saini</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>majibu ya kuchagua</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>kikundi</translation>
    </message>
    <message>
        <source>circle facilitator</source>
        <translation>mwezeshaji wa kikundi</translation>
    </message>
    <message>
        <source>circle of the planning worksheet</source>
        <translation>kikundi cha fomu ya kupanga</translation>
    </message>
    <message>
        <source>city</source>
        <translation>mji</translation>
    </message>
    <message>
        <source>code</source>
        <translation>msimbo</translation>
    </message>
    <message>
        <source>computer access</source>
        <translation>kompyuta aliyo nayo</translation>
    </message>
    <message>
        <source>computer put out</source>
        <translation>kompyuta iliyoondolewa</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>mawasiliano</translation>
    </message>
    <message>
        <source>contact with a partner</source>
        <translation>mawasiliano na mshirika</translation>
    </message>
    <message>
        <source>copy of the circle</source>
        <translation>nakala ya kikundi</translation>
    </message>
    <message>
        <source>correcting the certificate</source>
        <translation>kusahihisha cheti</translation>
    </message>
    <message>
        <source>county</source>
        <translation>kaunti</translation>
    </message>
    <message>
        <source>course</source>
        <translation>kozi</translation>
    </message>
    <message>
        <source>custom answer</source>
        <translation>jibu la swali la usajili</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarehe</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>siku ya mapumziko</translation>
    </message>
    <message>
        <source>days closed</source>
        <translation>siku za kufungwa</translation>
    </message>
    <message>
        <source>days on which a branch is closed</source>
        <translation>siku ambazo tawi limefungwa</translation>
    </message>
    <message>
        <source>deleting a sort</source>
        <translation>kufuta mpangilio</translation>
    </message>
    <message>
        <source>deleting the Q-study</source>
        <translation>kufuta utafiti wa Q</translation>
    </message>
    <message>
        <source>deleting the circle</source>
        <translation>kufuta kikundi</translation>
    </message>
    <message>
        <source>deleting the event</source>
        <translation>kufuta tukio</translation>
    </message>
    <message>
        <source>deleting the event&apos;s task</source>
        <translation>kufuta kazi ya tukio</translation>
    </message>
    <message>
        <source>deleting the form</source>
        <translation>kufuta fomu</translation>
    </message>
    <message>
        <source>deleting the note of the event</source>
        <translation>kufuta maelezo ya tukio</translation>
    </message>
    <message>
        <source>deleting the planning worksheet</source>
        <translation>kufuta fomu ya kupanga</translation>
    </message>
    <message>
        <source>deleting the question</source>
        <translation>kufuta swali</translation>
    </message>
    <message>
        <source>deleting the survey</source>
        <translation>kufuta hojaji</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>ya kubadilisha</translation>
    </message>
    <message>
        <source>description</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>design of certificates</source>
        <translation>muundo wa vyeti</translation>
    </message>
    <message>
        <source>device</source>
        <translation>kompyuta</translation>
    </message>
    <message>
        <source>digital literacy</source>
        <translation>ujuzi wa kidijitali</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>muda</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>barua pepe</translation>
    </message>
    <message>
        <source>edit of a place at the event</source>
        <translation>mabadiliko ya nafasi kwenye tukio</translation>
    </message>
    <message>
        <source>edit of a sort</source>
        <translation>kubadilisha mpangilio</translation>
    </message>
    <message>
        <source>edit of an incident</source>
        <translation>badiliko la tukio</translation>
    </message>
    <message>
        <source>edit of the Q-study</source>
        <translation>kubadilisha utafiti wa Q</translation>
    </message>
    <message>
        <source>edit of the branch</source>
        <translation>mabadiliko ya tawi</translation>
    </message>
    <message>
        <source>edit of the checklist</source>
        <translation>mabadiliko ya orodha ya kukagua</translation>
    </message>
    <message>
        <source>edit of the circle</source>
        <translation>mabadiliko ya kikundi</translation>
    </message>
    <message>
        <source>edit of the course</source>
        <translation>mabadiliko ya kozi</translation>
    </message>
    <message>
        <source>edit of the equipment</source>
        <translation>badiliko la kifaa</translation>
    </message>
    <message>
        <source>edit of the event</source>
        <translation>mabadiliko ya tukio</translation>
    </message>
    <message>
        <source>edit of the event&apos;s task</source>
        <translation>mabadiliko ya kazi ya tukio</translation>
    </message>
    <message>
        <source>edit of the invitation</source>
        <translation>marekebisho ya mwaliko</translation>
    </message>
    <message>
        <source>edit of the notice</source>
        <translation>mabadiliko ya tangazo</translation>
    </message>
    <message>
        <source>edit of the partner</source>
        <translation>mabadiliko ya mshirika</translation>
    </message>
    <message>
        <source>edit of the sign-up</source>
        <translation>mabadiliko ya usajili</translation>
    </message>
    <message>
        <source>edit of the team</source>
        <translation>mabadiliko ya timu</translation>
    </message>
    <message>
        <source>edit of what was shared</source>
        <translation>mabadiliko ya kilichoshirikiwa</translation>
    </message>
    <message>
        <source>emptying old notes</source>
        <translation>kuondoa maelezo ya zamani</translation>
    </message>
    <message>
        <source>end of a follow-up</source>
        <translation>mwisho wa ufuatiliaji</translation>
    </message>
    <message>
        <source>end of the absence</source>
        <translation>mwisho wa kutokuwepo</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>vifaa</translation>
    </message>
    <message>
        <source>equipment that is back</source>
        <translation>kifaa kilichorudishwa</translation>
    </message>
    <message>
        <source>erasing a learner</source>
        <translation>kumfuta mshiriki</translation>
    </message>
    <message>
        <source>event</source>
        <translation>tukio</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>ana udhuru</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>mwezeshaji</translation>
    </message>
    <message>
        <source>facilitator concerns</source>
        <translation>wasiwasi wa mwezeshaji</translation>
    </message>
    <message>
        <source>facilitator goal</source>
        <translation>lengo la mwezeshaji</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>maoni</translation>
    </message>
    <message>
        <source>file that came along</source>
        <translation>faili lililoambatanishwa</translation>
    </message>
    <message>
        <source>filled form</source>
        <translation>fomu iliyojazwa</translation>
    </message>
    <message>
        <source>filling in the form</source>
        <translation>kujaza fomu</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>ufuatiliaji</translation>
    </message>
    <message>
        <source>form</source>
        <translation>aina ya ratiba</translation>
    </message>
    <message>
        <source>format</source>
        <translation>aina ya kozi</translation>
    </message>
    <message>
        <source>founding the team</source>
        <translation>kuanzisha timu</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>lengo</translation>
    </message>
    <message>
        <source>goal of the circle</source>
        <translation>lengo la kikundi</translation>
    </message>
    <message>
        <source>goal of the team</source>
        <translation>lengo la timu</translation>
    </message>
    <message>
        <source>handing out certificates</source>
        <translation>kukabidhi vyeti</translation>
    </message>
    <message>
        <source>handing the circle over</source>
        <translation>kukabidhi kikundi</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>idadi ya waliokuja</translation>
    </message>
    <message>
        <source>headings once more</source>
        <translation>vichwa tena</translation>
    </message>
    <message>
        <source>how long data are kept</source>
        <translation>muda wa kuhifadhi data</translation>
    </message>
    <message>
        <source>import of files</source>
        <translation>kuingiza faili</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>tukio</translation>
    </message>
    <message>
        <source>interest in a topic</source>
        <translation>kupenda mada</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>mwaliko</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>amealikwa</translation>
    </message>
    <message>
        <source>inviting partners</source>
        <translation>mwaliko wa washirika</translation>
    </message>
    <message>
        <source>inviting to the event</source>
        <translation>kualika kwenye tukio</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>kutoa vyeti</translation>
    </message>
    <message>
        <source>item</source>
        <translation>jambo</translation>
    </message>
    <message>
        <source>its {kind}</source>
        <translation>taarifa yake ya {kind}</translation>
    </message>
    <message>
        <source>joining the team</source>
        <translation>kujiunga na timu</translation>
    </message>
    <message>
        <source>joining two that are one</source>
        <translation>kuunganisha wawili walio mmoja</translation>
    </message>
    <message>
        <source>joining with the data of this computer</source>
        <translation>kujiunga na data ya kompyuta hii</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>maneno muhimu</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>aina</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lugha</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siku ya mwisho</translation>
    </message>
    <message>
        <source>late</source>
        <translation>amechelewa</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>mshiriki</translation>
    </message>
    <message>
        <source>learning circle</source>
        <translation>kikundi cha kujifunza</translation>
    </message>
    <message>
        <source>letting a computer in</source>
        <translation>kuiruhusu kompyuta kuingia</translation>
    </message>
    <message>
        <source>level</source>
        <translation>kiwango</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>leseni</translation>
    </message>
    <message>
        <source>line noted at an event</source>
        <translation>mstari ulioandikwa kwenye tukio</translation>
    </message>
    <message>
        <source>link</source>
        <translation>kiungo</translation>
    </message>
    <message>
        <source>link to the group</source>
        <translation>kiungo cha kikundi cha ujumbe</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>mkopo wa kifaa</translation>
    </message>
    <message>
        <source>mark on a circle&apos;s checklist</source>
        <translation>alama kwenye orodha ya kikundi</translation>
    </message>
    <message>
        <source>mark on the checklist</source>
        <translation>alama kwenye orodha ya kukagua</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>kikao</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>idadi ya vikao</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>uanachama</translation>
    </message>
    <message>
        <source>message template</source>
        <translation>kiolezo cha ujumbe</translation>
    </message>
    <message>
        <source>move to another branch</source>
        <translation>kuhamia tawi lingine</translation>
    </message>
    <message>
        <source>moving the meeting</source>
        <translation>kuhamisha kikao</translation>
    </message>
    <message>
        <source>name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>name nearly the same, same e-mail</source>
        <translation>jina karibu sawa, barua pepe moja</translation>
    </message>
    <message>
        <source>name nearly the same, same phone</source>
        <translation>jina karibu sawa, simu moja</translation>
    </message>
    <message>
        <source>name of the parent or guardian</source>
        <translation>jina la mzazi au mlezi</translation>
    </message>
    <message>
        <source>name of who leads it</source>
        <translation>jina la anayeongoza</translation>
    </message>
    <message>
        <source>new Q-study</source>
        <translation>utafiti mpya wa Q</translation>
    </message>
    <message>
        <source>new branch</source>
        <translation>tawi jipya</translation>
    </message>
    <message>
        <source>new circle</source>
        <translation>kikundi kipya</translation>
    </message>
    <message>
        <source>new course</source>
        <translation>kozi mpya</translation>
    </message>
    <message>
        <source>new day off</source>
        <translation>siku mpya ya mapumziko</translation>
    </message>
    <message>
        <source>new equipment</source>
        <translation>kifaa kipya</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>tukio jipya</translation>
    </message>
    <message>
        <source>new guest at the event</source>
        <translation>mgeni mpya kwenye tukio</translation>
    </message>
    <message>
        <source>new keys of a computer</source>
        <translation>funguo mpya za kompyuta</translation>
    </message>
    <message>
        <source>new notice</source>
        <translation>tangazo jipya</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>mshirika mpya</translation>
    </message>
    <message>
        <source>new person at this computer</source>
        <translation>mtu mpya kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>swali jipya</translation>
    </message>
    <message>
        <source>new question at the event</source>
        <translation>swali jipya la tukio</translation>
    </message>
    <message>
        <source>new task of the event</source>
        <translation>kazi mpya ya tukio</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>hajawekewa alama</translation>
    </message>
    <message>
        <source>not-now</source>
        <translation>si kwa sasa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>dokezo</translation>
    </message>
    <message>
        <source>note of a check-in</source>
        <translation>kumbukumbu ya kujuliana hali</translation>
    </message>
    <message>
        <source>note of an incident</source>
        <translation>maelezo ya tukio</translation>
    </message>
    <message>
        <source>note of the event</source>
        <translation>maelezo ya tukio</translation>
    </message>
    <message>
        <source>note of what was shared</source>
        <translation>dondoo ya kilichoshirikiwa</translation>
    </message>
    <message>
        <source>note of who was told</source>
        <translation>kumbukumbu ya aliyejulishwa</translation>
    </message>
    <message>
        <source>note on a facilitator</source>
        <translation>kumbukumbu ya mwezeshaji</translation>
    </message>
    <message>
        <source>note on a partner</source>
        <translation>dondoo kuhusu mshirika</translation>
    </message>
    <message>
        <source>note that a learner is kept longer</source>
        <translation>maelezo kwamba mshiriki anahifadhiwa zaidi</translation>
    </message>
    <message>
        <source>note that an answer was read</source>
        <translation>alama kwamba jibu limesomwa</translation>
    </message>
    <message>
        <source>note that somebody was spoken to</source>
        <translation>maelezo kwamba aliongeleshwa</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>tangazo</translation>
    </message>
    <message>
        <source>noting a sort</source>
        <translation>kuhifadhi mpangilio</translation>
    </message>
    <message>
        <source>noting that a person was asked</source>
        <translation>kuandika kwamba mtu ameombwa</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nambari</translation>
    </message>
    <message>
        <source>number of minutes</source>
        <translation>idadi ya dakika</translation>
    </message>
    <message>
        <source>number that works</source>
        <translation>idadi inayofanya kazi</translation>
    </message>
    <message>
        <source>opening the branch again</source>
        <translation>kufungua tawi tena</translation>
    </message>
    <message>
        <source>order of the ceremony</source>
        <translation>mpangilio wa mahafali</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>jina la mratibu</translation>
    </message>
    <message>
        <source>others wrote it, and the sender hands it back</source>
        <translation>wengine waliyaandika, na mtumaji anayarudisha</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>matokeo</translation>
    </message>
    <message>
        <source>parcel of {sender}</source>
        <translation>kifurushi cha taarifa cha {sender}</translation>
    </message>
    <message>
        <source>parcels of {senders}</source>
        <translation>vifurushi vya taarifa vya {senders}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>sehemu</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>mshirika</translation>
    </message>
    <message>
        <source>parts of the meeting</source>
        <translation>sehemu za kikao</translation>
    </message>
    <message>
        <source>person</source>
        <translation>mtu</translation>
    </message>
    <message>
        <source>person who signs</source>
        <translation>anayetia saini</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>mtu {number}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>simu</translation>
    </message>
    <message>
        <source>phone of the parent or guardian</source>
        <translation>simu ya mzazi au mlezi</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picha</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mahali</translation>
    </message>
    <message>
        <source>place at an event</source>
        <translation>nafasi kwenye tukio</translation>
    </message>
    <message>
        <source>place of the copy</source>
        <translation>mahali pa nakala</translation>
    </message>
    <message>
        <source>planning worksheet</source>
        <translation>fomu ya kupanga</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>yaliyofaa</translation>
    </message>
    <message>
        <source>post that was shared</source>
        <translation>chapisho lililoshirikiwa</translation>
    </message>
    <message>
        <source>present</source>
        <translation>amehudhuria</translation>
    </message>
    <message>
        <source>printing a sheet</source>
        <translation>kuchapa karatasi</translation>
    </message>
    <message>
        <source>printing certificates</source>
        <translation>kuchapa vyeti</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>mtoaji wa kozi</translation>
    </message>
    <message>
        <source>putting a computer out</source>
        <translation>kuiondoa kompyuta</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>sifa</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>idadi</translation>
    </message>
    <message>
        <source>question</source>
        <translation>swali</translation>
    </message>
    <message>
        <source>question of the team</source>
        <translation>swali la timu</translation>
    </message>
    <message>
        <source>question that was asked</source>
        <translation>swali lililoulizwa</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>maswali</translation>
    </message>
    <message>
        <source>questions of the focus group</source>
        <translation>maswali ya kikundi cha majadiliano</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>tathmini</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>sababu</translation>
    </message>
    <message>
        <source>recovering the team</source>
        <translation>kurejesha timu</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>kurudia</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>tafakari</translation>
    </message>
    <message>
        <source>reflection prompt</source>
        <translation>swali la tafakari</translation>
    </message>
    <message>
        <source>region</source>
        <translation>eneo</translation>
    </message>
    <message>
        <source>request about one&apos;s own data</source>
        <translation>ombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>request about own data</source>
        <translation>ombi kuhusu data binafsi</translation>
    </message>
    <message>
        <source>retiring the design</source>
        <translation>kuondoa muundo</translation>
    </message>
    <message>
        <source>role</source>
        <translation>jukumu</translation>
    </message>
    <message>
        <source>same name and same e-mail</source>
        <translation>jina na barua pepe ni sawa</translation>
    </message>
    <message>
        <source>same name and same phone</source>
        <translation>jina na simu ni sawa</translation>
    </message>
    <message>
        <source>same name, nothing speaks against it</source>
        <translation>jina moja, hakuna kinachopinga</translation>
    </message>
    <message>
        <source>same name, same e-mail</source>
        <translation>jina moja, barua pepe moja</translation>
    </message>
    <message>
        <source>same name, same phone</source>
        <translation>jina moja, simu moja</translation>
    </message>
    <message>
        <source>saving the design</source>
        <translation>kuhifadhi muundo</translation>
    </message>
    <message>
        <source>sending a file of the event</source>
        <translation>kutuma faili ya tukio</translation>
    </message>
    <message>
        <source>sent by a computer that was put out of the team</source>
        <translation>yametumwa na kompyuta iliyoondolewa kwenye timu</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>karatasi</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>usajili</translation>
    </message>
    <message>
        <source>sign-ups from slips</source>
        <translation>usajili kutoka fomu</translation>
    </message>
    <message>
        <source>sign-ups from the interest list</source>
        <translation>usajili kutoka orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>signup question</source>
        <translation>swali la usajili</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>mtu mwingine</translation>
    </message>
    <message>
        <source>sort of a Q-study</source>
        <translation>upangaji wa utafiti wa Q</translation>
    </message>
    <message>
        <source>sorts from a file</source>
        <translation>mipangilio kutoka faili</translation>
    </message>
    <message>
        <source>stand-in for the meeting</source>
        <translation>mshika nafasi wa kikao</translation>
    </message>
    <message>
        <source>start</source>
        <translation>tarehe ya kuanza</translation>
    </message>
    <message>
        <source>state</source>
        <translation>hali</translation>
    </message>
    <message>
        <source>steps to register</source>
        <translation>hatua za kujisajili</translation>
    </message>
    <message>
        <source>story</source>
        <translation>simulizi</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>muhtasari</translation>
    </message>
    <message>
        <source>support</source>
        <translation>msaada</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>hojaji</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>jibu la hojaji</translation>
    </message>
    <message>
        <source>survey sheets</source>
        <translation>karatasi za hojaji</translation>
    </message>
    <message>
        <source>survey slips</source>
        <translation>karatasi za hojaji</translation>
    </message>
    <message>
        <source>taking a day off out</source>
        <translation>kuondoa siku ya mapumziko</translation>
    </message>
    <message>
        <source>taking a note on a partner off</source>
        <translation>kuondoa dondoo kuhusu mshirika</translation>
    </message>
    <message>
        <source>taking back a file of the event</source>
        <translation>kurudisha faili ya tukio</translation>
    </message>
    <message>
        <source>taking drafts along</source>
        <translation>kuchukua rasimu</translation>
    </message>
    <message>
        <source>taking equipment off the list</source>
        <translation>kuondoa kifaa kwenye orodha</translation>
    </message>
    <message>
        <source>taking from the interest list</source>
        <translation>kuondoa kwenye orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>taking in what was kept apart</source>
        <translation>kupokea kilichowekwa kando</translation>
    </message>
    <message>
        <source>taking people off the event&apos;s list</source>
        <translation>kutoa watu kwenye orodha ya tukio</translation>
    </message>
    <message>
        <source>taking the move back</source>
        <translation>kuondoa ombi la kuhama</translation>
    </message>
    <message>
        <source>taking the notice down</source>
        <translation>kuondoa tangazo</translation>
    </message>
    <message>
        <source>taking what was shared off the list</source>
        <translation>kuondoa kilichoshirikiwa kwenye orodha</translation>
    </message>
    <message>
        <source>task</source>
        <translation>kazi</translation>
    </message>
    <message>
        <source>task of an event</source>
        <translation>kazi ya tukio</translation>
    </message>
    <message>
        <source>team</source>
        <translation>timu</translation>
    </message>
    <message>
        <source>telling a story no more</source>
        <translation>kuacha kusimulia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>maandishi</translation>
    </message>
    <message>
        <source>text of what is asked</source>
        <translation>maandishi ya kinachoulizwa</translation>
    </message>
    <message>
        <source>text on whom to invite</source>
        <translation>maandishi kuhusu wa kualikwa</translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation>mratibu</translation>
    </message>
    <message>
        <source>the organizer&apos;s new computer</source>
        <translation>kompyuta mpya ya mratibu</translation>
    </message>
    <message>
        <source>the sender does not write there</source>
        <translation>aliyetuma haruhusiwi kuandika hapo</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>timu</translation>
    </message>
    <message>
        <source>the team&apos;s goals</source>
        <translation>malengo ya timu</translation>
    </message>
    <message>
        <source>the team&apos;s questions</source>
        <translation>maswali ya timu</translation>
    </message>
    <message>
        <source>ticking off the event&apos;s task</source>
        <translation>kukamilisha kazi ya tukio</translation>
    </message>
    <message>
        <source>time</source>
        <translation>wakati</translation>
    </message>
    <message>
        <source>title</source>
        <translation>jina la kozi</translation>
    </message>
    <message>
        <source>to-approach</source>
        <translation>wa kufikiwa</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>mada</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>mada</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>jumla</translation>
    </message>
    <message>
        <source>transfer to another branch</source>
        <translation>uhamisho kwenda tawi lingine</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>kutendua</translation>
    </message>
    <message>
        <source>use internet</source>
        <translation>matumizi ya intaneti</translation>
    </message>
    <message>
        <source>value taken from a file</source>
        <translation>thamani iliyochukuliwa kutoka kwenye faili</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>mahali</translation>
    </message>
    <message>
        <source>venue details</source>
        <translation>maelezo ya mahali</translation>
    </message>
    <message>
        <source>void serial</source>
        <translation>nambari iliyobatilishwa</translation>
    </message>
    <message>
        <source>voiding the certificate</source>
        <translation>kubatilisha cheti</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>aliyekuja bila usajili</translation>
    </message>
    <message>
        <source>way</source>
        <translation>njia</translation>
    </message>
    <message>
        <source>what a branch tells</source>
        <translation>yanayosemwa na tawi</translation>
    </message>
    <message>
        <source>what a learner needs</source>
        <translation>anachohitaji mshiriki</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>matokeo yake</translation>
    </message>
    <message>
        <source>what they give</source>
        <translation>wanachotoa</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>wanachotaka</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>yaliyofaa</translation>
    </message>
    <message>
        <source>who answers for the data</source>
        <translation>anayewajibika kwa data</translation>
    </message>
    <message>
        <source>who came to the event</source>
        <translation>waliokuja kwenye tukio</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>kuondoa idhini</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>umeondolewa</translation>
    </message>
    <message>
        <source>word on a notice</source>
        <translation>neno kuhusu tangazo</translation>
    </message>
    <message>
        <source>word on meetings on a day off</source>
        <translation>neno kuhusu vikao vya siku ya mapumziko</translation>
    </message>
    <message>
        <source>word on two that look alike</source>
        <translation>neno kuhusu wawili wanaofanana</translation>
    </message>
    <message>
        <source>words of a message</source>
        <translation>maneno ya ujumbe</translation>
    </message>
    <message>
        <source>written by another computer than the sender&apos;s branch has</source>
        <translation>yameandikwa na kompyuta isiyo ya tawi la aliyetuma</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>amekubali</translation>
    </message>
    <message>
        <source>your word, after comparing the code</source>
        <translation>neno lako, baada ya kulinganisha msimbo</translation>
    </message>
    <message>
        <source>{action} · {title}</source>
        <translation>{action} · {title}</translation>
    </message>
    <message>
        <source>{action}, week {week} · {circle}</source>
        <translation>{action}, wiki ya {week} · {circle}</translation>
    </message>
    <message>
        <source>{branch} is a branch now.</source>
        <translation>{branch} sasa ni tawi.</translation>
    </message>
    <message>
        <source>{branch} is closed</source>
        <translation>{branch} limefungwa</translation>
    </message>
    <message>
        <source>{branch} is closed from {first} to {last}.</source>
        <translation>{branch} limefungwa kuanzia {first} hadi {last}.</translation>
    </message>
    <message>
        <source>{branch} is closed on {day}.</source>
        <translation>{branch} limefungwa {day}.</translation>
    </message>
    <message>
        <source>{branch} is open on these days again.</source>
        <translation>{branch} liko wazi tena siku hizi.</translation>
    </message>
    <message>
        <source>{branch} · signed up last: {learners}</source>
        <translation>{branch} · waliosajiliwa mwisho: {learners}</translation>
    </message>
    <message>
        <source>{branch} · {learner} and {other}</source>
        <translation>{branch} · {learner} na {other}</translation>
    </message>
    <message>
        <source>{branch} · {people} · {day}, {time} · meetings: {count}</source>
        <translation>{branch} · {people} · {day}, {time} · vikao: {count}</translation>
    </message>
    <message>
        <source>{branch} · {room} · {day}, {time} · meetings: {count}</source>
        <translation>{branch} · {room} · {day}, {time} · vikao: {count}</translation>
    </message>
    <message>
        <source>{branch} · {why} · {one}; {other}</source>
        <translation>{branch} · {why} · {one}; {other}</translation>
    </message>
    <message>
        <source>{called} has said yes already.</source>
        <translation>{called} tayari amekubali.</translation>
    </message>
    <message>
        <source>{called} is noted.</source>
        <translation>{called} ameandikwa.</translation>
    </message>
    <message>
        <source>{called} was asked.</source>
        <translation>{called} ameombwa.</translation>
    </message>
    <message>
        <source>{called}: {state}.</source>
        <translation>{called}: {state}.</translation>
    </message>
    <message>
        <source>{circle} and {other} have facilitators in common and meet at one time</source>
        <translation>{circle} na {other} vina wawezeshaji walewale na vinakutana wakati mmoja</translation>
    </message>
    <message>
        <source>{circle} and {other} meet in one room</source>
        <translation>{circle} na {other} vinakutana chumba kimoja</translation>
    </message>
    <message>
        <source>{circle} did not happen.</source>
        <translation>{circle} hakikufanyika.</translation>
    </message>
    <message>
        <source>{circle} has no meetings to copy.</source>
        <translation>{circle} hakina vikao vya kunakili.</translation>
    </message>
    <message>
        <source>{circle} has no meetings.</source>
        <translation>{circle} hakina vikao.</translation>
    </message>
    <message>
        <source>{circle} has the room at {time}</source>
        <translation>{circle} kiko kwenye chumba ({time})</translation>
    </message>
    <message>
        <source>{circle} has {count} places now.</source>
        <translation>{circle} sasa kina nafasi {count}.</translation>
    </message>
    <message>
        <source>{circle} is counted to no goal.</source>
        <translation>{circle} hakihesabiwi katika lengo lolote.</translation>
    </message>
    <message>
        <source>{circle} is counted to: {goal}.</source>
        <translation>{circle} kinahesabiwa katika: {goal}.</translation>
    </message>
    <message>
        <source>{circle} is deleted.</source>
        <translation>{circle} kimefutwa.</translation>
    </message>
    <message>
        <source>{circle} is full.</source>
        <translation>{circle} kimejaa.</translation>
    </message>
    <message>
        <source>{circle} is full: all {count} places are taken.</source>
        <translation>{circle} kimejaa: nafasi zote {count} zimechukuliwa.</translation>
    </message>
    <message>
        <source>{circle} meets on {day} at {time} already.</source>
        <translation>{circle} tayari kina kikao {day} saa {time}.</translation>
    </message>
    <message>
        <source>{circle} was made once more, with meetings: {count}.</source>
        <translation>{circle} kimepangwa tena, vikao: {count}.</translation>
    </message>
    <message>
        <source>{circle}, {day}</source>
        <translation>{circle}, {day}</translation>
    </message>
    <message>
        <source>{circle}: on the waiting list</source>
        <translation>{circle}: kwenye orodha ya kusubiri</translation>
    </message>
    <message>
        <source>{circle}: signed up</source>
        <translation>{circle}: umesajiliwa</translation>
    </message>
    <message>
        <source>{circle}: your first meeting is on {day}, {time}, {venue}</source>
        <translation>{circle}: kikao chako cha kwanza ni {day}, {time}, {venue}</translation>
    </message>
    <message>
        <source>{circle}: your next meeting is number {week} of {weeks}, {day}, {time}, {venue}</source>
        <translation>{circle}: kikao chako kijacho ni cha {week} kati ya {weeks}, {day}, {time}, {venue}</translation>
    </message>
    <message>
        <source>{circle}: {count} came.</source>
        <translation>{circle}: waliokuja ni {count}.</translation>
    </message>
    <message>
        <source>{circle}: {count} signed up for {places} places</source>
        <translation>{circle}: waliosajiliwa {count}, nafasi {places}</translation>
    </message>
    <message>
        <source>{computer} asks to join the team</source>
        <translation>{computer} inaomba kujiunga na timu</translation>
    </message>
    <message>
        <source>{computer} belongs to the team now.</source>
        <translation>{computer} sasa ni ya timu.</translation>
    </message>
    <message>
        <source>{computer} is put out of the team.</source>
        <translation>{computer} imeondolewa kwenye timu.</translation>
    </message>
    <message>
        <source>{computer} was turned away.</source>
        <translation>{computer} imekataliwa.</translation>
    </message>
    <message>
        <source>{count} cards are too many to sort.</source>
        <translation>Kadi {count} ni nyingi mno kupanga.</translation>
    </message>
    <message>
        <source>{count} sorts are new, {same} were here already.</source>
        <translation>Mipangilio mipya {count}; {same} ilikuwapo tayari.</translation>
    </message>
    <message>
        <source>{count} sorts are new.</source>
        <translation>Mipangilio mipya {count}.</translation>
    </message>
    <message>
        <source>{count} sorts are new. Left out, because they do not fit the grid: {codes}.</source>
        <translation>Mipangilio mipya {count}. Imeachwa kwa kuwa hailingani na gridi: {codes}.</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{factors} viewpoints cannot be found among {people} people.</source>
        <translation>Mitazamo {factors} haiwezi kupatikana kati ya watu {people}.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field}: hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>{folder} is on the stick that CircleDesk runs from.</source>
        <translation>{folder} iko kwenye diski ya flash ambayo CircleDesk inaendeshwa kutoka kwake.</translation>
    </message>
    <message>
        <source>{learner} came to {came} of {meetings} meetings, less often than the rule for a certificate asks.</source>
        <translation>{learner} amefika kwenye vikao {came} kati ya {meetings}, chini ya vinavyotakiwa na kanuni ya cheti.</translation>
    </message>
    <message>
        <source>{learner} is kept until {day}.</source>
        <translation>{learner} anahifadhiwa hadi {day}.</translation>
    </message>
    <message>
        <source>{name} goes along with the next parcels.</source>
        <translation>{name} itaenda na vifurushi vijavyo vya taarifa.</translation>
    </message>
    <message>
        <source>{name} has a PIN at this computer now.</source>
        <translation>{name} sasa ana PIN kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{name} has a new PIN.</source>
        <translation>{name} ana PIN mpya.</translation>
    </message>
    <message>
        <source>{name} has another role now.</source>
        <translation>{name} sasa ana jukumu lingine.</translation>
    </message>
    <message>
        <source>{name} has no PIN at this computer any more.</source>
        <translation>{name} hana tena PIN kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} amebadilishwa.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer.</source>
        <translation>{name} imefutwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} imefutwa.</translation>
    </message>
    <message>
        <source>{name} is kept on this computer.</source>
        <translation>{name} imewekwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 MB.</source>
        <translation>{name} ni kubwa kuliko MB 2.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a paper that can be kept.</source>
        <translation>{name} si picha wala karatasi inayoweza kuwekwa.</translation>
    </message>
    <message>
        <source>{name} is not sent; where it has arrived it goes with the next parcel.</source>
        <translation>{name} haitumwi; ilikofika itaondoka na kifurushi cha taarifa kijacho.</translation>
    </message>
    <message>
        <source>{name} is not what its name says, or it is damaged.</source>
        <translation>{name} si kile jina lake linasema, au imeharibika.</translation>
    </message>
    <message>
        <source>{name}: {day} is noted.</source>
        <translation>{name}: {day} imeandikwa.</translation>
    </message>
    <message>
        <source>{n} said so.</source>
        <translation>{n} walisema hivyo.</translation>
    </message>
    <message>
        <source>{person} gave out other places than most: look at that sort again.</source>
        <translation>{person} aligawa nafasi tofauti na wengi: tazama mpangilio huo tena.</translation>
    </message>
    <message>
        <source>{serial} was issued before certificates had badges.</source>
        <translation>{serial} kilitolewa kabla vyeti havijakuwa na badge.</translation>
    </message>
    <message>
        <source>«{extraction}» is no way of extraction.</source>
        <translation>«{extraction}» si njia ya uchambuzi.</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«{file}» haisomeki: {why}.</translation>
    </message>
    <message>
        <source>«{file}» cannot be written: {trouble}.</source>
        <translation>«{file}» haiwezi kuandikwa: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» changed since it was written: it is damaged.</source>
        <translation>«{file}» imebadilika tangu iandikwe: imeharibika.</translation>
    </message>
    <message>
        <source>«{file}» did not arrive whole.</source>
        <translation>«{file}» haikufika nzima.</translation>
    </message>
    <message>
        <source>«{file}» has {count} pages; at most {most} are read at once.</source>
        <translation>«{file}» ina kurasa {count}; zinasomwa {most} tu kwa mara moja.</translation>
    </message>
    <message>
        <source>«{file}» has {size} MB; at most 2 MB travel with a notice.</source>
        <translation>«{file}» ina MB {size}; tangazo hubeba isiyozidi MB 2.</translation>
    </message>
    <message>
        <source>«{file}» is damaged, and cannot be put back.</source>
        <translation>«{file}» imeharibika, haiwezi kurudishwa.</translation>
    </message>
    <message>
        <source>«{file}» is empty.</source>
        <translation>«{file}» ni tupu.</translation>
    </message>
    <message>
        <source>«{file}» is larger than 20 MB: these are no sorts.</source>
        <translation>«{file}» ni kubwa kuliko MB 20: hii si mipangilio.</translation>
    </message>
    <message>
        <source>«{file}» is no picture that can be made smaller.</source>
        <translation>«{file}» si picha inayoweza kupunguzwa.</translation>
    </message>
    <message>
        <source>«{file}» is no update of CircleDesk, or it is damaged.</source>
        <translation>«{file}» si toleo la CircleDesk, au limeharibika.</translation>
    </message>
    <message>
        <source>«{file}» is not a backup of CircleDesk, or it is cut off.</source>
        <translation>«{file}» si nakala ya akiba ya CircleDesk, au imekatika.</translation>
    </message>
    <message>
        <source>«{file}» is too large for certificates.</source>
        <translation>«{file}» ni kubwa mno kwa vyeti.</translation>
    </message>
    <message>
        <source>«{file}» was not made by those who make this program, or was changed.</source>
        <translation>«{file}» halikutengenezwa na watengenezaji wa programu hii, au lilibadilishwa.</translation>
    </message>
    <message>
        <source>«{file}»: nothing new.</source>
        <translation>«{file}»: hakuna jipya.</translation>
    </message>
    <message>
        <source>«{file}»: {new} new, {changed} changed.</source>
        <translation>«{file}»: mpya {new}, zilizobadilishwa {changed}.</translation>
    </message>
    <message>
        <source>«{folder}» cannot be written: {trouble}.</source>
        <translation>«{folder}» haiwezi kuandikwa: {trouble}.</translation>
    </message>
    <message>
        <source>«{folder}» is no folder that can be read.</source>
        <translation>«{folder}» si folda inayoweza kusomwa.</translation>
    </message>
    <message>
        <source>«{kind}» is not emptied by a rule.</source>
        <translation>Hakuna kanuni inayoondoa maneno ya «{kind}».</translation>
    </message>
    <message>
        <source>«{text}» can be two days: say which part is the day.</source>
        <translation>«{text}» inaweza kuwa siku mbili: sema ipi ni siku na upi ni mwezi.</translation>
    </message>
    <message>
        <source>«{text}» is neither yes nor no.</source>
        <translation>«{text}» si ndiyo wala hapana.</translation>
    </message>
    <message>
        <source>«{text}» is no answer.</source>
        <translation>«{text}» si jibu.</translation>
    </message>
    <message>
        <source>«{text}» is no column.</source>
        <translation>«{text}» si safu wima.</translation>
    </message>
    <message>
        <source>«{text}» is no day.</source>
        <translation>«{text}» si siku.</translation>
    </message>
    <message>
        <source>«{text}» is no grid.</source>
        <translation>«{text}» si gridi.</translation>
    </message>
    <message>
        <source>«{text}» is no mark of attendance.</source>
        <translation>«{text}» si alama ya mahudhurio.</translation>
    </message>
    <message>
        <source>«{text}» is no name.</source>
        <translation>«{text}» si jina.</translation>
    </message>
    <message>
        <source>«{text}» is no pair for {option}.</source>
        <translation>«{text}» si jozi ya {option}.</translation>
    </message>
    <message>
        <source>«{text}» is no row.</source>
        <translation>«{text}» si safu mlalo.</translation>
    </message>
    <message>
        <source>«{text}» is no stage of the programme.</source>
        <translation>«{text}» si hatua ya programu.</translation>
    </message>
    <message>
        <source>«{text}» is no time of day.</source>
        <translation>«{text}» si saa ya siku.</translation>
    </message>
    <message>
        <source>«{text}» is no whole number.</source>
        <translation>«{text}» si nambari kamili.</translation>
    </message>
    <message>
        <source>«{text}» is not understood here.</source>
        <translation>«{text}» haieleweki hapa.</translation>
    </message>
    <message>
        <source>«{text}» is not written as CARD=COLUMN.</source>
        <translation>«{text}» haikuandikwa kama KADI=SAFU.</translation>
    </message>
    <message>
        <source>«{text}» is read as {day}.</source>
        <translation>«{text}» inasomwa kuwa {day}.</translation>
    </message>
    <message>
        <source>«{text}» lost the figures of its phone number: type it anew as text.</source>
        <translation>«{text}» imepoteza tarakimu za nambari ya simu: iandike upya kama maandishi.</translation>
    </message>
    <message>
        <source>«{title}» is on the notice board.</source>
        <translation>«{title}» liko kwenye ubao wa matangazo.</translation>
    </message>
    <message>
        <source>«{title}» is read.</source>
        <translation>«{title}» limesomwa.</translation>
    </message>
    <message>
        <source>«{title}» is taken down.</source>
        <translation>«{title}» limeondolewa.</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place on the certificate.</source>
        <translation>“{text}” ni ndefu mno kwa mahali pake kwenye cheti.</translation>
    </message>
    <message>
        <source>{computer} holds less than it did: it seems to have been restored from a backup. The next parcel for it brings back what it lacks.</source>
        <translation>{computer} ina kidogo kuliko awali: inaonekana imerejeshwa kutoka nakala rudufu. Kifurushi kijacho kwake kitarudisha kinachokosekana.</translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation>Mahudhurio {count}</translation>
    </message>
    <message>
        <source>{count} branches</source>
        <translation>matawi {count}</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>Vyeti {count}</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>Mabadiliko {count}</translation>
    </message>
    <message>
        <source>{count} learners are signed up for {circle} and {other}, which meet at one time</source>
        <translation>Washiriki {count} wamesajiliwa katika {circle} na {other}, vinavyokutana wakati mmoja</translation>
    </message>
    <message>
        <source>{count} learners are with {circle} at {time}</source>
        <translation>Washiriki {count} wako na {circle} ({time})</translation>
    </message>
    <message>
        <source>{count} meetings fall on days when {branch} is closed</source>
        <translation>Vikao {count} vinaangukia siku ambazo {branch} limefungwa</translation>
    </message>
    <message>
        <source>{count} meetings fall on {day}</source>
        <translation>Vikao {count} vinaangukia {day}</translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation>Vikundi vipya {count}</translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation>Usajili mpya {count}</translation>
    </message>
    <message>
        <source>{count} of the {all} lines are here.</source>
        <translation>Ipo mistari {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>{course} is added.</source>
        <translation>{course} imeongezwa.</translation>
    </message>
    <message>
        <source>{day} cannot be the {field}.</source>
        <translation>{day} haiwezi kuwa {field}.</translation>
    </message>
    <message>
        <source>{day} is {name} already.</source>
        <translation>{day} tayari ni {name}.</translation>
    </message>
    <message>
        <source>{day} is {name}.</source>
        <translation>{day} ni {name}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{email} belongs to another person of the team.</source>
        <translation>{email} ni ya mtu mwingine wa timu.</translation>
    </message>
    <message>
        <source>{email} belongs to the team already.</source>
        <translation>{email} tayari yumo katika timu.</translation>
    </message>
    <message>
        <source>{email} has an open invitation already.</source>
        <translation>{email} tayari ana mwaliko usiojibiwa.</translation>
    </message>
    <message>
        <source>{holiday} (day after)</source>
        <translation>{holiday} (siku inayofuata)</translation>
    </message>
    <message>
        <source>{kind}: {name}{deleted}</source>
        <translation>{kind}: {name}{deleted}</translation>
    </message>
    <message>
        <source>{kind}{deleted}</source>
        <translation>{kind}{deleted}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} ni kabla ya {first}.</translation>
    </message>
    <message>
        <source>{learner} comes.</source>
        <translation>{learner} atakuja.</translation>
    </message>
    <message>
        <source>{learner} does not come.</source>
        <translation>{learner} hatakuja.</translation>
    </message>
    <message>
        <source>{learner} has a place now.</source>
        <translation>{learner} sasa ana nafasi.</translation>
    </message>
    <message>
        <source>{learner} has not said.</source>
        <translation>{learner} bado hajasema.</translation>
    </message>
    <message>
        <source>{learner} has the number {serial} now. Print it, and take the old paper back.</source>
        <translation>{learner} sasa ana nambari {serial}. Chapa cheti, na uchukue karatasi ya zamani.</translation>
    </message>
    <message>
        <source>{learner} is a learner of another branch.</source>
        <translation>{learner} ni mshiriki wa tawi lingine.</translation>
    </message>
    <message>
        <source>{learner} is a learner of {branch} already.</source>
        <translation>{learner} tayari ni mshiriki wa {branch}.</translation>
    </message>
    <message>
        <source>{learner} is a learner of {branch} now.</source>
        <translation>{learner} sasa ni mshiriki wa {branch}.</translation>
    </message>
    <message>
        <source>{learner} is not signed up for {circle}.</source>
        <translation>{learner} hajasajiliwa katika {circle}.</translation>
    </message>
    <message>
        <source>{learner} is number {number} on the waiting list.</source>
        <translation>{learner} ni nambari {number} kwenye orodha ya kusubiri.</translation>
    </message>
    <message>
        <source>{learner} is off the list for {topic}.</source>
        <translation>{learner} ameondolewa kwenye orodha ya {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the list for {topic} already.</source>
        <translation>{learner} tayari yuko kwenye orodha ya {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the list for {topic}.</source>
        <translation>{learner} yuko kwenye orodha ya {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the waiting list of {circle} already.</source>
        <translation>{learner} tayari yumo kwenye orodha ya kusubiri ya {circle}.</translation>
    </message>
    <message>
        <source>{learner} is signed up and present.</source>
        <translation>{learner} amesajiliwa na amehudhuria.</translation>
    </message>
    <message>
        <source>{learner} is signed up for {circle} already.</source>
        <translation>{learner} tayari amesajiliwa katika {circle}.</translation>
    </message>
    <message>
        <source>{learner} is signed up for {circle} and {other}, which meet at one time</source>
        <translation>{learner} amesajiliwa katika {circle} na {other}, vinavyokutana wakati mmoja</translation>
    </message>
    <message>
        <source>{learner} is signed up once now.</source>
        <translation>{learner} sasa amesajiliwa mara moja.</translation>
    </message>
    <message>
        <source>{learner} is signed up twice for {circle}</source>
        <translation>{learner} amesajiliwa mara mbili katika {circle}</translation>
    </message>
    <message>
        <source>{learner} is signed up.</source>
        <translation>{learner} amesajiliwa.</translation>
    </message>
    <message>
        <source>{learner} is signed up. There is another {other} in this circle: the same person?</source>
        <translation>{learner} amesajiliwa. Kuna {other} mwingine katika kikundi hiki: ni mtu yule yule?</translation>
    </message>
    <message>
        <source>{learner} is with {circle} at {time}</source>
        <translation>{learner} yuko na {circle} ({time})</translation>
    </message>
    <message>
        <source>{learner} looks like one person twice</source>
        <translation>{learner} anaonekana kuwa mtu mmoja mara mbili</translation>
    </message>
    <message>
        <source>{learner} stands on a slip above.</source>
        <translation>{learner} yuko kwenye fomu iliyo juu.</translation>
    </message>
    <message>
        <source>{learner} stays.</source>
        <translation>{learner} anabaki.</translation>
    </message>
    <message>
        <source>{learner} was moved already.</source>
        <translation>{learner} tayari alihamishwa.</translation>
    </message>
    <message>
        <source>{learner}: {state}</source>
        <translation>{learner}: {state}</translation>
    </message>
    <message>
        <source>{names} can be at the desk now.</source>
        <translation>Wameongezwa mezani: {names}.</translation>
    </message>
    <message>
        <source>{name} is a day like others again.</source>
        <translation>{name} ni siku ya kawaida tena.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} imeongezwa.</translation>
    </message>
    <message>
        <source>{name} is at the desk now.</source>
        <translation>{name} yuko mezani sasa.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>{name} hayupo hadi {day}.</translation>
    </message>
    <message>
        <source>{name} is away until {day}. Meetings with a stand-in: {count}.</source>
        <translation>{name} hayupo hadi {day}. Vikao vyenye wa kushika nafasi: {count}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name}: kimerudishwa.</translation>
    </message>
    <message>
        <source>{name} is lent to {branch}.</source>
        <translation>{name}: kimekopeshwa {branch}.</translation>
    </message>
    <message>
        <source>{name} is not away.</source>
        <translation>{name} yupo.</translation>
    </message>
    <message>
        <source>{name} is not on the list of this event.</source>
        <translation>{name} hayupo kwenye orodha ya tukio hili.</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>{name}: imeandikwa.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}: kimeondolewa kwenye orodha.</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>{name} yuko kwenye orodha.</translation>
    </message>
    <message>
        <source>{name} is one person now.</source>
        <translation>{name} sasa ni mtu mmoja.</translation>
    </message>
    <message>
        <source>{name} looks like one facilitator twice</source>
        <translation>{name} anaonekana kuwa mwezeshaji mmoja mara mbili</translation>
    </message>
    <message>
        <source>{name} moves to {branch} on {day}.</source>
        <translation>{name} anahamia {branch} tarehe {day}.</translation>
    </message>
    <message>
        <source>{name} was erased. The next parcels erase her everywhere.</source>
        <translation>{name} amefutwa. Vifurushi vijavyo vitamfuta kila mahali.</translation>
    </message>
    <message>
        <source>{name}: at {branch} until {day}.</source>
        <translation>{name}: kwa {branch} hadi {day}.</translation>
    </message>
    <message>
        <source>{name}: of {count} only {free} are free in these days.</source>
        <translation>{name}: kati ya {count}, {free} tu vinapatikana siku hizi.</translation>
    </message>
    <message>
        <source>{person} facilitates this circle already.</source>
        <translation>{person} tayari anawezesha kikundi hiki.</translation>
    </message>
    <message>
        <source>{person} facilitates {circle} and {other} at one time</source>
        <translation>{person} anawezesha {circle} na {other} wakati mmoja</translation>
    </message>
    <message>
        <source>{person} facilitates {circle} from {day} on.</source>
        <translation>{person} atawezesha {circle} kuanzia {day}.</translation>
    </message>
    <message>
        <source>{person} is with {circle} at {time}</source>
        <translation>{person} yuko na {circle} ({time})</translation>
    </message>
    <message>
        <source>{person} stands in on {day}.</source>
        <translation>{person} anashika nafasi {day}.</translation>
    </message>
    <message>
        <source>{title} is deleted.</source>
        <translation>{title} imefutwa.</translation>
    </message>
    <message>
        <source>{title} is no regional meeting.</source>
        <translation>{title} si mkutano wa matawi.</translation>
    </message>
    <message>
        <source>{title} is planned for {day}.</source>
        <translation>{title} imepangwa {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>«{file}» cannot be read as a PDF.</source>
        <translation>«{file}» haiwezi kusomeka kama PDF.</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {trouble}.</source>
        <translation>“{file}” haisomeki: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» cannot be used: {trouble}; nothing was changed.</source>
        <translation>«{file}» haiwezi kutumika: {trouble}; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>«{file}» could not be read: {cause}.</source>
        <translation>«{file}» haikuweza kusomwa: {cause}.</translation>
    </message>
    <message>
        <source>«{file}» could not be kept here: {trouble}.</source>
        <translation>«{file}» haikuweza kuhifadhiwa hapa: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be read: {trouble}.</source>
        <translation>«{file}» haikuweza kusomeka: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be unpacked: {trouble}.</source>
        <translation>«{file}» haikuweza kufunguliwa: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be written to {folder}: {trouble}.</source>
        <translation>«{file}» haikuweza kuandikwa katika {folder}: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» holds more than can be unpacked here.</source>
        <translation>«{file}» ina mengi kuliko yanayoweza kufunguliwa hapa.</translation>
    </message>
    <message>
        <source>«{file}» holds no text.</source>
        <translation>«{file}» haina maandishi.</translation>
    </message>
    <message>
        <source>«{file}» is damaged: only a part of it could be unpacked.</source>
        <translation>«{file}» imeharibika: ni sehemu yake tu iliyoweza kufunguliwa.</translation>
    </message>
    <message>
        <source>«{file}» is larger than a parcel can be.</source>
        <translation>«{file}» ni kubwa kuliko kifurushi cha taarifa kinavyoweza kuwa.</translation>
    </message>
    <message>
        <source>«{file}» is no chat that was exported whole.</source>
        <translation>«{file}» si mazungumzo yaliyotolewa kikamilifu.</translation>
    </message>
    <message>
        <source>«{file}» is no sound backup: {what}</source>
        <translation>«{file}» si nakala nzuri ya akiba: {what}</translation>
    </message>
    <message>
        <source>«{file}» is not a CircleDesk parcel, or it is cut off.</source>
        <translation>«{file}» si kifurushi cha taarifa cha CircleDesk, au kimekatika.</translation>
    </message>
    <message>
        <source>«{file}» is too large for a chat.</source>
        <translation>«{file}» ni kubwa mno kuwa mazungumzo.</translation>
    </message>
    <message>
        <source>«{name}» is no time zone.</source>
        <translation>«{name}» si ukanda wa saa.</translation>
    </message>
    <message>
        <source>«{question}» needs 2 to {most} different choices.</source>
        <translation>«{question}» linahitaji majibu tofauti 2 hadi {most}.</translation>
    </message>
    <message>
        <source>«{text}» is no country.</source>
        <translation>«{text}» si nchi.</translation>
    </message>
    <message>
        <source>«{text}» is no date that can be ({option}).</source>
        <translation>«{text}» si tarehe inayowezekana ({option}).</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address.</source>
        <translation>«{text}» si anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>«{text}» is no number.</source>
        <translation>«{text}» si nambari.</translation>
    </message>
    <message>
        <source>«{text}» is no quarter.</source>
        <translation>«{text}» si robo mwaka.</translation>
    </message>
    <message>
        <source>«{text}» is no size of a window.</source>
        <translation>«{text}» si ukubwa wa dirisha.</translation>
    </message>
    <message>
        <source>«{text}» is no time of day ({option}).</source>
        <translation>«{text}» si saa ya siku ({option}).</translation>
    </message>
    <message>
        <source>«{text}» is not written as NAME=NUMBER.</source>
        <translation>«{text}» halijaandikwa kama NAME=NUMBER.</translation>
    </message>
    <message>
        <source>«{title}» is in use since: {other}.</source>
        <translation>«{title}» inatumika tangu hapo: {other}.</translation>
    </message>
    <message>
        <source>«{title}» was changed since by {who}.</source>
        <translation>«{title}» imebadilishwa tangu hapo na {who}.</translation>
    </message>
    <message>
        <source>«{value}» is no {field}.</source>
        <translation>«{value}» haifai kwa sehemu ya {field}.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>No backup was made yet.</source>
        <translation>Bado hakuna nakala ya akiba.</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation>Nakala ya akiba ya mwisho iliwekwa {day} saa {time}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mweupe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mweusi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofauti mkubwa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Join another team…</source>
        <translation>Jiunge na timu nyingine…</translation>
    </message>
    <message>
        <source>Questions at the desk…</source>
        <translation>Maswali ya mezani…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Timu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Weka nakala ya akiba sasa</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Onyesha nakala za akiba</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Take data out…</source>
        <translation>Toa data…</translation>
    </message>
    <message>
        <source>Lists for Excel, meetings for a calendar, contacts, or all in open formats.</source>
        <translation>Orodha za Excel, vikao vya kalenda, anwani za simu, au yote katika muundo wazi.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Kwa programu nyingine</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>What is shown</source>
        <translation>Kinachoonyeshwa</translation>
    </message>
    <message>
        <source>Nothing wants you. What does, stands here and in the counter at the top.</source>
        <translation>Hakuna kinachokuhitaji. Kikihitaji, kinaonekana hapa na kwenye kihesabu cha juu.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Ya kushughulikia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>Show more: {n}</source>
        <translation>Onyesha zaidi: {n}</translation>
    </message>
    <message>
        <source>1 thing wants a person. It is done with one action; Enter does it.</source>
        <translation>Jambo 1 linahitaji mtu. Linamalizwa kwa kitendo kimoja; Enter hukifanya.</translation>
    </message>
    <message>
        <source>{count} things want a person. Each is done with one action; Enter does it.</source>
        <translation>Mambo {count} yanahitaji mtu. Kila moja humalizwa kwa kitendo kimoja; Enter hukifanya.</translation>
    </message>
</context>
<context>
    <name>SharedPostsPage</name>
    <message>
        <source>What was shared</source>
        <translation>Yaliyoshirikiwa</translation>
    </message>
    <message>
        <source>Note something shared…</source>
        <translation>Andika kilichoshirikiwa…</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Andika chapisho…</translation>
    </message>
    <message>
        <source>Here stands what you told the world: in a forum, a WhatsApp group, on the notice board in the hall; and what came of it.</source>
        <translation>Hapa yapo mliyowaambia wengine: kwenye jukwaa, kundi la WhatsApp, ubao wa matangazo ukumbini; na matokeo yake.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Fungua kiungo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>Line {number} of the sheet</source>
        <translation>Mstari wa {number} wa karatasi</translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message>
        <source>{file}, page {n}</source>
        <translation>{file}, ukurasa {n}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Haikusomeka</translation>
    </message>
    <message>
        <source>The picture that could not be read</source>
        <translation>Picha ambayo haikusomeka</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Hojaji</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Karatasi ya mahudhurio</translation>
    </message>
    <message>
        <source>One page read</source>
        <translation>Ukurasa mmoja umesomwa</translation>
    </message>
    <message>
        <source>{n} pages read</source>
        <translation>Kurasa {n} zimesomwa</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>imechapwa {day}</translation>
    </message>
    <message>
        <source>{day} is cancelled: nothing is recorded.</source>
        <translation>Kikao cha {day} kimeghairiwa: hakuna kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>Siku ya {day} haijafika.</translation>
    </message>
    <message>
        <source>Signed up after it was printed: {names}. Look for them on the empty lines.</source>
        <translation>Waliosajiliwa baada ya kuchapwa: {names}. Watafute kwenye mistari iliyo wazi.</translation>
    </message>
    <message>
        <source>One row is of somebody who was erased: nothing of it is kept.</source>
        <translation>Mstari mmoja ni wa mtu aliyefutwa kabisa: hakuna chake kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>{n} rows are of people who were erased: nothing of them is kept.</source>
        <translation>Mistari {n} ni ya watu waliofutwa kabisa: hakuna chao kinachohifadhiwa.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation type="unfinished">Hii ni ya {branch}; hapa inasomwa tu.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cut-out of the row</source>
        <translation>Kipande cha mstari</translation>
    </message>
    <message>
        <source>On an empty line</source>
        <translation>Kwenye mstari ulio wazi</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Jina kama lilivyoandikwa</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Yaliyoandikwa</translation>
    </message>
    <message>
        <source>{what}, then Enter; empty and Enter goes back</source>
        <translation>{what}, kisha Enter; Enter bila maandishi inarudi kwenye orodha</translation>
    </message>
</context>
<context>
    <name>SheetRowsView</name>
    <message>
        <source>Rows of the sheets</source>
        <translation>Mistari ya karatasi</translation>
    </message>
    <message>
        <source>Nothing is read here: press a key that says what it is.</source>
        <translation>Hakuna kilichosomwa hapa: bonyeza kitufe kinachosema ni nini.</translation>
    </message>
    <message>
        <source>One row is still to be looked at.</source>
        <translation>Mstari mmoja bado haujaangaliwa.</translation>
    </message>
    <message>
        <source>{n} rows are still to be looked at.</source>
        <translation>Mistari {n} bado haijaangaliwa.</translation>
    </message>
    <message>
        <source>One row was not on the screen yet.</source>
        <translation>Mstari mmoja bado haujaonekana kwenye skrini.</translation>
    </message>
    <message>
        <source>{n} rows were not on the screen yet.</source>
        <translation>Mistari {n} bado haijaonekana kwenye skrini.</translation>
    </message>
    <message>
        <source>Everything is as it is recorded already.</source>
        <translation>Kila kitu ni kama kilivyohifadhiwa tayari.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>More pictures…</source>
        <translation>Picha zaidi…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Karatasi zilizotiwa sahihi</translation>
    </message>
    <message>
        <source>Pictures and scans ({kinds})</source>
        <translation>Picha na skani ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Chagua picha…</translation>
    </message>
    <message>
        <source>Photographs (JPEG, PNG) and scans (PDF) of sign-in sheets and survey slips come here: choose them, or drop them onto the window.</source>
        <translation>Picha (JPEG, PNG) na skani (PDF) za karatasi za mahudhurio na za hojaji huja hapa: zichague, au ziburute hadi kwenye dirisha.</translation>
    </message>
    <message>
        <source>Reading the sheets</source>
        <translation>Karatasi zinasomwa</translation>
    </message>
    <message>
        <source>One page read</source>
        <translation>Ukurasa mmoja umesomwa</translation>
    </message>
    <message>
        <source>{n} pages read</source>
        <translation>Kurasa {n} zimesomwa</translation>
    </message>
    <message>
        <source>Enter: right · P L E A or 1–5: change · Backspace: leave out</source>
        <translation>Enter: ni sahihi · P L E A au 1–5: badilisha · Backspace: acha</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>Picha zinasomwa…</translation>
    </message>
    <message>
        <source>There is nothing to record on these pages.</source>
        <translation>Hakuna cha kuhifadhi kwenye kurasa hizi.</translation>
    </message>
</context>
<context>
    <name>ShowWeekMessageDialog</name>
    <message>
        <source>The week in a message</source>
        <translation>Wiki katika ujumbe</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Wiki iliyotangulia</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Wiki inayofuata</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Maneno ya ujumbe</translation>
    </message>
    <message>
        <source>QR code of the message</source>
        <translation>Msimbo wa QR wa ujumbe</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Nakili maneno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy it into WhatsApp for the organizer, or scan it with a telephone. It holds figures only, no names of people. The parcel brings the details later.</source>
        <translation>Unakili kwenye WhatsApp kwa mratibu, au uchanganue kwa simu. Una takwimu tu, hauna majina ya watu. Kifurushi kitaleta maelezo baadaye.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Ujumbe umenakiliwa.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Wiki ya {day}</translation>
    </message>
</context>
<context>
    <name>SignUpDialog</name>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Hifadhi, kisha anayefuata</translation>
    </message>
    <message>
        <source>No circle is chosen.</source>
        <translation>Hakuna kikundi kilichochaguliwa.</translation>
    </message>
    <message>
        <source>Choose the circle to sign up for.</source>
        <translation>Tafadhali chagua kikundi cha kusajili.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Weka kwenye orodha ya kusubiri</translation>
    </message>
    <message>
        <source>Plan a circle</source>
        <translation>Panga kikundi</translation>
    </message>
</context>
<context>
    <name>SignUpInterestedDialog</name>
    <message>
        <source>Sign up from the interest list</source>
        <translation>Sajili kutoka orodha ya wanaotaka</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Who waits for {topic}</source>
        <translation>Wanaosubiri {topic}</translation>
    </message>
    <message>
        <source>No circle is chosen.</source>
        <translation type="unfinished">Hakuna kikundi kilichochaguliwa.</translation>
    </message>
    <message>
        <source>Choose the circle to sign up for.</source>
        <translation type="unfinished">Tafadhali chagua kikundi cha kusajili.</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Hakuna aliyetiwa alama.</translation>
    </message>
    <message>
        <source>Tick who wants to come.</source>
        <translation>Tia alama anayetaka kuja.</translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Who signs certificates</source>
        <translation>Wanaotia saini vyeti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>For {branch}. Where nobody is named, those of the team sign.</source>
        <translation>Kwa {branch}. Asipotajwa mtu, wale wa timu hutia saini.</translation>
    </message>
    <message>
        <source>For the whole team. Where nobody is named, the first organizer and the circle’s facilitator sign. Certificates that were issued stay as they are.</source>
        <translation>Kwa timu nzima. Asipotajwa mtu, mratibu wa kwanza na mwezeshaji wa kikundi hutia saini. Vyeti vilivyotolewa vinabaki vilivyo.</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Wa kushoto</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Wa pili</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Wa tatu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Wadhifa</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Shirika</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Change…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Change who signs certificates</source>
        <translation>Badilisha wanaotia saini vyeti</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Miundo</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Wanaotia saini vyeti</translation>
    </message>
    <message>
        <source>Those of the team.</source>
        <translation>Wale wa timu.</translation>
    </message>
    <message>
        <source>The first organizer and the circle’s facilitator.</source>
        <translation>Mratibu wa kwanza na mwezeshaji wa kikundi.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Branches compared</source>
        <translation>Matawi yakilinganishwa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Mistari inaonyesha nini</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chati</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Kwenye karatasi…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Jaza…</translation>
    </message>
    <message>
        <source>Here stand the branches of your team and what each of them has.</source>
        <translation>Hapa yapo matawi ya timu yako na kila moja lina nini.</translation>
    </message>
    <message>
        <source>{n} of {of} have answered</source>
        <translation>{n} kati ya {of} yamejibu</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Fungua tawi</translation>
    </message>
    <message>
        <source>Scores of the branches</source>
        <translation>Alama za matawi</translation>
    </message>
    <message>
        <source>What several branches would like to learn</source>
        <translation>Matawi kadhaa yangependa kujifunza nini</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>halijajibiwa</translation>
    </message>
    <message>
        <source>Not answered yet: {branches}</source>
        <translation>Bado hayajajibu: {branches}</translation>
    </message>
    <message>
        <source>{interest}: {branches}</source>
        <translation>{interest}: {branches}</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Neno la {n}: {word}</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Save all</source>
        <translation>Hifadhi zote</translation>
    </message>
    <message>
        <source>All slips are signed: each agrees to what stands on it</source>
        <translation>Fomu zote zimetiwa sahihi: kila mmoja anakubali yaliyoandikwa</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Alisikia</translation>
    </message>
    <message>
        <source>If it was spoken</source>
        <translation>Ikiwa ilitamkwa</translation>
    </message>
    <message>
        <source>Slips in</source>
        <translation>Fomu ziko kwa</translation>
    </message>
    <message>
        <source>Paper slips</source>
        <translation>Fomu za karatasi</translation>
    </message>
    <message>
        <source>Enter goes on, Down to the next slip, Ctrl+Enter saves all.</source>
        <translation>Enter huendelea, mshale wa chini huenda fomu inayofuata, Ctrl+Enter huhifadhi zote.</translation>
    </message>
    <message>
        <source>places free: {n}</source>
        <translation>nafasi wazi: {n}</translation>
    </message>
    <message>
        <source>Slips typed: {n}</source>
        <translation>Fomu zilizoandikwa: {n}</translation>
    </message>
</context>
<context>
    <name>SoundnessCard</name>
    <message>
        <source>Every entry is compared with the record of all changes.</source>
        <translation>Kila kilichoandikwa hulinganishwa na kumbukumbu ya mabadiliko yote.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Kagua maktaba</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Rekebisha</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished">Okoa kinachosomeka</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Nakala za akiba…</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Faili ya msaada…</translation>
    </message>
    <message>
        <source>Is the library sound?</source>
        <translation>Je, maktaba ni nzima?</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Maktaba inakaguliwa</translation>
    </message>
    <message>
        <source>Mending the library</source>
        <translation>Maktaba inarekebishwa</translation>
    </message>
    <message>
        <source>The library is sound. Nothing needs to be done.</source>
        <translation>Maktaba ni nzima. Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>moja zaidi</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} zaidi</translation>
    </message>
    <message>
        <source>Not all of it can be mended from the record. A rescue puts the newest good backup and all that can still be read together; the damaged file is kept.</source>
        <translation>Si yote yanayoweza kurekebishwa kutoka kwenye kumbukumbu. Uokoaji huunganisha nakala ya akiba nzuri iliyo mpya zaidi na yote yanayosomeka bado; faili iliyoharibika huhifadhiwa.</translation>
    </message>
    <message>
        <source>Of one action it is not certain who did it and when.</source>
        <translation>Kwa tendo moja si hakika nani alilifanya na lini.</translation>
    </message>
    <message>
        <source>Of {n} actions it is not certain who did them and when.</source>
        <translation>Kwa matendo {n} si hakika nani aliyafanya na lini.</translation>
    </message>
    <message>
        <source>The library is mended. A backup was made first.</source>
        <translation>Maktaba imerekebishwa. Nakala ya akiba iliwekwa kwanza.</translation>
    </message>
</context>
<context>
    <name>StandInDialog</name>
    <message>
        <source>Stand-in</source>
        <translation>Atakayeshika nafasi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>A name, or the e-mail of a new facilitator</source>
        <translation>Jina, au barua pepe ya mwezeshaji mpya</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Anashika nafasi</translation>
    </message>
    <message>
        <source>At this meeting</source>
        <translation>Katika kikao hiki</translation>
    </message>
    <message>
        <source>At all meetings of somebody who is away</source>
        <translation>Katika vikao vyote vya asiyekuwepo</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Asiyekuwepo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>One person stands in.</source>
        <translation>Mtu mmoja hushika nafasi.</translation>
    </message>
    <message>
        <source>Type one name.</source>
        <translation>Andika jina moja.</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>Hakuna anayeshika nafasi bado.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Andika jina.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>{title}: {seconds} s left</source>
        <translation>{title}: zimebaki sekunde {seconds}</translation>
    </message>
    <message>
        <source>No news from other computers yet</source>
        <translation>Bado hakuna taarifa kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>Last parcel for the organizer: {when}</source>
        <translation>Kifurushi cha taarifa cha mwisho cha mratibu: {when}</translation>
    </message>
    <message>
        <source>Last news: {branch}, {when}</source>
        <translation>Taarifa za mwisho: {branch}, {when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Bado hakuna nakala ya akiba</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Nakala ya akiba {time}</translation>
    </message>
    <message>
        <source>Backed up {day}</source>
        <translation>Nakala ya akiba: {day}</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>Visiting the flash disk: do not pull it yet</source>
        <translation>Inashughulikia flashi: usiitoe bado</translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation>Flashi {name}</translation>
    </message>
    <message>
        <source>Bring in what lies on it for us and write the answer beside it, in one go.</source>
        <translation>Pokea yaliyo ndani yake kwa ajili yetu na uandike jibu kando yake, kwa mara moja.</translation>
    </message>
    <message>
        <source>Bring in and answer</source>
        <translation>Pokea na ujibu</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Tell it no more</source>
        <translation>Acha kuisimulia</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Simulizi</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Andika chapisho…</translation>
    </message>
    <message>
        <source>Type a story in…</source>
        <translation>Andika simulizi…</translation>
    </message>
    <message>
        <source>What learners answer in surveys, and facilitators write after meetings, stands here: choose what is worth telling.</source>
        <translation>Wanachojibu washiriki katika hojaji, na wanachoandika wawezeshaji baada ya vikao, huonekana hapa: chagua kinachofaa kusimuliwa.</translation>
    </message>
    <message>
        <source>Go to the surveys</source>
        <translation>Nenda kwenye hojaji</translation>
    </message>
    <message>
        <source>No story is told yet. On a circle&apos;s page, More, Stories chooses them.</source>
        <translation>Bado hakuna simulizi. Huchaguliwa kwenye ukurasa wa kikundi, Zaidi, Simulizi.</translation>
    </message>
    <message>
        <source>Go to the circles</source>
        <translation>Nenda kwenye vikundi</translation>
    </message>
    <message>
        <source>Tell it…</source>
        <translation>Isimulie…</translation>
    </message>
    <message>
        <source>Change how it is told…</source>
        <translation>Badilisha jinsi inavyosimuliwa…</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Notes on a facilitator</source>
        <translation>Maelezo kuhusu mwezeshaji</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>As her circles propose: {level}</source>
        <translation>Kwa mujibu wa vikundi vyake: {level}</translation>
    </message>
    <message>
        <source>Somebody spoke to her on this day</source>
        <translation>Aliongeleshwa siku hii</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Kiwango</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Anasaidiwa na</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Aliongeleshwa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Lugha ya maswali</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>Lengo: {goal}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Haikuhesabiwa</translation>
    </message>
    <message>
        <source>Facilitator survey</source>
        <translation>Hojaji ya mwezeshaji</translation>
    </message>
    <message>
        <source>Learner survey</source>
        <translation>Hojaji ya mshiriki</translation>
    </message>
</context>
<context>
    <name>SurveySheetsDialog</name>
    <message>
        <source>Surveys from paper</source>
        <translation>Hojaji za karatasi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Sheets entered</source>
        <translation>Karatasi zilizoingizwa</translation>
    </message>
    <message>
        <source>Digits of the next sheet</source>
        <translation>Tarakimu za karatasi inayofuata</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Tarakimu</translation>
    </message>
    <message>
        <source>1 to 5; 0 or - leaves one out; the last digit begins the next sheet. Backspace takes the last sheet back. Enter in the empty line keeps them all.</source>
        <translation>1 hadi 5; 0 au - huruka swali; tarakimu ya mwisho huanza karatasi inayofuata. Backspace hurudisha karatasi ya mwisho. Enter katika mstari mtupu huhifadhi zote.</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Karatasi moja</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>Karatasi {n}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Karatasi</translation>
    </message>
</context>
<context>
    <name>SurveysTab</name>
    <message>
        <source>Who answered the survey</source>
        <translation>Waliojibu hojaji</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Jaza…</translation>
    </message>
    <message>
        <source>Pass the computer round</source>
        <translation>Pitisha kompyuta</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Kutoka karatasi…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Chapa karatasi…</translation>
    </message>
    <message>
        <source>Bring in slips…</source>
        <translation>Leta karatasi…</translation>
    </message>
    <message>
        <source>Facilitator survey…</source>
        <translation>Hojaji ya mwezeshaji…</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} kati ya {all} wamejibu</translation>
    </message>
    <message>
        <source>Without a name: {n}.</source>
        <translation>Bila jina: {n}.</translation>
    </message>
    <message>
        <source>The facilitator survey is not filled in yet.</source>
        <translation>Hojaji ya mwezeshaji bado haijajazwa.</translation>
    </message>
</context>
<context>
    <name>TakeDraftsDialog</name>
    <message>
        <source>Take my drafts along</source>
        <translation>Chukua rasimu zangu</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Chukua</translation>
    </message>
    <message>
        <source>Circles come as drafts, with their dates and texts and without any invented people.</source>
        <translation>Vikundi huja kama rasimu, pamoja na tarehe na maandishi yake, bila watu wowote wa kubuni.</translation>
    </message>
    <message>
        <source>Course: {title}</source>
        <translation>Kozi: {title}</translation>
    </message>
    <message>
        <source>Circle: {name}, from {day}</source>
        <translation>Kikundi: {name}, kuanzia {day}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Leave apart</source>
        <translation>Acha kando</translation>
    </message>
    <message>
        <source>Why: {reason}.</source>
        <translation>Sababu: {reason}.</translation>
    </message>
    <message>
        <source>Taken in, they count here and travel with the next parcels. Left apart, they count nowhere and nothing is lost.</source>
        <translation>Yakipokelewa, yanahesabiwa hapa na kusafiri na vifurushi vijavyo. Yakiachwa kando, hayahesabiwi popote na hakuna kinachopotea.</translation>
    </message>
</context>
<context>
    <name>TakeOutDialog</name>
    <message>
        <source>Take data out</source>
        <translation>Toa data</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Chagua folda…</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Inaandikwa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>It is written. Names and telephone numbers are in it: keep it well.</source>
        <translation>Imeandikwa. Ina majina na nambari za simu: itunze vizuri.</translation>
    </message>
</context>
<context>
    <name>TakeUpdateDialog</name>
    <message>
        <source>A new version of CircleDesk</source>
        <translation>Toleo jipya la CircleDesk</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Lichukue</translation>
    </message>
    <message>
        <source>Version {version}, made {day} by {maker}. The signature is genuine.</source>
        <translation>Toleo {version}, lilitengenezwa {day} na {maker}. Sahihi ni ya kweli.</translation>
    </message>
    <message>
        <source>A backup is made first. The new version is laid beside the one in use and begins with the next start. If it does not start here, the one you have now comes back by itself.</source>
        <translation>Kwanza nakala ya akiba inatengenezwa. Toleo jipya linawekwa kando ya lile linalotumika na litaanza programu itakapofunguliwa tena. Lisipoanza hapa, ulilonalo sasa linarudi lenyewe.</translation>
    </message>
</context>
<context>
    <name>TeamGoalsDialog</name>
    <message>
        <source>The team&apos;s goals</source>
        <translation>Malengo ya timu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>What your service works for, in its own words: digital skills, work and income, reading. On a circle&apos;s page, More, Goal of the team counts it to one; the impact report adds them up.</source>
        <translation>Kile ambacho huduma yenu inalenga, kwa maneno yake: ujuzi wa kidijitali, kazi na kipato, kusoma. Kwenye ukurasa wa kikundi, Zaidi, Lengo la timu hukihesabu katika lengo moja; ripoti ya matokeo huyajumlisha.</translation>
    </message>
    <message>
        <source>One goal a line</source>
        <translation>Lengo moja kila mstari</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Malengo</translation>
    </message>
</context>
<context>
    <name>TeamLogo</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Chagua picha…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Iondoe</translation>
    </message>
    <message>
        <source>Logo on certificates</source>
        <translation>Nembo kwenye vyeti</translation>
    </message>
    <message>
        <source>The team&apos;s logo</source>
        <translation>Nembo ya timu</translation>
    </message>
    <message>
        <source>It stands on certificates issued from now on.</source>
        <translation>Itaonekana kwenye vyeti vitakavyotolewa kuanzia sasa.</translation>
    </message>
    <message>
        <source>No logo yet. A PNG or JPEG of at least 700 dots is best.</source>
        <translation>Bado hakuna nembo. Picha ya PNG au JPEG yenye angalau nukta 700 ni bora zaidi.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«{file}» haiwezi kusomwa: {why}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Chagua faili nyingine.</translation>
    </message>
    <message>
        <source>The logo is changed.</source>
        <translation>Nembo imebadilishwa.</translation>
    </message>
</context>
<context>
    <name>TeamQuestionsDialog</name>
    <message>
        <source>Questions at the desk</source>
        <translation>Maswali ya mezani</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>At most five, asked at sign-up behind More. Answers are counted for reports and shown nowhere by name.</source>
        <translation>Yasizidi matano, huulizwa wakati wa usajili chini ya Zaidi. Majibu huhesabiwa kwa ripoti na hayaonyeshwi kwa jina popote.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Swali lingine</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>Jibu moja kwa kila mstari</translation>
    </message>
    <message>
        <source>Its choices</source>
        <translation>Majibu yake</translation>
    </message>
</context>
<context>
    <name>TellLearnersDialog</name>
    <message>
        <source>Tell the learners</source>
        <translation>Wajulishe washiriki</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Kuhusu nini</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Lugha ya ujumbe</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kwa nani</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">Nakili maneno</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>Rasimu ya barua pepe…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Faili ya kalenda…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Told by WhatsApp</source>
        <translation>Wamejulishwa kwa WhatsApp</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Kwa SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Kwa simu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>nyote</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished">Maneno yamenakiliwa.</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>Barua pepe (*.eml)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenda (*.ics)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>One learner, or the group</source>
        <translation>Mshiriki mmoja, au kikundi</translation>
    </message>
    <message>
        <source>All {n} learners, or the group</source>
        <translation>Washiriki wote {n}, au kikundi</translation>
    </message>
    <message>
        <source>{all} learners · {phones} with a phone · {mails} with an e-mail address</source>
        <translation>Washiriki {all} · wenye simu {phones} · wenye barua pepe {mails}</translation>
    </message>
    <message>
        <source>No SMS to: {names}</source>
        <translation>Bila SMS: {names}</translation>
    </message>
</context>
<context>
    <name>TellStoryDialog</name>
    <message>
        <source>Tell a story</source>
        <translation>Simulia</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Isimulie</translation>
    </message>
    <message>
        <source>It stands in reports. Leave out names of others, and what nobody asked.</source>
        <translation>Huonekana katika ripoti. Acha majina ya wengine, na yasiyohitajika.</translation>
    </message>
    <message>
        <source>The teller agreed that people outside the team read it</source>
        <translation>Msimulizi ameidhinisha walio nje ya timu waisome</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>A first name, or nobody: as it may be printed.</source>
        <translation>Jina la kwanza, au bila jina: jinsi linavyoweza kuchapwa.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Msimulizi</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Aliidhinisha tarehe</translation>
    </message>
</context>
<context>
    <name>ToBeTold</name>
    <message>
        <source>Copy the phone numbers</source>
        <translation>Nakili nambari za simu</translation>
    </message>
    <message>
        <source>I will tell them, or have told them</source>
        <translation>Nitawaambia, au nimeshawaambia</translation>
    </message>
    <message>
        <source>One learner must be told</source>
        <translation>Mshiriki mmoja lazima aambiwe</translation>
    </message>
    <message>
        <source>{n} learners must be told</source>
        <translation>Washiriki {n} lazima waambiwe</translation>
    </message>
    <message>
        <source>The dates of a circle are fixed from two days before its first meeting. They can be changed all the same, once you confirm.</source>
        <translation>Tarehe za kikundi huwekwa kuanzia siku mbili kabla ya kikao cha kwanza. Bado zinaweza kubadilishwa ukithibitisha.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>na wengine {n}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Tendua: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rudia: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished">Kagua maktaba</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Hifadhi faili ya msaada…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Sign up</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Leta karatasi zilizotiwa sahihi…</translation>
    </message>
    <message>
        <source>Meetings of this week</source>
        <translation>Vikao vya wiki hii</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished">Fungua kikundi</translation>
    </message>
    <message>
        <source>no meeting today</source>
        <translation>hakuna kikao leo</translation>
    </message>
    <message>
        <source>one meeting today</source>
        <translation>kikao kimoja leo</translation>
    </message>
    <message>
        <source>{count} meetings today</source>
        <translation>vikao {count} leo</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Jaza vikao vilivyopita</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Andika mahudhurio</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Toa maoni</translation>
    </message>
    <message>
        <source>Attendance not taken yet</source>
        <translation>Mahudhurio bado hayajaandikwa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>na {count} zaidi</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer to another branch</source>
        <translation>Hamisha kwenda tawi lingine</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Learners stay with their branch. Undo takes all of it back.</source>
        <translation>Washiriki hubaki na tawi lao. Tendua hurudisha yote.</translation>
    </message>
    <message>
        <source>Choose a branch</source>
        <translation>Chagua tawi</translation>
    </message>
    <message>
        <source>Nobody: she keeps what is hers</source>
        <translation>Hakuna: anabaki na vyake</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Kwenda tawi</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Anachukua</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation type="unfinished">Hakuna tawi lililochaguliwa.</translation>
    </message>
    <message>
        <source>Her circles that the colleague takes over</source>
        <translation>Vikundi vyake ambavyo mwenzake anachukua</translation>
    </message>
    <message>
        <source>{circle}, {branch}, next on {day}</source>
        <translation>{circle}, {branch}, kijacho {day}</translation>
    </message>
    <message>
        <source>Follow-ups that go along: {n}</source>
        <translation>Ya kufuatilia yanayoenda pamoja: {n}</translation>
    </message>
</context>
<context>
    <name>TypeSheetDialog</name>
    <message>
        <source>Type a sheet in</source>
        <translation>Andika ufunguo wa karatasi</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Chukua ufunguo</translation>
    </message>
    <message>
        <source>Type the five lines of the recovery sheet as they are printed. This computer can then let computers into the team and put them out.</source>
        <translation>Andika mistari mitano ya karatasi ya kurejesha kama ilivyochapwa. Kisha kompyuta hii inaweza kukubali kompyuta kwenye timu na kuziondoa.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ufunguo</translation>
    </message>
</context>
<context>
    <name>TypeSortDialog</name>
    <message>
        <source>Type a sort in</source>
        <translation>Andika mpangilio</translation>
    </message>
    <message>
        <source>Keep the sort</source>
        <translation>Hifadhi mpangilio</translation>
    </message>
    <message>
        <source>left empty: the next free one</source>
        <translation>ikiachwa tupu: inayofuata</translation>
    </message>
    <message>
        <source>Code (no name)</source>
        <translation>Alama (bila jina)</translation>
    </message>
    <message>
        <source>For each card the column in which it lies.</source>
        <translation>Kwa kila kadi andika safu iliyomo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>UnlockDatabaseDialog</name>
    <message>
        <source>Make the database plain</source>
        <translation>Iache hifadhidata wazi</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>Iache wazi</translation>
    </message>
    <message>
        <source>Whoever takes this computer, its disk or a backup can then read all names. You can lock it again at any time.</source>
        <translation>Anayechukua kompyuta hii, diski yake au nakala ya akiba ataweza kusoma majina yote. Unaweza kuifunga tena wakati wowote.</translation>
    </message>
</context>
<context>
    <name>UpcomingMeetings</name>
    <message>
        <source>Weekly update</source>
        <translation>Taarifa ya wiki</translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation>Vikao vya wiki</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Vikao</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Fuatilia</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Fungua kikundi</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Wiki inayofuata</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Wiki iliyotangulia</translation>
    </message>
    <message>
        <source>News from {heard} branches  ·  {reported} meetings reported  ·  {new} new sign-ups</source>
        <translation>Taarifa kutoka matawi {heard}  ·  vikao {reported} vimeripotiwa  ·  usajili mpya {new}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>A circle stays for good in the branch it is brought into: look at each venue.</source>
        <translation>Kikundi hubaki daima katika tawi kilikoingizwa: angalia kila mahali.</translation>
    </message>
    <message>
        <source>Venues and branches</source>
        <translation>Mahali na matawi</translation>
    </message>
    <message>
        <source>Branch of {venue}</source>
        <translation>Tawi la {venue}</translation>
    </message>
    <message>
        <source>New branch: {name}</source>
        <translation>Tawi jipya: {name}</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>kikundi 1</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation>vikundi {n}</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Take a new version…</source>
        <translation>Chukua toleo jipya…</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>Lianze sasa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>CircleDesk {version} is running.</source>
        <translation>CircleDesk {version} inafanya kazi.</translation>
    </message>
    <message>
        <source>Version {version} begins with the next start.</source>
        <translation>Toleo {version} litaanza programu itakapofunguliwa tena.</translation>
    </message>
    <message>
        <source>Version {version} did not start on this computer.</source>
        <translation>Toleo {version} halikuanza kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>It runs from its source, and takes no updates.</source>
        <translation>Inaendeshwa kutoka kwenye msimbo wake, na haichukui matoleo mapya.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Rudi kwenye toleo {version}</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Declare a certificate void</source>
        <translation>Batilisha cheti</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Batilisha</translation>
    </message>
    <message>
        <source>{serial}, {learner}. Whoever checks this certificate is told that it is void; it is never printed again. A new one gets a new number.</source>
        <translation>{serial}, {learner}. Yeyote atakayehakiki cheti hiki ataambiwa kwamba kimebatilishwa; hakichapwi tena. Kipya hupata nambari mpya.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message>
        <source>Walk-in: name, Enter (Alt+W)</source>
        <translation>Aliyekuja tu: jina, Enter (Alt+W)</translation>
    </message>
    <message>
        <source>Name of a walk-in</source>
        <translation>Jina la aliyekuja bila usajili</translation>
    </message>
    <message>
        <source>{name} came to {came}: {held} % of {n} held, {planned} % of {all} planned</source>
        <translation>{name} alikuja mara {came}: {held} % ya {n} vilivyofanyika, {planned} % ya {all} vyote</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Nenda tarehe…</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Wiki ya {day}</translation>
    </message>
</context>
<context>
    <name>WeekMessageCard</name>
    <message>
        <source>Read messages…</source>
        <translation>Soma jumbe…</translation>
    </message>
    <message>
        <source>Branches can send their week’s figures by WhatsApp before the parcel comes.</source>
        <translation>Matawi yanaweza kutuma takwimu za wiki kwa WhatsApp kabla kifurushi hakijafika.</translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation>Onyesha ujumbe…</translation>
    </message>
    <message>
        <source>Send the organizer this week’s figures by WhatsApp, before the parcel gets there.</source>
        <translation>Mtumie mratibu takwimu za wiki hii kwa WhatsApp, kabla kifurushi hakijamfikia.</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation>Wiki katika ujumbe</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Save as</source>
        <translation>Hifadhi kama</translation>
    </message>
    <message>
        <source>Copy for WhatsApp</source>
        <translation>Nakili kwa WhatsApp</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapa…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>The weekly update as it will be printed</source>
        <translation>Taarifa ya wiki kama itakavyochapwa</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Taarifa ya wiki</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation>Ujumbe umenakiliwa: ubandike kwenye WhatsApp.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>E-mail file…</source>
        <translation>Faili ya barua pepe…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Ukurasa wa wavuti…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Kitabu cha Excel…</translation>
    </message>
    <message>
        <source>Weekly update {day}</source>
        <translation>Taarifa ya wiki {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Wiki ya {day}</translation>
    </message>
</context>
<context>
    <name>WhichDayDialog</name>
    <message>
        <source>Which day is it today?</source>
        <translation>Leo ni siku gani?</translation>
    </message>
    <message>
        <source>This is the day</source>
        <translation>Siku ni hii</translation>
    </message>
    <message>
        <source>The clock of this computer says {says}, but the newest entry is of {newest}. Nothing is lost by this. Say which day it is, and set the clock right when you can.</source>
        <translation>Saa ya kompyuta hii inasema {says}, lakini ingizo jipya zaidi ni la {newest}. Hakuna kinachopotea. Sema leo ni siku gani, na urekebishe saa utakapoweza.</translation>
    </message>
    <message>
        <source>Today is</source>
        <translation>Leo ni</translation>
    </message>
</context>
<context>
    <name>WhoAnswersDialog</name>
    <message>
        <source>Who answers for the data</source>
        <translation>Anayewajibika kwa data</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>It stands on the record of processing, on notices, and on the wall.</source>
        <translation>Huandikwa kwenye kumbukumbu ya uchakataji, kwenye taarifa, na ukutani.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Hatua ya {number} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Planning worksheet</source>
        <translation>Fomu ya kupanga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Bado haijulikani</translation>
    </message>
    <message>
        <source>The first day and hour are known</source>
        <translation>Siku na saa ya kwanza zinajulikana</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished">Kikao cha kwanza</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saa</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Vikao</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> dakika</translation>
    </message>
    <message>
        <source>How many learners</source>
        <translation>Washiriki wangapi</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>La nani</translation>
    </message>
    <message>
        <source>Which course</source>
        <translation>Kozi gani</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Whom do you want there, and how do they hear of it?</source>
        <translation>Unataka nani waje, na watapataje habari?</translation>
    </message>
    <message>
        <source>Whom to invite</source>
        <translation>Wa kualikwa</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Lengo lako</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">Wasiwasi</translation>
    </message>
</context>
<context>
    <name>WriteNoticeDialog</name>
    <message>
        <source>New notice</source>
        <translation>Tangazo jipya</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>Tundika</translation>
    </message>
    <message>
        <source>All libraries</source>
        <translation>Maktaba zote</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
</context>
<context>
    <name>WritePostDialog</name>
    <message>
        <source>Write a post</source>
        <translation>Andika chapisho</translation>
    </message>
    <message>
        <source>Stories: one of those ticked</source>
        <translation>Hadithi: moja kati ya zilizotiwa alama</translation>
    </message>
    <message>
        <source>Stories: up to {n} of those ticked</source>
        <translation>Hadithi: hadi {n} kati ya zilizotiwa alama</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished">Maneno yamenakiliwa.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Once it is shared, note where: one press.</source>
        <translation>Ukishashiriki, andika wapi: kubofya mara moja.</translation>
    </message>
    <message>
        <source>No story whose teller agreed that people outside read it.</source>
        <translation>Hakuna hadithi ambayo msimulizi amekubali isomwe na walio nje.</translation>
    </message>
    <message>
        <source>One more story stays in the team.</source>
        <translation>Hadithi moja zaidi inabaki ndani ya timu.</translation>
    </message>
    <message>
        <source>{n} more stories stay in the team.</source>
        <translation>Hadithi {n} zaidi zinabaki ndani ya timu.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished">Hifadhi kama</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Jukwaa</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Story sheet</source>
        <translation>Ukurasa wa hadithi</translation>
    </message>
    <message>
        <source>The team, last twelve months</source>
        <translation>Timu, miezi kumi na miwili</translation>
    </message>
    <message>
        <source>Our library, last twelve months</source>
        <translation>Maktaba yetu, miezi kumi na miwili</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Shared where</source>
        <translation>Imeshirikiwa wapi</translation>
    </message>
    <message>
        <source>Where: forum, group, notice board …</source>
        <translation>Wapi: jukwaa, kundi, ubao …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Hifadhi kama HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished">Nakili maneno</translation>
    </message>
    <message>
        <source>Note that this was shared</source>
        <translation>Andika kuwa imeshirikiwa</translation>
    </message>
    <message>
        <source>Made of your own figures; numbers of people below five are left out. Change what you like before you use it.</source>
        <translation>Imetengenezwa kwa takwimu zenu; idadi za watu chini ya watano zimeachwa. Badilisha upendavyo kabla ya kuitumia.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Show in folder</source>
        <translation>Onyesha kwenye folda</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>Nakili njia ya faili</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. The file lies at the path above.</source>
        <translation>Folda haiwezi kufunguliwa kutoka hapa. Faili iko mahali palipoandikwa hapo juu.</translation>
    </message>
</context>
<context>
    <name>_Signature</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished">Chagua picha…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">Iondoe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Saini</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">Picha</translation>
    </message>
</context>
</TS>
