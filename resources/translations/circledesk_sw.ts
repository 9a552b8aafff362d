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
        <source>Circles</source>
        <translation>Vikundi</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Washiriki</translation>
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
        <source>Send &amp; receive</source>
        <translation>Tuma na pokea</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Tawi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kifupisho</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Mahali</translation>
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
        <source>Head office</source>
        <translation>Makao makuu</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Bado hakuna</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mshiriki</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Kimetolewa</translation>
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
        <source>Stands at</source>
        <translation>Kimefika</translation>
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
        <source>Last delta</source>
        <translation>Ya kubadilisha (mwisho)</translation>
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
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
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
        <source>English</source>
        <translation>Kiingereza</translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation>Kiswahili</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Kifaransa</translation>
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
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Last sign-up</source>
        <translation>Usajili wa mwisho</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Hakiki nambari hii</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
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
        <source>Name</source>
        <translation>Jina</translation>
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
        <source>Last circle</source>
        <translation>Kikundi cha mwisho</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Mtu</translation>
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
        <source>Invited</source>
        <translation>Amealikwa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
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
        <source>Invited, not joined yet</source>
        <translation>Imealikwa, bado haijajiunga</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Inaomba kujiunga</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Kubali…</translation>
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
        <source>No meetings, today among them</source>
        <translation>Hakuna vikao, leo pia</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Hakuna vikao</translation>
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
</context>
<context>
    <name>AcceptDeviceDialog</name>
    <message>
        <source>Accept a computer</source>
        <translation>Kubali kompyuta</translation>
    </message>
    <message>
        <source>The codes are the same: accept</source>
        <translation>Misimbo inafanana: kubali</translation>
    </message>
    <message>
        <source>Ask the branch by telephone which code stands on its screen.</source>
        <translation>Uliza tawi kwa simu ni msimbo gani unaonekana kwenye skrini yake.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
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
        <source>New circle…</source>
        <translation>Kikundi kipya…</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Kozi mpya…</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Alika mtu…</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Taarifa ya wiki</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Weka nakala ya akiba sasa</translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation>Kiswahili</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>Mwonekano mweupe au mweusi</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Nakala ya akiba imewekwa na kuhakikiwa.</translation>
    </message>
</context>
<context>
    <name>ActiveCircles</name>
    <message>
        <source>All</source>
        <translation>Vyote</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Kinaendelea</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Kinaanza</translation>
    </message>
</context>
<context>
    <name>BranchFilter</name>
    <message>
        <source>All branches</source>
        <translation>Matawi yote</translation>
    </message>
    <message>
        <source>all</source>
        <translation>yote</translation>
    </message>
    <message>
        <source>Branch: {name}</source>
        <translation>Tawi: {name}</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>New branch…</source>
        <translation>Tawi jipya…</translation>
    </message>
    <message>
        <source>Here stand the libraries of your team and when each was last heard of.</source>
        <translation>Hapa zipo maktaba za timu yako na lini kila moja ilileta taarifa mara ya mwisho.</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Choose a circle…</source>
        <translation>Chagua kikundi…</translation>
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
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>CirclesList</name>
    <message>
        <source>All</source>
        <translation>Vyote</translation>
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
        <source>Finished</source>
        <translation>Kimekamilika</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rasimu</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Hakikufanyika</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Kikundi kipya…</translation>
    </message>
    <message>
        <source>Here stand the learning circles: what they study, when they meet, who comes. Plan the first one; a course and a first date are enough.</source>
        <translation>Hapa vipo vikundi vya kujifunza: vinajifunza nini, vinakutana lini, nani anakuja. Panga cha kwanza; kozi na tarehe ya kwanza zinatosha.</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation>Panga kikundi…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Sajili mshiriki…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Vyeti…</translation>
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
</context>
<context>
    <name>Courses</name>
    <message>
        <source>New course…</source>
        <translation>Kozi mpya…</translation>
    </message>
    <message>
        <source>Here stand the courses that circles study. A title is enough to begin.</source>
        <translation>Hapa zipo kozi ambazo vikundi hujifunza. Kichwa kinatosha kuanza.</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation>Panga kikundi…</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>Facilitators</name>
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
        <source>Show the circles</source>
        <translation>Onyesha vikundi</translation>
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
    <name>Finder</name>
    <message>
        <source>Do</source>
        <translation>Fanya</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kikundi</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mshiriki</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Fuatilia</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Maneno ya ujumbe</translation>
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
        <source>Scan with a phone to send it.</source>
        <translation>Skani kwa simu ili kuutuma.</translation>
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
    <name>Header</name>
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
    <name>InviteDeviceDialog</name>
    <message>
        <source>Invite a computer</source>
        <translation>Alika kompyuta</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Andika mwaliko</translation>
    </message>
    <message>
        <source>The branch opens the file in CircleDesk and types the six words. Tell the words by telephone; never send them with the file.</source>
        <translation>Tawi hufungua faili katika CircleDesk na kuandika maneno sita. Yaseme maneno hayo kwa simu; usiyatume kamwe pamoja na faili.</translation>
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
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Nakili maneno</translation>
    </message>
    <message>
        <source>The file lies here: {file}</source>
        <translation>Faili iko hapa: {file}</translation>
    </message>
    <message>
        <source>Six words that open it</source>
        <translation>Maneno sita yanayoifungua</translation>
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
        <source>Copied: {text}</source>
        <translation>Imenakiliwa: {text}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Type to filter</source>
        <translation>Andika ili kuchuja</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>Jumla {count}</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something in the program did not work. Your data is safe.</source>
        <translation>Kuna jambo katika programu halikufanya kazi. Taarifa zako ziko salama.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, copy the details and send them to us.</source>
        <translation>Jaribu tena. Likitokea tena, nakili maelezo na ututumie.</translation>
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
        <source>County</source>
        <translation>Kaunti</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Mji</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Chumba cha kawaida</translation>
    </message>
</context>
<context>
    <name>People</name>
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
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Imesimamishwa. Hakuna kilichohifadhiwa.</translation>
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
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Nakala ya akiba imewekwa na kuhakikiwa.</translation>
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
        <source>{title}: {seconds} s left</source>
        <translation>{title}: zimebaki sekunde {seconds}</translation>
    </message>
    <message>
        <source>No news from other computers yet</source>
        <translation>Bado hakuna taarifa kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>Last sent to the organizer: {when}</source>
        <translation>Mara ya mwisho kutuma kwa mratibu: {when}</translation>
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
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
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
        <source>Meetings of this week</source>
        <translation>Vikao vya wiki hii</translation>
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
        <source>Take attendance</source>
        <translation>Andika mahudhurio</translation>
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
</TS>
