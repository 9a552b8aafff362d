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
        <source>Came less often than the rule asks</source>
        <translation>Amehudhuria mara chache kuliko kanuni inavyotaka</translation>
    </message>
    <message>
        <source>{came} of {meetings}</source>
        <translation>{came} kati ya {meetings}</translation>
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
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kwa kifupi</translation>
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
        <source>Under 18: a parent or guardian agrees as well</source>
        <translation>Chini ya miaka 18: mzazi au mlezi pia ameidhinisha</translation>
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
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>If it differs from the name</source>
        <translation>Ikiwa ni tofauti na jina</translation>
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
        <source>Uses the internet</source>
        <translation>Anatumia intaneti</translation>
    </message>
    <message>
        <source>Less (Alt+M)</source>
        <translation>Punguza (Alt+M)</translation>
    </message>
    <message>
        <source>More: goal, support, certificate name (Alt+M)</source>
        <translation>Zaidi: lengo, msaada, jina la cheti (Alt+M)</translation>
    </message>
    <message>
        <source>The learner agrees that the library keeps these details to run the circle, to get in touch about it and to print the certificate.</source>
        <translation>Mshiriki ameidhinisha maktaba itunze maelezo haya ili kuendesha kikundi, kuwasiliana naye kukihusu na kuchapa cheti.</translation>
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
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Wiki ya {number}</translation>
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
        <source>Ahead · {yes} say yes</source>
        <translation>Kinakuja · {yes} watakuja</translation>
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
        <source>1 feedback</source>
        <translation>Maoni ya kikao 1</translation>
    </message>
    <message>
        <source>{count} feedbacks</source>
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
        <source>Asks to join: bring it in, then accept</source>
        <translation>Inaomba kujiunga: ipokee, kisha uikubali</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Inaomba kujiunga</translation>
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
        <source>Cut off or damaged on its way. Ask for it again</source>
        <translation>Imekatika au kuharibika njiani. Omba kitumwe tena</translation>
    </message>
    <message>
        <source>Altered on its way. Ask for it again</source>
        <translation>Imebadilishwa njiani. Omba kitumwe tena</translation>
    </message>
    <message>
        <source>Damaged on its way. Ask for it again</source>
        <translation>Imeharibika njiani. Omba kitumwe tena</translation>
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
        <source>Stopped. Parcels that are in: {count}.</source>
        <translation>Imesimamishwa. Vifurushi vya taarifa vilivyopokelewa: {count}.</translation>
    </message>
    <message>
        <source>Parcels brought in: {count}.</source>
        <translation>Vifurushi vya taarifa vilivyopokelewa: {count}.</translation>
    </message>
    <message>
        <source>Computers that ask to join: {count}.</source>
        <translation>Kompyuta zinazoomba kujiunga: {count}.</translation>
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
        <source>To look at</source>
        <translation>Ya kuangalia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>Last news from it</source>
        <translation>Taarifa zake za mwisho</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Kutuma kwa mwisho</translation>
    </message>
    <message>
        <source>Not seen there yet</source>
        <translation>Bado hayajaonekana huko</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Kilipoandikwa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Maingizo</translation>
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
        <source>1 entry</source>
        <translation>Ingizo 1</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>Maingizo {count}</translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation>Iliomba kujiunga</translation>
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
    <message>
        <source>{what}: {cell}</source>
        <translation>{what}: {cell}</translation>
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
        <source>Keep the first</source>
        <translation>Baki na ya kwanza</translation>
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
        <source>Take the second</source>
        <translation>Chukua ya pili</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hadi sasa</translation>
    </message>
    <message>
        <source>P present, L late, E excused, A absent</source>
        <translation>P yupo, L amechelewa, E ana udhuru, A hayupo</translation>
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
        <source>Publish</source>
        <translation>Tangaza</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation>Futa kikundi</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bila kikomo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Umefungwa</translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished">Kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Tawi</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished">Wawezeshaji</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished">Kimefika</translation>
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
        <source>Language</source>
        <translation type="unfinished">Lugha</translation>
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
        <source>{circle} did not happen.</source>
        <translation>{circle} hakikufanyika.</translation>
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
    <name>BringIn</name>
    <message>
        <source>Parcels that were found</source>
        <translation>Vifurushi vya taarifa vilivyopatikana</translation>
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
        <source>Parcels for other computers: {count}. None is for this one.</source>
        <translation>Vifurushi vya taarifa vya kompyuta nyingine: {count}. Hakuna cha kompyuta hii.</translation>
    </message>
    <message>
        <source>No parcel was found in {places}.</source>
        <translation>Hakuna kifurushi cha taarifa kilichopatikana katika {places}.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Inapokea</translation>
    </message>
    <message>
        <source>Parcels that are in: {count}. Now send the answer.</source>
        <translation>Vifurushi vya taarifa vilivyopokelewa: {count}. Sasa tuma jibu.</translation>
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
        <comment>between folders</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the usual folders</source>
        <translation>folda za kawaida</translation>
    </message>
    <message>
        <source>Here stand the parcels of other computers, as soon as they lie in Downloads, on the Desktop, in Documents or on a flash disk. You can also drop them here.</source>
        <translation>Hapa huonekana vifurushi vya taarifa vya kompyuta nyingine, mara vinapokuwa kwenye Vipakuliwa (Downloads), Desktop, Documents au flashi. Unaweza pia kuviburuta hapa.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>One post bag for the whole group: the team’s news, and a sealed part for each branch. Only that branch can open its part.</source>
        <translation>Mfuko mmoja wa barua kwa kundi lote: taarifa za timu, na sehemu iliyofungwa kwa kila tawi. Tawi lenyewe tu linaweza kufungua sehemu yake.</translation>
    </message>
    <message>
        <source>Write the post bag</source>
        <translation>Andika mfuko wa barua</translation>
    </message>
    <message>
        <source>The organizer then knows what has arrived here, and what is new.</source>
        <translation>Hapo mratibu anajua nini kimefika hapa, na nini ni kipya.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Andika jibu</translation>
    </message>
    <message>
        <source>Then send the answer</source>
        <translation>Kisha tuma jibu</translation>
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
    <name>CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Vyeti</translation>
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
        <source>Saved: {file}</source>
        <translation>Imehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Batilisha…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Hifadhi kama PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Chapa…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Funga</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs {needed} meetings attended</source>
        <translation>{branch} · cheti kinahitaji kuhudhuria vikao {needed}</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs one meeting attended</source>
        <translation>{branch} · cheti kinahitaji kuhudhuria kikao kimoja</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>Toa {count}</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>Chapa {count}…</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued</source>
        <translation>{new} vya kutoa, {held} vimetolewa</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued; {below} below the rule</source>
        <translation>{new} vya kutoa, {held} vimetolewa; {below} chini ya kanuni</translation>
    </message>
    <message>
        <source>Certificates issued: {count}</source>
        <translation>Vyeti vilivyotolewa: {count}</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Inaandaa vyeti</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Certificates of the circle</source>
        <translation>Vyeti vya kikundi</translation>
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
        <source>This computer gets keys, with which it signs parcels and certificates. No keyring answers here, so they are locked with a passphrase that you choose. It is asked when CircleDesk needs them.</source>
        <translation>Kompyuta hii inapata funguo za kutia sahihi vifurushi vya taarifa na vyeti. Hifadhi ya siri ya kompyuta haijibu, kwa hiyo funguo zinafungwa kwa maneno ya siri unayochagua. Yanaulizwa CircleDesk inapozihitaji.</translation>
    </message>
    <message>
        <source>If it is lost, nobody can open the keys again: your data stays readable, but this computer must be invited anew. Write it down and keep it apart from the computer.</source>
        <translation>Yakipotea, hakuna anayeweza kufungua funguo tena: taarifa zako zinabaki kusomeka, lakini kompyuta hii lazima ialikwe upya. Yaandike na uyaweke mbali na kompyuta.</translation>
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
    <name>CircleCards</name>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished">Walikuja</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Hali</translation>
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
        <source>not told</source>
        <translation>kimya</translation>
    </message>
    <message>
        <source>It is kept, and counted nowhere as a circle that met.</source>
        <translation>Kinatunzwa, lakini hakihesabiwi popote kama kikundi kilichokutana.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished">Hakikufanyika</translation>
    </message>
    <message>
        <source>Next: week {number}, {day}</source>
        <translation>Kinachofuata: wiki ya {number}, {day}</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation type="unfinished">Andika mahudhurio</translation>
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
        <source>{yes} of {all} say they come.</source>
        <translation>{yes} kati ya {all} wanasema watakuja.</translation>
    </message>
    <message>
        <source>One signed up; nobody was asked yet.</source>
        <translation>Mmoja amesajiliwa; hakuna aliyeulizwa bado.</translation>
    </message>
    <message>
        <source>{n} signed up; nobody was asked yet.</source>
        <translation>{n} wamesajiliwa; hakuna aliyeulizwa bado.</translation>
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
    <name>CircleLine</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Kikundi</translation>
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
        <translation type="unfinished">Chapa…</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation type="unfinished">Sajili</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished">Washiriki</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vikao</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished">Vyeti</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished">Kikundi</translation>
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
        <translation type="unfinished">Saa</translation>
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
        <source>Name</source>
        <translation type="unfinished">Jina</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished">Wawezeshaji</translation>
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
        <source>Time and length</source>
        <translation>Saa na muda</translation>
    </message>
    <message>
        <source>Meetings, places</source>
        <translation>Vikao, nafasi</translation>
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
    <name>ExchangePage</name>
    <message>
        <source>Look elsewhere…</source>
        <translation>Tafuta mahali pengine…</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation type="unfinished">Alika kompyuta…</translation>
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
        <translation type="unfinished">Kompyuta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Look for parcels in</source>
        <translation>Tafuta vifurushi vya taarifa katika</translation>
    </message>
    <message>
        <source>Bring in {count}</source>
        <translation>Pokea {count}</translation>
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
    <name>FirstRun</name>
    <message>
        <source>Learning circles for libraries, without internet.</source>
        <translation>Vikundi vya kujifunza vya maktaba, bila intaneti.</translation>
    </message>
    <message>
        <source>Building the practice library. This takes a moment…</source>
        <translation>Inatengeneza maktaba ya mazoezi. Subiri kidogo…</translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation>Anzisha timu mpya</translation>
    </message>
    <message>
        <source>You look after the circles of a library service, or of one library.</source>
        <translation>Unasimamia vikundi vya huduma ya maktaba, au vya maktaba moja.</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Timu mpya…</translation>
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
        <source>More than one person uses this computer</source>
        <translation>Zaidi ya mtu mmoja hutumia kompyuta hii</translation>
    </message>
    <message>
        <source>Keep the library in a folder that all users of this computer share.</source>
        <translation>Weka maktaba katika folda ambayo watumiaji wote wa kompyuta hii wanaishiriki.</translation>
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
    <name>InvitationWordsDialog</name>
    <message>
        <source>Invitation for {branch}</source>
        <translation>Mwaliko kwa {branch}</translation>
    </message>
    <message>
        <source>Read these six words out by telephone, and never send them with the file. They are shown only now: CircleDesk does not keep them.</source>
        <translation>Soma maneno haya sita kwa simu, na usiyatume kamwe pamoja na faili. Yanaonyeshwa sasa tu: CircleDesk haiyahifadhi.</translation>
    </message>
    <message>
        <source>The file: {file}</source>
        <translation>Faili: {file}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Onyesha kwenye folda</translation>
    </message>
    <message>
        <source>I have told the words</source>
        <translation>Nimeyasema maneno</translation>
    </message>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Neno la {n}: {word}</translation>
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
        <translation type="unfinished">Wa kuombwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Jina</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished">Simu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Tawi</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation type="unfinished">Ameombwa kuwa</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Imefikia wapi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Dokezo</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Jiunge kwa mwaliko</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Jiunge na timu</translation>
    </message>
    <message>
        <source>Your organizer sends a file, and tells you six words by telephone. After joining you can work at once.</source>
        <translation>Mratibu wako hutuma faili, na kukuambia maneno sita kwa simu. Ukishajiunga unaweza kufanya kazi mara moja.</translation>
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
    <name>LearnersTab</name>
    <message>
        <source>Learners of the circle</source>
        <translation>Washiriki wa kikundi</translation>
    </message>
    <message>
        <source>Nobody is signed up yet. Only a name is needed.</source>
        <translation>Hakuna aliyesajiliwa bado. Jina tu linatosha.</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished">Sajili mshiriki…</translation>
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
        <translation type="unfinished">Fungua</translation>
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
        <source>Copy the phone number</source>
        <translation type="unfinished">Nakili nambari ya simu</translation>
    </message>
    <message>
        <source>Cancel the sign-up</source>
        <translation>Ghairi usajili</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished">Imenakiliwa: {text}</translation>
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
    <name>MarkedCard</name>
    <message>
        <source>All present</source>
        <translation>Wote wapo</translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation>Mgeni…</translation>
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
        <translation>{marked} kati ya {all} wamewekewa alama</translation>
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
        <source>{yes} say they come.</source>
        <translation>{yes} wanasema watakuja.</translation>
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
        <source>Space marks present and moves on. Backspace clears.</source>
        <translation>Kitufe cha nafasi huweka «amehudhuria» na kusonga mbele. Backspace hufuta.</translation>
    </message>
