<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came less often than the rule asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{came} of {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One learner is signed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} learners are signed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners signed up: {joined}; on the waiting list: {waiting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes along: circles: {circles}, meetings: {meetings}, learners: {learners}, certificates: {certificates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18: a parent or guardian agrees as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone is shared with other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to hear about further circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it differs from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: goal, support, certificate name (Alt+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learner agrees that the library keeps these details to run the circle, to get in touch about it and to print the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do my job better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go along with other studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To meet people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fun, to try something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop and headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither laptop nor headphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot do it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, in {archive}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others’ parcels that were laid beside it, unopened: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room for others’ parcels: {count}. They stay here for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By USB cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug the phone in and choose “File transfer” on it. Copy the parcel from its Download or WhatsApp Documents folder to the desktop. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer receive a file by Bluetooth. On the phone hold the parcel, choose Share, then Bluetooth, then this computer. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By WhatsApp or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open WhatsApp Web, WhatsApp Desktop or your mail on this computer and download the parcel. It must have been sent as a document. Then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for a newer state: send yours first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer CircleDesk: update this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off or damaged: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered on its way: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged on its way: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much for one ZIP: unpack it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to be a parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: put the flash disk in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there any more: put the flash disk in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a stranger’s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» did not arrive whole, so nothing of it was taken. Please send it again as a document: in WhatsApp the paper clip, then Document, not as a photo; by e-mail as an attachment. On a flash disk, copy it again and wait before you pull the disk out. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, our computer was set back, so your parcel «{file}» does not fit yet. First bring in the parcel that we send you now. Then please write a new one for us and send it as a document. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» was made by a newer CircleDesk than ours. We update ours and bring it in then: you need not send it again. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, the file «{file}» is a parcel of another team, so nothing of it was taken. Please send the newest parcel that your CircleDesk wrote for us, as a document. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, the computer that wrote «{file}» is not in our team, or not any more, so nothing of it was taken. Please telephone us, so that we can invite it. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kept to be carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parcel: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parcels: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels brought in · {team} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: {sums}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · made {made} · {sums} · {state} · {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · made {made} · {state} · {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what is in stays in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is copied: paste it where you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new for this computer lay on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what is in stays in, and no answer was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {file} ({size}) lies on it and was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may pull the flash disk now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel for {name} is ready · {file} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to send it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is copied: paste it where a program asks for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chat or the group, press the paper clip, choose Document, then this file. As a document, not as a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the other branch, press Attach, choose this file and send it. Do not rename it or pack it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a flash disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the flash disk above and write once more, or copy this file onto it. Pull the disk only when the system says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading parcel {number} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in parcel {number} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all folders were looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all {sums}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all at most {sums}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels for other computers: {count}. None is for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel was found in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels that are in: {count}. Now send the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new computer asks to join: compare its code, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to bring in was found in {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parcel found in {places}. Nothing is changed until you bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parcels found in {places}. Nothing is changed until you bring them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parcels found from {branches} branches in {places}. Nothing is changed until you bring them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} RSVPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on 1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on {count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 void certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} void certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners erased for good: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, {count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in, {count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to join: bring it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a CircleDesk parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {branches}: kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {branches}: to be carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new computer asks to join the team. Bring its parcel in: then you compare the code by telephone and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for {branches}. Brought in, it is kept here unopened to be carried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in it. Bringing it in notes what has arrived at {branch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{news} at {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Parcels that are in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels brought in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nothing new: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} ({branch}) asks to join: compare the code {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that ask to join: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for others, to be carried on: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for {what}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attendance yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart: {what}. {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · compare the code {code} by telephone, then accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks to join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}, {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word on coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether sign-up is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use of the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether they are one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: deleted here, changed at {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed at {edited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K keeps what is shown, R takes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present, L late, E excused, A absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ({needed} of {meetings} meetings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must come to the last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts, without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date assumed: confirm by moving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message, details to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead · {yes} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change (delta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only at {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {yes} yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {yes} yes, {no} no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {count} of {signups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept to be carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last news from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old news: {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the same as we</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited, not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y comes, N does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more found no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered or cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an unknown computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a computer with a wrong clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a newer CircleDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings, today included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Add your first branch, then plan its circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Plan the first circle; a course and a first date are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pretty well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must come to every meeting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach {needed} of {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “did not happen” back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle stays, with its learners and dates, and counts as one that did not happen. That can be taken back here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their places, attendance and feedback in this circle go with it; the learners and their certificates stay. Undo brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDeviceDialog</name>
    <message>
        <source>Accept a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} asks to join the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to be an organizer&apos;s computer: it holds everything of every branch, and may change all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the branch by telephone which code stands on its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared the codes: they are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActiveCircles</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Settle {n} at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where {whose} wrote a version, that one is taken, for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown now stays, for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version that is not shown is taken in each, for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo does not take it back. The other versions stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceCards</name>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week’s delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate in danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. The certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. One more, and the certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One marked present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no attendance to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance can be taken from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BranchFilter</name>
    <message>
        <source>own branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>New branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the libraries of your team and when each was last heard of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Parcels that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the parcels that others sent: the program looks for them in Downloads, on the desktop, in Documents, in the Bluetooth folder and on flash disks, also in ZIP files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for parcels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels were not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelMeetingDialog</name>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other meetings keep their dates. To shift them, move the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the learners are told, or keep the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedLine</name>
    <message>
        <source>Others’ parcels are kept here unopened, for {branches}. They are laid beside the next parcel that you write for them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Choose a circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the certificates that were issued. Choose a circle whose learners came often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the circle&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · a certificate needs {needed} meetings attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · a certificate needs one meeting attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learner is not signed up for the circle any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued; {below} below the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates issued: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Certificates of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate is issued yet. Each is seen before it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. Nobody else shall be able to, so that is locked with a passphrase that you choose. CircleDesk asks for it when it has something to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but nothing can be signed here any more, and the organizer must invite this computer again. Write it down and keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but no certificate can be issued here any more and no computer can be let into the team. Write it down and keep it apart from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 letters: a few words do well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 12 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Copy the message to send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp or an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleCards</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and counted nowhere as a circle that met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: week {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} of {all} said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signed up; nobody was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} signed up; nobody was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One learner came often enough for a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} learners came often enough for a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One certificate issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} certificates issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no list of coming meetings until it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CircleLine</name>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle is open for sign-up. Plan one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {all} places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next meeting {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is full. The learner goes on the waiting list, as number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}s {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirclesList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the learning circles: what they study, when they meet, who comes. Plan the first one; a course and a first date are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer joins with an invitation file and six words. When it asks, compare the code by telephone, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers of the team. The organizer lets new ones in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the team&apos;s computers: who joined and who asks to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChoice</name>
    <message>
        <source>The course is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course {title} is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to take it, or publish once more for a new course.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>New course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the courses that circles study. A title is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Upcoming meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active learning circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a month (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no date of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it like {one} or {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCircleDialog</name>
    <message>
        <source>Change the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave time and number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings, places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCourseDialog</name>
    <message>
        <source>Change the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditSignUpDialog</name>
    <message>
        <source>Change the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and weeks are counted in it. The country stays: phone numbers and holidays go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndCircleDialog</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseLearnerDialog</name>
    <message>
        <source>Keep the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, goals and answers go: here at once, and with the next parcels on every computer of the team. They do not come back from an old parcel or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody signed up and came stays, without a name, so that the counts are right. Of certificates the number, course and dates stay in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Look elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the parcel in your file manager, then press Ctrl+V here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for parcels in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a folder or on a flash disk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files or a ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste copied files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facilitators</name>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the people who host circles, those first who were not heard of for longest. Invite the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>People counted in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One marked as having come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} marked as having come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus: what went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta: what to change next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt for the reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else to tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was new or refreshing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the hardest part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pleased you most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What made you laugh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you tell someone who hosts this next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no feedback to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback can be given from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found for «{text}». Type a part of a name, a phone number, a place or what you want to do; Escape closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Learning circles for libraries, without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the practice library. This takes a moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look after the circles of a library service, or of one library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizer sent a file, and told you six words by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the practice library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become the organizer again with the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person uses this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the library in a folder that all users of this computer share.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with a phone to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name}, about {circle} on {day} at {time}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name}, how was {circle} on {day} at {time}? Please note who came and one plus and one delta, and send your parcel when you can. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has new keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can find it out, and nothing of your work is lost: this computer gets new keys, under a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery sheet in. Then write parcels for the branches, so that they learn of the new keys, and put this computer&apos;s old entry out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet? A second organizer&apos;s computer can invite this one anew. Without both, the data can be read here, but nothing can be signed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organizer for a new invitation for this branch. After opening it here, write a parcel for the organizer: it asks to join anew, with all that was not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand the role over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer becomes the organizer&apos;s. Both can stay organizers for as long as you like; nothing stops in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. A second organizer&apos;s computer joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: {computers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite it as an organizer&apos;s, compare the code, accept it, and send it a parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The team&apos;s key goes there on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the new computer open Settings, Keys of the team, and type the recovery sheet in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The old computer is put out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it is given away: on the new computer choose it under Send &amp; receive, Computers, and put it out. Bring its last parcel in before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What became of parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands every parcel that was brought in, and what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the parcels that came to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps who was asked to join the team, and what they answer. CircleDesk sends nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InviteWizard</name>
    <message>
        <source>Invite a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose computer is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have told the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these six words out by telephone, and never send them with the file. They are shown only now: CircleDesk does not keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you told the words? Once this is closed nobody can see them again, and the branch needs a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regional lead&apos;s computer, with several branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second organizer&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what the team has so far into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file as a document, or carry it on a flash disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There CircleDesk is opened, “Join with an invitation” chosen, the file opened and the six words typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new computer works at once. Bring its first parcel in here: it asks to join. Compare the code by telephone, and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the learners of its branch and no other. Several computers of one branch each need an invitation of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the learners of all branches that you tick, and may write in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything of every branch, as this computer does. The team&apos;s key is not in the file: that travels on the recovery sheet only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinAnotherDialog</name>
    <message>
        <source>Join another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with this data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer of the other team sends an invitation file for your branch, and tells you six words by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All this belongs to your branch then; certificates stay as they were issued. {team} as it is now is kept as a backup. From then on this computer is a branch&apos;s: the other team&apos;s organizer lets computers in. Undo takes what came along back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer belongs to the other team now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoinWizard</name>
    <message>
        <source>Join with an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizer sent it, or it lies on a flash disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organizer tells you six words by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Send &amp; receive write a parcel for the organizer and send it. The organizer then asks you by telephone for this code, and accepts this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands under Send &amp; receive too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoiningNotice</name>
    <message>
        <source>Write the parcel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer has not accepted this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work at once. Now write a parcel for the organizer and send it: with it this computer asks to join. The organizer then asks you by telephone for the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can work at once. Your parcel for the organizer was written {day}: see that it gets there. The organizer then asks you by telephone for the code, and sends a parcel back. Bring that one in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sheet in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the role over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s key is on another organizer&apos;s computer. With its recovery sheet this one can let computers in too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet was not printed yet. Without it a lost computer or passphrase means that nobody can be let into the team any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet was printed on {day}. Keep it locked away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>The team&apos;s key lies on this computer only. Print its recovery sheet, and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Same person (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people called {name} are known here. The first: {reach}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is known here: {reach}, {circles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs up {name}, who is known here: {reach}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one (F2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnerCircles</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <source>Name, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the people who joined a circle. Only a name is needed to sign one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Learners of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed up yet. Only a name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the cancelled: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Take all of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K keeps · R takes the other · Space picks · Ctrl+A picks all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is shown in {n} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other in {n} picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is shown in all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other in all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkedCard</name>
    <message>
        <source>All present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marked} of {all} marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed up yet. A walk-in signs up and is marked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were counted, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space marks present and moves on. Backspace clears.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPageView</name>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} · cancelled meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Meetings of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What circles can study, and how often each was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the courses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveMeetingDialog</name>
    <message>
        <source>Move the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one, and all after it by as many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewBranchDialog</name>
    <message>
        <source>New branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short, for certificates; made of the name if left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCircleDialog</name>
    <message>
        <source>New circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names or e-mails; empty: you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message>
        <source>A new course will be made: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {title} (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>New course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become its organizer. All but the country can be changed later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya National Library Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>I have read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. That is locked with the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>{count} open of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the people you asked to host circles, and what they answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the computers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Nobody in the team is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail address of a new facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>one falls on a public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fall on public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {holiday}: the day hangs on the moon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlusDelta</name>
    <message>
        <source>Plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F  follow up     Enter  open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plus or delta yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheetDialog</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with the team&apos;s key. With it a second organizer&apos;s computer can let computers in, and a new one can take this one&apos;s place when it is lost, broken, or its passphrase forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can make themselves an organizer. Lock it away, not beside this computer; send no photograph of it. A file of it is deleted once it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} · {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutOutDialog</name>
    <message>
        <source>Turn a computer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a computer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this, and it is the right computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sent is thrown away unread. Its invitation stays unused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can join with its file any more; a new one can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that it wrote and that has arrived here stays. What arrives of it later is kept apart and shown nowhere, on every computer of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel is sealed for it any more. If it still has work that you want, bring in its last parcel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it lost or stolen, with learners on it? Tell your library&apos;s management; a new computer joins with a new invitation, with the branch&apos;s data in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadWeekMessagesDialog</name>
    <message>
        <source>Read weeks in a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one or several messages here (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste what branches sent, or choose a chat exported from WhatsApp (.txt or .zip) or a picture of the code. Only what your team’s computers signed is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats and pictures (*.txt *.zip *.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chat or a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found: {found} · new: {new} · not believed: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverWizard</name>
    <message>
        <source>Become the organizer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when the organizer&apos;s computer is lost or broken. Type the lines of the sheet as they are printed; the branches then bring the team&apos;s data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name for the list of computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this parcel to the branches. It holds nothing but who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch brings it in, then writes a parcel for the organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring that one in here: it holds all that the branch knows. Its own data is taken at once; what others wrote is kept apart until you accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the list of computers is back, put the lost one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel for the branches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes it out as if it had never come, and nobody else hears of it. It can be done until something is written, brought in or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the post bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RsvpTab</name>
    <message>
        <source>Who says they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y notes that a learner comes, N that she does not, Backspace clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{yes} of {all} said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not come: {no}. Have not said: {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message>
        <source>Computers to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels are written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parcel holds what the other computer has not seen. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parcel for the organizer holds what is new here. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel for {name} is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for the {count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircleDesk’s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write parcels to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF cannot be shown in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch&apos;s computer asks to join with its own parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle needs a facilitator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer cannot put itself out of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headcount stands for itself, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the branch map is no venue and its branch: {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new course was made, {title}, and its circle, with meetings: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer message of this branch is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-up has no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the branch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Africa Freedom Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another branch has the code {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this library writes under the same name. Nothing is lost: this one is counted apart from now on. Use only one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this library just now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this library just now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an invitation of the other team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the branch to set the clock right and to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file, or look for your recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer for an invitation for your branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer to read them out once more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the organizer to send it again as a document; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; what came out of it can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for it again; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender to make it again; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender what they are; take them in, or leave them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender whether it is from your team; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender whether it is the right file; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after the server to make it the owner of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who looks after this computer to make it, or go on without the shared folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who sent it; make an invitation for that branch if it should join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who worked on that computer; take them in, or leave them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organizer for one like the first; for a new role, join in an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your organizer for one of your own team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {whose}, or the organizer, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the parcel of the branch it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIRCLEDESK_NOW is «{text}», which is no instant with a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the later sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the later sign-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry it on to the branch it is for; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it by hand to what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that sign-up instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from {computer} that are kept apart: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes taken in: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --database, or make it: createdb --encoding UTF8 --template template0 NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --database; in a new folder, make a team or join one (device join).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with the newest CircleDesk or the newest verifier file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it with the person, or leave the e-mail empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is whole, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room and that the disk may be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the flash disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name in --database and its password: in the keyring, or in CIRCLEDESK_DATABASE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, whether there is room, and whether you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and whether the server runs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the serial number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the year: it goes from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup that this computer made; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another data folder for another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another date or time, or move the later meetings as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, best a PNG of at least 700 dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder for another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or check that there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that the list of backups shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chat that was exported (.txt or .zip), or a picture of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logo again, as a PNG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the messages of the last weeks only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear its attendance first if that was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear its attendance first, or move the later meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close CircleDesk&apos;s other windows, and restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet sign by sign, and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it: what it sent comes in then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to this computer and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the data folder to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole message, with the code in brackets at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the one that was issued in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what is not needed on it or take another one, and do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this on the organizer&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chat again, or copy the messages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chat without its pictures, or copy the messages only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First on the waiting list: {learner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {branches}: a newer parcel of the same sender is kept here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {branches}: kept here to be carried on, unopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room on this computer or put the flash disk in again, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some room on this computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genocide Memorial Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a rating, a headcount, or write a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either the number or the learners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the team it was made for; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the later one a new number, and print it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the start as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {learner} a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list; what a branch made arrives here with its next parcel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here, read the messages that the branches send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroes&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holy Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idd-ul-Azha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idd-ul-Fitr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If she comes again, sign her up anew: she is a new learner then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version on this computer; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version of CircleDesk, or leave them apart: they count nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite one first (device invite), or bring in the parcel in which it asks to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite this computer as an organizer&apos;s first, and let it be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue it before printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue them first: certificate issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought an erasure, put a computer out of the team, or gave back what an erasure had taken: that is never taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be settled by «{way}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join it by an invitation (device join), or name another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the other team in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the team with the invitation instead (device join).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karume Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at least the meetings that were held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learners now on the waiting list: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --database out, or name another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as they are: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a second organizer&apos;s computer in first, and put this one out from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} is not as it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it again (list waiting); it may have been settled elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the computers (device list) and take an id from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the computers (device list) and take the id of one that is requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the learners (list learners) and take the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them again (list conflicts); it may have been settled elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what waits again (list waiting); it may have come by another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the sheet with the name of your team on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look under Facilitators, or type another e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look under Facilitators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new invitation for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new team (team create), join one (device join), or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new team, or open the invitation file that your organizer sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a team on the server with: circledesk team create --database URL, or join one (device join).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty database for CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with: createdb --encoding UTF8 --template template0 NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room or send it elsewhere; what was asked may be done: list it to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some room, close other windows on this library, and bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martyrs&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mazingira Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, about {holiday}: move it if the library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, {holiday}: move it if the library is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings cannot be every «{every}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed {missed} of {past}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moi Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one of the meetings, or say that there is room for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the later meetings one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the small switch on it, or take another one, and do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {circle}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a command (circledesk --help lists them), or start CircleDesk from the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a database of its own, or leave --database out: then the folder holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder for the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a text file with the lines of the sheet, or leave --from out to type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another database, or ask for an invitation of that team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one before the last leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each learner once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name learners, or give a headcount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nane Nane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer of that id asks to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer of the team has that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other computer answers to «{name}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the team answers to «{name}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in {circle} came often enough for a certificate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the answer to that one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: there is room for both. It is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: they are two. It is not asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is kept apart any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyerere Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, this name may not make or write the tables of CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list: {learner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, and the certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One version was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One {kind} that is not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a computer that began alone can take its data into another team: the one computer of a team with one branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an organizer&apos;s computer makes itself known in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key lets computers in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key puts computers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again on the circle&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels that waited and are in now: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan its meetings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it with the newest CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the certificate that replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the one that was issued in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sheet on the organizer&apos;s computer that made the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in again and do it once more: nothing is lost, and nothing comes in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it out from the other organizer&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right by hand what should be otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the flash disk in again, or free some room on this computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last {count} on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the learner on the waiting list, or raise the number of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put who came last on the waiting list, or raise the number of places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {learner} on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise to {count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it into a new folder (--data, without --database), with a copy of keys.sealed from this one; or let who looks after the server restore the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest good backup (backup list shows them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saba Saba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether they are one person or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --out where to put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code again, from the paper itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yours first, then ask for a new one; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set CIRCLEDESK_RECOVERY_SHEET, name a file with --from, or use a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it like 2018-08-06T09:00:00+03:00, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {name}, or run the command in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the learner&apos;s name, or the branch&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the learner up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the learner up for one; name and phone can be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the person up here as a new learner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up is closed for {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up and to be told: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the program did not work. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Settled until then: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another flash disk, or send the parcel by e-mail or WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take attendance and give feedback from that day on, or move the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take attendance first, or name the learners who get one all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away and join the team again with a new invitation (device join).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of these: {steps}, month, or a number of days like 10-days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the picture again, straight and near, with the whole code on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in, if this computer was restored or they are known to be good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two to eight letters or digits, like BUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again: {action}. It can be brought in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the organizer; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, the feedback is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch map {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branches are: {branches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate design “{name}”, version {version}, is not in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {serial} is prepared, not issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {serial} is void already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate {serial} is void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle has no first date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle has no time of day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle is not here any more, so its page was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circle {title} was made, with meetings: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of that computer says {day}: nothing of the message was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {text} cannot stand in serials and file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server already holds the team {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server does not hold the library of {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server does not keep every letter: it is not in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server holds another team than the invitation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server holds tables of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database on the server is shared by computers that see other data than this invitation allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not answer; what was not finished was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server does not let this computer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be written: it is locked or write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give what was asked of it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the parcel was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator&apos;s e-mail is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or no backup of CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} could not be written: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash disk, or the folder, is not there any more: the parcel was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds a library of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds something else already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation file {file} cannot be read: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation for {branch} is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation in this parcel was used by another computer already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names a branch that it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this computer are not where they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this computer lie under a passphrase, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learner is not here any more, so the page was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learner of certificate {serial} was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learner «{learner}» is {one} and {other} at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of {folder} is on a server: a backup is not put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo&apos;s file is no PNG or JPEG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo&apos;s picture is larger than any printer needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo&apos;s picture is white all over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is not here any more, so its page was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was held already and cannot move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was held already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was held and cannot move into the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting of {day} was held: it has attendance or feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for the code on a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organizer has a new computer. Write a parcel for the organizer: it will hold everything that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel could not be kept: {cause}; nothing of it was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel could not be written there: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel could not be written to {folder}: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel counts in numbers that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel holds what this computer may not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel is damaged: its content cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel of this branch is here already, and says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel was changed after it was made: its signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel was made for a later state of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is needed, and there is no terminal to type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register keeps its number, course and dates; it cannot be printed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet was printed by a newer version of CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign “{sign}” (U+{code}, {name}) in “{text}” cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team {team} is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s key belongs on an organizer&apos;s computer that the team has accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s logo cannot be read as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week in a message is written on a branch&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} has {count} letters; at most {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no meetings in the week of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a branch {text} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no CircleDesk library in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no branch «{text}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no certificate {serial} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code to be read on «{file}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database of that name on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to take out: something was written, brought in or sent since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no more room here for parcels that are for other computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such learner, or she was erased before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such pair of versions any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team in this folder whose keys could be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no week in a message in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in these changes that could be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These six words do not open the invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This certificate was signed by a newer CircleDesk than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer already holds the team {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer asks to join the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not hold the team&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer may not change what belongs to {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer no longer knows how far this library was: new changes from here are counted apart, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was put out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder already belongs to the team {team}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to a branch of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for an organizer&apos;s computer; circles and learners come into a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for another branch or another role than this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation is for the team that this computer already belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup of another computer of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a backup of another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an invitation file, or it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the text of a certificate&apos;s code, or it was altered or cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learner is signed up for no circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This learner was erased for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is older than it was on this computer before: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library may not be written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was last used with a newer version of CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was opened on another computer or from a copy: new changes from here are counted apart, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was restored from a backup: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message comes from another team: nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was altered or cut: nothing of it was taken. Ask the branch to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was signed by a computer that your team does not know: nothing of it was taken. If the computer has just joined, accept it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was written by a newer CircleDesk than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel belongs to another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel comes from a computer that does not belong to your team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel comes from a computer that holds no invitation of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is for another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel was made by a newer version of CircleDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet belongs to another team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands against no rule any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long: it holds more than the chat of many years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {called} is not on this computer, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens again, make a backup on another disk and have this one seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. If it happens again, copy the details and send them to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two certificates have the number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all lines of the sheet, one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail that others reach you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the facilitator&apos;s e-mail address; a new one is taken into the team with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type them all from one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Union Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself and choose the folder; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an empty folder for the organizer (--data).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utamaduni Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after --database is no address of a PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this page showed is not here any more, so the page was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers&apos; Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1366x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as hours and minutes of 24, like 17:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2018-08-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like Africa/Nairobi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like postgresql://name@server/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its two letters, like KE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write parcels for those branches first, or carry this file on yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text without it, or with a letter that looks alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write two columns, venue and branch; put a venue with a comma in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zanzibar Revolution Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a computer that is not known here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person&apos;s word at {branch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelling the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circle facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer put out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correcting the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facilitator goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining two that are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joining with the data of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others wrote it, and the sender hands it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcel of {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parcels of {senders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflection prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by a computer that was put out of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signup question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organizer&apos;s new computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender does not write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to-approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>venue details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voiding the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word on two that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by another computer than the sender&apos;s branch has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your word, after comparing the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} is a branch now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · signed up last: {learners}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · {learner} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · {room} · {day}, {time} · meetings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{branch} · {why} · {one}; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} has said yes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called} is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{called}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} and {other} meet in one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} has no meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} has {count} places now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} is full: all {count} places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle} meets on {day} at {time} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}: {count} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{circle}: {count} signed up for {places} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} asks to join the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} belongs to the team now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} holds less than it did: it seems to have been restored from a backup. The next parcel for it brings back what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} is put out of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{computer} was turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of the {all} lines are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course} is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} cannot be the {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} belongs to another person of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} belongs to the team already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{email} has an open invitation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} (day after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {name}{deleted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}{deleted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} does not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} has a place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} has not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} has the number {serial} now. Print it, and take the old paper back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is a learner of another branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is not signed up for {circle}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is number {number} on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is on the waiting list of {circle} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is signed up for {circle} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is signed up once now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is signed up twice for {circle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is signed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} is signed up. There is another {other} in this circle: the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner} looks like one person twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{learner}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is one person now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} looks like one facilitator twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was erased. The next parcels erase her everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» cannot be read as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» cannot be used: {trouble}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» could not be kept here: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» could not be read: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» could not be read: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» could not be unpacked: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» could not be written to {folder}: {trouble}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» holds more than can be unpacked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is damaged: only a part of it could be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is larger than a parcel can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is no chat that was exported whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is no sound backup: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is not a CircleDesk parcel, or it is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» is too large for a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no date that can be ({option}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no size of a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{text}» is no time of day ({option}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» is in use since: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{title}» was changed since by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{value}» is no {field}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>No backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join another team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup was made and checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wants you. What does, stands here and in the counter at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing wants a person. It is done with one action; Enter does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things want a person. Each is done with one action; Enter does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more: {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>Line {number} of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowWeekMessageDialog</name>
    <message>
        <source>The week in a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it into WhatsApp for the organizer, or scan it with a telephone. It holds figures only, no names of people. The parcel brings the details later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpDialog</name>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circle is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the circle to sign up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a circle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <source>Word {n}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news from other computers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last parcel for the organizer: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last news: {branch}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>Visiting the flash disk: do not pull it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what lies on it for us and write the answer beside it, in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in and answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Leave apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in, they count here and travel with the next parcels. Left apart, they count nowhere and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamLogo</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo on certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on certificates issued from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet. A PNG or JPEG of at least 700 dots is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToBeTold</name>
    <message>
        <source>Copy the phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I will tell them, or have told them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One learner must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} learners must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of a circle are fixed from two days before its first meeting. They can be changed all the same, once you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one meeting today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} meetings today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeSheetDialog</name>
    <message>
        <source>Type a sheet in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the five lines of the recovery sheet as they are printed. This computer can then let computers into the team and put them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpcomingMeetings</name>
    <message>
        <source>Weekly update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News from {heard} branches  ·  {reported} meetings reported  ·  {new} new sign-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Declare a certificate void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{serial}, {learner}. Whoever checks this certificate is told that it is void; it is never printed again. A new one gets a new number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekMessageCard</name>
    <message>
        <source>Read messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches can send their week’s figures by WhatsApp before the parcel comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the organizer this week’s figures by WhatsApp, before the parcel gets there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weekly update as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly update {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichDayDialog</name>
    <message>
        <source>Which day is it today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer says {says}, but the newest entry is of {newest}. Nothing is lost by this. Say which day it is, and set the clock right when you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. The file lies at the path above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
