<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw_KE" sourcelanguage="en">
<context>
    <name></name>
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
        <source>Send &amp; receive</source>
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
        <source>Learner</source>
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
        <source>Issued</source>
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
        <source>Stands at</source>
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
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delta</source>
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
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
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
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiswahili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {held}</source>
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
        <source>Last sign-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this number</source>
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
        <source>Time</source>
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
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
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
        <source>No news yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No news since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
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
        <source>New</source>
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
        <source>Invited, not joined yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
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
        <source>No meetings, today among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings</source>
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
    <name>AcceptDeviceDialog</name>
    <message>
        <source>Accept a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes are the same: accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the branch by telephone which code stands on its screen.</source>
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
        <source>Kiswahili</source>
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
    <name>BranchFilter</name>
    <message>
        <source>All branches</source>
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
        <source>Invite a computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the team&apos;s computers: who joined and who asks to.</source>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
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
    <name>Finder</name>
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
    <name>InviteDeviceDialog</name>
    <message>
        <source>Invite a computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch opens the file in CircleDesk and types the six words. Tell the words by telephone; never send them with the file.</source>
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
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies here: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six words that open it</source>
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
    <name>Messages</name>
    <message>
        <source>Something in the program did not work. Your data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more. If it happens again, copy the details and send them to us.</source>
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
    <name>People</name>
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
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
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
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
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
        <source>Last sent to the organizer: {when}</source>
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
    <name>Toast</name>
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
</TS>