</context>
<context>
    <name>MeetingPageView</name>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished">Fungua kikundi</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished">Maoni</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation type="unfinished">Watakaokuja</translation>
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
    <name>MeetingsTab</name>
    <message>
        <source>Meetings of the circle</source>
        <translation>Vikao vya kikundi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Ghairi kikao…</translation>
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
        <source>The course is empty.</source>
        <translation>Kozi haijaandikwa.</translation>
    </message>
    <message>
        <source>Type its title.</source>
        <translation>Andika jina lake.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Saa</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Mara ngapi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Vikao</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> (dakika)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
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
        <translation type="unfinished">Kozi</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished">Tawi</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Kikao cha kwanza</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished">Wawezeshaji</translation>
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
    <message>
        <source>every week</source>
        <translation>kila wiki</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>kila wiki mbili</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>mara mbili kwa wiki</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kila siku</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kila mwezi</translation>
    </message>
    <message>
        <source>A new course will be made.</source>
        <translation>Kozi mpya itaundwa.</translation>
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
        <source>You become its organizer. All of this can be changed later.</source>
        <translation>Wewe unakuwa mratibu wake. Yote haya yanaweza kubadilishwa baadaye.</translation>
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
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ukanda wa saa</translation>
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
        <translation type="unfinished">Fungua</translation>
    </message>
    <message>
        <source>Parcels and certificates are signed with the keys of this computer. They lie under the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation>Vifurushi vya taarifa na vyeti hutiwa sahihi kwa funguo za kompyuta hii. Zimefungwa kwa maneno ya siri yaliyochaguliwa CircleDesk ilipowekwa hapa. Yanaulizwa mara moja, hadi ufunge programu.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maneno ya siri</translation>
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
    <name>PlanPreview</name>
    <message>
        <source>one falls on a public holiday</source>
        <translation>kimoja kinaangukia sikukuu</translation>
    </message>
    <message>
        <source>{n} fall on public holidays</source>
        <translation>{n} vinaangukia sikukuu</translation>
    </message>
    <message>
        <source>{number}. {day}</source>
        <translation>{number}. {day}</translation>
    </message>
    <message>
        <source>About {holiday}: the day hangs on the moon</source>
        <translation>Karibu na {holiday}: siku hutegemea mwezi</translation>
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
    <name>RsvpTab</name>
    <message>
        <source>Who says they come</source>
        <translation>Wanaosema watakuja</translation>
    </message>
    <message>
        <source>Y notes that a learner comes, N that she does not, Backspace clears.</source>
        <translation>Y: mshiriki atakuja. N: hatakuja. Backspace hufuta.</translation>
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
        <source>{yes} of {all} say they come</source>
        <translation>{yes} kati ya {all} wanasema watakuja</translation>
    </message>
    <message>
        <source>Do not come: {no}. Have not said: {rest}.</source>
        <translation>Hawatakuja: {no}. Hawajasema: {rest}.</translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message>
        <source>Computers to send to</source>
        <translation>Kompyuta za kutumia</translation>
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
        <source>The parcel for {name} is ready</source>
        <translation>Kifurushi cha taarifa cha {name} kiko tayari</translation>
    </message>
    <message>
        <source>{file} · {size} · {folder}</source>
        <translation>{file} · {size} · {folder}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Onyesha kwenye folda</translation>
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
    <name>SettlePage</name>
    <message>
        <source>Nothing wants you. What does, stands here and in the counter at the top.</source>
        <translation>Hakuna kinachokuhitaji. Kikihitaji, kinaonekana hapa na kwenye kihesabu cha juu.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished">Ya kushughulikia</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation type="unfinished">Inaomba kujiunga</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Bado haijakamilika</translation>
    </message>
    <message>
        <source>No attendance yet</source>
        <translation>Bado hakuna mahudhurio</translation>
    </message>
    <message>
        <source>1 thing wants a person. It is done with one action; Enter does it.</source>
        <translation>Jambo 1 linahitaji mtu. Linamalizwa kwa kitendo kimoja; Enter hukifanya.</translation>
    </message>
    <message>
        <source>{count} things want a person. Each is done with one action; Enter does it.</source>
        <translation>Mambo {count} yanahitaji mtu. Kila moja humalizwa kwa kitendo kimoja; Enter hukifanya.</translation>
    </message>
    <message>
        <source>{name} asks to join the team</source>
        <translation>{name} inaomba kujiunga na timu</translation>
    </message>
    <message>
        <source>{branch} · compare the code {code} by telephone, then accept it</source>
        <translation>{branch} · linganisha msimbo {code} kwa simu, kisha uikubali</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished">Kubali…</translation>
    </message>
    <message>
        <source>Waits for {what}. {step}</source>
        <translation>Inasubiri {what}. {step}</translation>
    </message>
    <message>
        <source>Kept apart: {what}. {step}</source>
        <translation>Imewekwa kando: {what}. {step}</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation type="unfinished">Tuma na pokea</translation>
    </message>
    <message>
        <source>{circle}, {week}</source>
        <translation>{circle}, {week}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished">Uliza</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation type="unfinished">Andika mahudhurio</translation>
    </message>
</context>
<context>
    <name>SignUpDialog</name>
    <message>
        <source>Sign up</source>
        <translation type="unfinished">Sajili</translation>
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
        <translation type="unfinished">Chapa…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Wiki hii</translation>
    </message>
    <message>
        <source>The weekly update as it will be printed</source>
        <translation>Taarifa ya wiki kama itakavyochapwa</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation type="unfinished">Taarifa ya wiki</translation>
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
        <source>Weekly update {day}</source>
        <translation>Taarifa ya wiki {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished">Wiki ya {day}</translation>
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
</TS>
