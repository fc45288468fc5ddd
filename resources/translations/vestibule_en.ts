<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a question</extracomment>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>Title of a dialog about an account; {name} is whose</extracomment>
        <translation>Change {name}</translation>
    </message>
    <message>
        <source>The first account is for an administrator. From then on whoever works here signs in. Keep the PIN or password safe: nobody can look it up.</source>
        <extracomment>Below the title, for the first account</extracomment>
        <translation>The first account is for an administrator. From then on whoever works here signs in. Keep the PIN or password safe: nobody can look it up.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: add the account</extracomment>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: keep the changes</extracomment>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption of a field: the name of whoever works here</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Caption of a choice: what the account is for</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>The field for the name is empty</extracomment>
        <translation>Type a name.</translation>
    </message>
</context>
<context>
    <name>ActivityCharts</name>
    <message>
        <source>By the hour</source>
        <extracomment>Title of a chart: how many pass in each hour of the day</extracomment>
        <translation>By the hour</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Heading of the column of hours in the table behind a chart</extracomment>
        <translation>Hour</translation>
    </message>
    <message>
        <source>By the day</source>
        <extracomment>Title of a chart: how many pass on each day</extracomment>
        <translation>By the day</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heading of the column of days in the table behind a chart</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Most often</source>
        <extracomment>Title of a chart: who passes most often</extracomment>
        <translation>Most often</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column of names in the table behind a chart</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quality of the faces</source>
        <extracomment>Title of a chart: how good the camera&apos;s pictures of faces are, each day</extracomment>
        <translation>Quality of the faces</translation>
    </message>
    <message>
        <source>How alike the recognized were</source>
        <extracomment>Title of a chart: how sure the kiosk was who it is, each day</extracomment>
        <translation>How alike the recognized were</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the figures of charts are being read</extracomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nobody passed in this time</source>
        <extracomment>There is nothing to draw: the sentence</extracomment>
        <translation>Nobody passed in this time</translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <extracomment>There is nothing to draw: below the sentence</extracomment>
        <translation>Choose a longer time above.</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Button on a chart: show its figures as a table</extracomment>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Heading of a column in the table of a chart: the figures</extracomment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Screen reader, and before a choice: of how many days charts are drawn</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Camera of</source>
        <extracomment>Screen reader, and before a choice: whose camera the charts of quality are of</extracomment>
        <translation>Camera of</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search name, number or group</source>
        <extracomment>In the empty search field of the log</extracomment>
        <translation>Search name, number or group</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>Screen reader: the search field of the log</extracomment>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>Filter of the log: the first day that is shown</extracomment>
        <translation>From day</translation>
    </message>
    <message>
        <source>Until day</source>
        <extracomment>Filter of the log: the last day that is shown</extracomment>
        <translation>Until day</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Filter of the log: shows whatever came of it</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Choice of a filter: whatever came of it</extracomment>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Filter of the log: shows those who came in and those who went out</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>Choice of a filter: both directions</extracomment>
        <translation>In and out</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Filter of the log: face, PIN, code and name</extracomment>
        <translation>Way</translation>
    </message>
    <message>
        <source>All ways</source>
        <extracomment>Choice of a filter: however somebody was identified</extracomment>
        <translation>All ways</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Filter of the log: shows all kiosks</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>All stations</source>
        <extracomment>Choice of a filter: every kiosk</extracomment>
        <translation>All stations</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Button: shows and hides the fields that the log is filtered with</extracomment>
        <translation>Filters</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Log</source>
        <extracomment>Screen reader: the table of check-ins and refusals</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>Button: go to the check-ins that came while one was reading further down</extracomment>
        <translation>To the newest</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write what is shown of the log into a file</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <extracomment>Question; {name} was recognized, but it was somebody else</extracomment>
        <translation>Take back the check-in of {name}?</translation>
    </message>
    <message>
        <source>It was somebody else. The entry stays in the log and counts for nothing any more.</source>
        <extracomment>Below the question whether a check-in is to be taken back</extracomment>
        <translation>It was somebody else. The entry stays in the log and counts for nothing any more.</translation>
    </message>
    <message>
        <source>Take back that {name} has left?</source>
        <extracomment>Question; it was said at the desk that {name} has left</extracomment>
        <translation>Take back that {name} has left?</translation>
    </message>
    <message>
        <source>They are on the evacuation list again. The entry stays in the log.</source>
        <extracomment>Below the question whether somebody who was marked as left is inside after all</extracomment>
        <translation>They are on the evacuation list again. The entry stays in the log.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: a check-in stays as it is</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Answer: a check-in was somebody else</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>More than {count} entries</source>
        <extracomment>Above the log; {count} is a number that is not counted any further</extracomment>
        <translation>More than {count} entries</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <extracomment>Instead of the log; below it stands why</extracomment>
        <translation>The log cannot be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the log once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the log is being read</extracomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nobody has checked in yet</source>
        <extracomment>Empty log: the sentence</extracomment>
        <translation>Nobody has checked in yet</translation>
    </message>
    <message>
        <source>Whoever comes, goes or is refused at a kiosk is listed here.</source>
        <extracomment>Empty log: below the sentence</extracomment>
        <translation>Whoever comes, goes or is refused at a kiosk is listed here.</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <extracomment>Nothing in the log fits what is looked for</extracomment>
        <translation>Nothing in the log fits</translation>
    </message>
    <message>
        <source>Try other days, or a part of the name.</source>
        <extracomment>Below &quot;Nothing in the log fits&quot;</extracomment>
        <translation>Try other days, or a part of the name.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>The newest {count} are shown. Choose days to see earlier ones.</source>
        <extracomment>Below the last row of a long log; {count} is a number</extracomment>
        <translation>The newest {count} are shown. Choose days to see earlier ones.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab: all check-ins and refusals</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>In the building</source>
        <extracomment>Tab: who is inside now</extracomment>
        <translation>In the building</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>Tab: drawings of how many pass, and how well the cameras see</extracomment>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>ActivityPresence</name>
    <message>
        <source>In the building</source>
        <extracomment>Screen reader: the table of everybody who is in the building</extracomment>
        <translation>In the building</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <extracomment>Button: the people who are selected have gone without saying so at the kiosk</extracomment>
        <translation>Has &amp;left…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the list of everybody inside as a file</extracomment>
        <translation>&amp;Save as PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the list of everybody inside</extracomment>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <extracomment>Question; {name} seems to be in the building</extracomment>
        <translation>Has {name} left?</translation>
    </message>
    <message>
        <source>Have {people} left?</source>
        <extracomment>Question; {people} is &quot;3 people&quot; who seem to be in the building</extracomment>
        <translation>Have {people} left?</translation>
    </message>
    <message>
        <source>They are taken off the evacuation list and go into the log as having gone out now.</source>
        <extracomment>Below the question whether somebody has left</extracomment>
        <translation>They are taken off the evacuation list and go into the log as having gone out now.</translation>
    </message>
    <message>
        <source>Still inside</source>
        <extracomment>Answer: whoever is asked about is still in the building</extracomment>
        <translation>Still inside</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>Answer: whoever is asked about has left the building</extracomment>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <extracomment>Filter of those inside: shows all groups; {count} is a number</extracomment>
        <translation>Everybody ({count})</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Filter of those inside: who is in no group</extracomment>
        <translation>No group</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While it is looked up who is in the building</extracomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nobody inside is called that</source>
        <extracomment>Nobody who is inside fits what is searched for</extracomment>
        <translation>Nobody inside is called that</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody who is inside again</extracomment>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <extracomment>The building is empty: the sentence</extracomment>
        <translation>Nobody is inside</translation>
    </message>
    <message>
        <source>Whoever comes in at a kiosk today is listed here.</source>
        <extracomment>The building is empty: below the sentence</extracomment>
        <translation>Whoever comes in at a kiosk today is listed here.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that the list is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>inside {day}</source>
        <extracomment>Name of the file that the list is saved as, without its ending; {day} is 2026-03-31</extracomment>
        <translation>inside {day}</translation>
    </message>
    <message>
        <source>Search name</source>
        <extracomment>In the empty search field of the list of those inside</extracomment>
        <translation>Search name</translation>
    </message>
    <message>
        <source>Search who is inside</source>
        <extracomment>Screen reader: the search field of the list of those inside</extracomment>
        <translation>Search who is inside</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Screen reader: which group of those inside is shown</extracomment>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>ActivitySession</name>
    <message>
        <source>The list is in {file}.</source>
        <extracomment>Notice after the list of those inside was saved; {file} is a file</extracomment>
        <translation>The list is in {file}.</translation>
    </message>
    <message>
        <source>activity {day}</source>
        <extracomment>Name of a file with the log, without its ending; {day} is 2026-03-31</extracomment>
        <translation>activity {day}</translation>
    </message>
    <message>
        <source>{entries} are in {file}.</source>
        <extracomment>Notice after an export; {entries} is &quot;3,902 entries&quot;, {file} is a file</extracomment>
        <translation>{entries} are in {file}.</translation>
    </message>
</context>
<context>
    <name>AdminStep</name>
    <message>
        <source>Your name</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>PIN or password</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same PIN or password once more</extracomment>
        <translation>The same again</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits; a password has at least 8 characters.</source>
        <extracomment>Below the fields of the first account
----------
A PIN or password cannot be used</extracomment>
        <translation>A PIN has 4 to 12 digits; a password has at least 8 characters.</translation>
    </message>
    <message>
        <source>Leave all empty if everybody who reaches this computer may do everything.</source>
        <extracomment>Below the fields of the first account</extracomment>
        <translation>Leave all empty if everybody who reaches this computer may do everything.</translation>
    </message>
    <message>
        <source>Type your name, too.</source>
        <extracomment>The first account has no name</extracomment>
        <translation>Type your name, too.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>The two PINs or passwords differ</extracomment>
        <translation>The two are not the same.</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit</source>
        <extracomment>Title of the section of the settings about the audit</extracomment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Everything that was done, in a chain that shows tampering. It holds ids, never names.</source>
        <extracomment>Below that title</extracomment>
        <translation>Everything that was done, in a chain that shows tampering. It holds ids, never names.</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <extracomment>Below the title Screen reader: how far the audit has been verified</extracomment>
        <translation>Verified so far</translation>
    </message>
    <message>
        <source>Find by act, who, whom or day</source>
        <extracomment>In the empty field above the entries of the audit</extracomment>
        <translation>Find by act, who, whom or day</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <extracomment>Button: check the whole audit</extracomment>
        <translation>&amp;Verify everything</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: end verifying</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write the audit into a file</extracomment>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <extracomment>No entry of the audit has the words that are sought</extracomment>
        <translation>No entry has these words.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>Nothing was done with the program yet</extracomment>
        <translation>Nothing has been done yet.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <source>Verifying reads every entry: about 20 seconds for a million.</source>
        <extracomment>Below it</extracomment>
        <translation>Verifying reads every entry: about 20 seconds for a million.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>While the audit is being verified</extracomment>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>{verified} of {total} entries are sound.</source>
        <extracomment>Below it; both are numbers such as 1,284</extracomment>
        <translation>{verified} of {total} entries are sound.</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>Everything is as it was written</translation>
    </message>
    <message>
        <source>{count} entries, verified {when}.</source>
        <extracomment>Below it; {count} is a number, {when} day and time</extracomment>
        <translation>{count} entries, verified {when}.</translation>
    </message>
    <message>
        <source>The audit was tampered with</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>The audit was tampered with</translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <extracomment>Below it, after what was found; {when} is day and time</extracomment>
        <translation>Verified {when}.</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>It could not be verified</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>Export the audit</translation>
    </message>
    <message>
        <source>JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)</source>
        <extracomment>Kinds of files; keep what is in brackets</extracomment>
        <translation>JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of a column of the audit</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column of the audit: what was done</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column of the audit: who did it</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column of the audit: to whom or what</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <extracomment>Screen reader: the table of the audit</extracomment>
        <translation>Entries of the audit</translation>
    </message>
</context>
<context>
    <name>AuditSession</name>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>Notice; {count} is a number</extracomment>
        <translation>{count} entries were exported.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is in place. What was here before is kept in the folder “before-restore-…”.</source>
        <extracomment>Notice after the restart that ends a restore; “before-restore-…” is the name of a folder</extracomment>
        <translation>The backup is in place. What was here before is kept in the folder “before-restore-…”.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>The last backup could not be made</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>There is no backup yet</translation>
    </message>
    <message>
        <source>If this computer is lost, everything enrolled on it is lost.</source>
        <extracomment>Settings, backup: what that means</extracomment>
        <translation>If this computer is lost, everything enrolled on it is lost.</translation>
    </message>
    <message>
        <source>The last proof failed</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>The last proof failed</translation>
    </message>
    <message>
        <source>No backup was proved for a long time</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>No backup was proved for a long time</translation>
    </message>
    <message>
        <source>Prove one now: only then you know that it can be restored.</source>
        <extracomment>Settings, backup: what to do</extracomment>
        <translation>Prove one now: only then you know that it can be restored.</translation>
    </message>
    <message>
        <source>There is a backup that was not proved yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>There is a backup that was not proved yet</translation>
    </message>
    <message>
        <source>A proof restores it aside, opens it, compares everything, and deletes it.</source>
        <extracomment>Settings, backup: what a proof is</extracomment>
        <translation>A proof restores it aside, opens it, compares everything, and deletes it.</translation>
    </message>
    <message>
        <source>The last backup that was proved can be restored</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>The last backup that was proved can be restored</translation>
    </message>
    <message>
        <source>Restored aside on {moment}: opened, {people} and every other count compared.</source>
        <extracomment>Settings, backup: {people} is &quot;12 people&quot;, {moment} a day with a time</extracomment>
        <translation>Restored aside on {moment}: opened, {people} and every other count compared.</translation>
    </message>
    <message>
        <source>proof failed on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>proof failed on {day}</translation>
    </message>
    <message>
        <source>proved on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>proved on {day}</translation>
    </message>
    <message>
        <source>Backups are made only when you ask for one.</source>
        <extracomment>Settings, backup: the schedule</extracomment>
        <translation>Backups are made only when you ask for one.</translation>
    </message>
    <message>
        <source>Every {hours} hours while the program runs; the newest {keep} stay.</source>
        <extracomment>Settings, backup: the schedule; numbers</extracomment>
        <translation>Every {hours} hours while the program runs; the newest {keep} stay.</translation>
    </message>
    <message>
        <source>The newest is proved every {days} days.</source>
        <extracomment>Settings, backup: the schedule; a number</extracomment>
        <translation>The newest is proved every {days} days.</translation>
    </message>
    <message>
        <source>There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.</source>
        <extracomment>Settings, backup: about the recovery code</extracomment>
        <translation>There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.</translation>
    </message>
    <message>
        <source>Made on {day}, and not typed since: was it written down?</source>
        <extracomment>Settings, backup: about the recovery code; {day} is when it was made</extracomment>
        <translation>Made on {day}, and not typed since: was it written down?</translation>
    </message>
    <message>
        <source>Made on {day}, typed correctly on {confirmed}.</source>
        <extracomment>Settings, backup: about the recovery code; both are days</extracomment>
        <translation>Made on {day}, typed correctly on {confirmed}.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Making a backup…</translation>
    </message>
    <message>
        <source>Proving the newest backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Proving the newest backup…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Preparing the restore…</translation>
    </message>
    <message>
        <source>The newest backup failed its proof. {why}</source>
        <extracomment>Notice: a backup could not be proved; {why} is a sentence</extracomment>
        <translation>The newest backup failed its proof. {why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <extracomment>Notice; {why} is a sentence</extracomment>
        <translation>No backup could be made. {why}</translation>
    </message>
    <message>
        <source>No backup was proved for a long time. Look into Settings, Backup.</source>
        <extracomment>Notice: where to look</extracomment>
        <translation>No backup was proved for a long time. Look into Settings, Backup.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <extracomment>Settings, backup: heading of the list
----------
Screen reader: list of backups</extracomment>
        <translation>Backups that are kept</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>Settings, backup: before anything is known</extracomment>
        <translation>Looking at the backups…</translation>
    </message>
    <message>
        <source>The last one was made on {moment}: {held}.</source>
        <extracomment>Settings, backup; {moment} a day with a time, {held} is &quot;12 people, 4 MB&quot;</extracomment>
        <translation>The last one was made on {moment}: {held}.</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <extracomment>Settings, backup; {folder} is a path</extracomment>
        <translation>They go to {folder}</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Prove the newest now</source>
        <extracomment>Settings, backup: button; the newest backup is restored aside, to be sure</extracomment>
        <translation>&amp;Prove the newest now</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Settings, backup: button; the folder is shown by the system</extracomment>
        <translation>Open the &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Settings, backup: button beside the bar; nothing of it stays</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>R&amp;estore this one…</source>
        <extracomment>Settings, backup: button below the list</extracomment>
        <translation>R&amp;estore this one…</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <extracomment>Settings, backup: button below the list; a file is chosen</extracomment>
        <translation>Restore from a fi&amp;le…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>Settings, backup: in the list when there is none</extracomment>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialogue that chooses a backup</extracomment>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <extracomment>Kind of file in that dialogue</extracomment>
        <translation>Backups (*.backup)</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <extracomment>Title above a person&apos;s badge</extracomment>
        <translation>Badge of {name}</translation>
    </message>
    <message>
        <source>The code on this badge is the one that works.</source>
        <extracomment>Below a badge: the code on it is in use</extracomment>
        <translation>The code on this badge is the one that works.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Below a badge: the printer has it</extracomment>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>Below a badge; {file} is a file&apos;s name</extracomment>
        <translation>Saved as {file}.</translation>
    </message>
    <message>
        <source>{name} has a code already. Printing or saving makes a new one; the old one stops working.</source>
        <extracomment>Beside a badge, before it is made. {name} has a QR code already</extracomment>
        <translation>{name} has a code already. Printing or saving makes a new one; the old one stops working.</translation>
    </message>
    <message>
        <source>Printing or saving makes the code that belongs here.</source>
        <extracomment>Beside a badge, before it is made: there is no QR code on it yet</extracomment>
        <translation>Printing or saving makes the code that belongs here.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the badge</extracomment>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the badge as a PDF file</extracomment>
        <translation>&amp;Save as PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the badge</extracomment>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>Shape of a badge: higher than wide</extracomment>
        <translation>Upright</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Shape of a badge: wider than high</extracomment>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Save the badge</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that a badge is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The badge and its file open the door: they belong to {name} and to nobody else.</source>
        <extracomment>Beside a badge: a warning to the operator, in one sentence</extracomment>
        <translation>The badge and its file open the door: they belong to {name} and to nobody else.</translation>
    </message>
    <message>
        <source>The portrait is not very clear. A new picture would make a better badge.</source>
        <extracomment>Beside a badge: the portrait is of poor quality</extracomment>
        <translation>The portrait is not very clear. A new picture would make a better badge.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin with an empty gallery</source>
        <extracomment>Heading of a printed page How to begin</extracomment>
        <translation>Begin with an empty gallery</translation>
    </message>
    <message>
        <source>Look around with sample pictures</source>
        <extracomment>How to begin: sample pictures stand for the camera</extracomment>
        <translation>Look around with sample pictures</translation>
    </message>
</context>
<context>
    <name>BelongingCheck</name>
    <message>
        <source>I have made sure that this is {name}</source>
        <extracomment>Check box; the operator vouches that the pictures are of the person with this name</extracomment>
        <translation>I have made sure that this is {name}</translation>
    </message>
    <message>
        <source>It is not certain that this is {name}.</source>
        <extracomment>Above a check box: new pictures of a person are like nobody&apos;s; {name} is that person</extracomment>
        <translation>It is not certain that this is {name}.</translation>
    </message>
    <message>
        <source>The face is not much like the pictures that are kept. Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;It is not certain that this is …&quot;</extracomment>
        <translation>The face is not much like the pictures that are kept. Make sure who it is before you save: they will be let in as {name}.</translation>
    </message>
    <message>
        <source>This face is much like {other}.</source>
        <extracomment>Above a check box: new pictures of {name} are like {other}, who is enrolled too</extracomment>
        <translation>This face is much like {other}.</translation>
    </message>
    <message>
        <source>Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;This face is much like …&quot;; whoever is on the pictures opens the door as {name}</extracomment>
        <translation>Make sure who it is before you save: they will be let in as {name}.</translation>
    </message>
    <message>
        <source>This is almost certainly {other}, so nothing can be added to {name}.</source>
        <extracomment>Why new pictures of {name} are not kept: they are of {other}, who is enrolled too</extracomment>
        <translation>This is almost certainly {other}, so nothing can be added to {name}.</translation>
    </message>
    <message>
        <source>If they are one person, merge them. If pictures of {name} are kept with {other}, move those to {name} first.</source>
        <extracomment>Below &quot;This is almost certainly …&quot;; {name} and {other} are people</extracomment>
        <translation>If they are one person, merge them. If pictures of {name} are kept with {other}, move those to {name} first.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Camera</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>Choose a camera.</translation>
    </message>
</context>
<context>
    <name>CameraTrial</name>
    <message>
        <source>{name}: {width} by {height} pixels, {rate} pictures in a second.</source>
        <extracomment>After a camera was tried; {name} of the camera, sizes in pixels, {rate} such as 29.8</extracomment>
        <translation>{name}: {width} by {height} pixels, {rate} pictures in a second.</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>What a camera is called that has no name</extracomment>
        <translation>The camera</translation>
    </message>
    <message>
        <source>No picture came. Check the cable, or choose another camera.</source>
        <extracomment>After a camera was tried</extracomment>
        <translation>No picture came. Check the cable, or choose another camera.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>What a screen reader calls the live picture</extracomment>
        <translation>Live picture of the camera</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <extracomment>Over the dark area where the camera&apos;s picture will be</extracomment>
        <translation>Starting the camera</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Needed: {least}</source>
        <extracomment>Screen reader: below the names of those who are most alike, each with a number; {least} is a number</extracomment>
        <translation>Needed: {least}</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Screen reader: the drawing of the people who are most like a face</extracomment>
        <translation>Most alike</translation>
    </message>
</context>
<context>
    <name>ChallengeView</name>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>Over the live picture: this is movement {step} of {steps}</extracomment>
        <translation>{step} of {steps}</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>No picture from the camera</source>
        <extracomment>Over the place of the live picture; the operator&apos;s details are in the log</extracomment>
        <translation>No picture from the camera</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{pictures}, quality {value}</source>
        <extracomment>Below the pictures: {pictures} is &quot;5 pictures&quot;, {value} a quality of 0 to 100</extracomment>
        <translation>{pictures}, quality {value}</translation>
    </message>
    <message>
        <source>Looking whether this person is enrolled already</source>
        <extracomment>Below the pictures, for a moment</extracomment>
        <translation>Looking whether this person is enrolled already</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <extracomment>Title of the question before the kiosk starts for the first time</extracomment>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>It is the only way out of the kiosk. Keep it where the next operator finds it.</source>
        <extracomment>Below the title</extracomment>
        <translation>It is the only way out of the kiosk. Keep it where the next operator finds it.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <extracomment>Caption of a field for digits</extracomment>
        <translation>PIN, 4 to 12 digits</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>Caption of a field for the same digits once more</extracomment>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: do not start the kiosk</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Start the kiosk</source>
        <extracomment>Button: keep this PIN and start the kiosk</extracomment>
        <translation>&amp;Start the kiosk</translation>
    </message>
    <message>
        <source>Type at least four digits.</source>
        <extracomment>The PIN is too short</extracomment>
        <translation>Type at least four digits.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again.</source>
        <extracomment>The two PINs differ</extracomment>
        <translation>The two are not the same. Type the PIN again.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Name of the parent or guardian</source>
        <extracomment>Name of a field: who agrees for a child or a person under care</extracomment>
        <translation>Name of the parent or guardian</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <extracomment>Question above the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>How did {name} agree?</translation>
    </message>
    <message>
        <source>Somebody agrees for this person</source>
        <extracomment>Button: a parent or guardian agrees in the person&apos;s place; asks for that name</extracomment>
        <translation>Somebody agrees for this person</translation>
    </message>
    <message>
        <source>They agree for themselves</source>
        <extracomment>The same button then: there is no need for a parent or guardian</extracomment>
        <translation>They agree for themselves</translation>
    </message>
    <message>
        <source>{name} agrees to this text</source>
        <extracomment>Check box; the operator witnesses that the person with this name consents</extracomment>
        <translation>{name} agrees to this text</translation>
    </message>
    <message>
        <source>{giver} agrees to this text for {name}</source>
        <extracomment>Check box; the operator witnesses that {giver}, such as a parent, consents in the place of {name}</extracomment>
        <translation>{giver} agrees to this text for {name}</translation>
    </message>
    <message>
        <source>Nobody has to agree. There is always another way in.</source>
        <extracomment>Below the check box</extracomment>
        <translation>Nobody has to agree. There is always another way in.</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>Consent text</source>
        <extracomment>Screen reader: the text that the person agrees to</extracomment>
        <translation>Consent text</translation>
    </message>
    <message>
        <source>&amp;Read it aloud</source>
        <extracomment>Button: the text is spoken by the device</extracomment>
        <translation>&amp;Read it aloud</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <extracomment>Button: ends the reading aloud</extracomment>
        <translation>S&amp;top reading</translation>
    </message>
    <message>
        <source>Read this together</source>
        <extracomment>Heading above the consent text</extracomment>
        <translation>Read this together</translation>
    </message>
    <message>
        <source>This device has no voice for {language}. Please read the text to the person.</source>
        <extracomment>{language} is the name of a language in that language, such as Deutsch</extracomment>
        <translation>This device has no voice for {language}. Please read the text to the person.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{field}: leave empty</source>
        <extracomment>Tool tip and screen reader: empties a field for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: leave empty</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <extracomment>Tool tip and screen reader: opens a calendar for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: calendar</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>In front of the camera</source>
        <extracomment>Before a row of choices: Person A, Person B, A stranger, Nobody</extracomment>
        <translation>In front of the camera</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>Badge while the program runs with made-up people</extracomment>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Person A</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>Person A</translation>
    </message>
    <message>
        <source>Person B</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>Person B</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>Who stands in front of the made-up camera: nobody who is enrolled</extracomment>
        <translation>A stranger</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who stands in front of the made-up camera: no one</extracomment>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>DetChart</name>
    <message>
        <source>Strangers named against people missed</source>
        <extracomment>Screen reader: a drawing of two kinds of errors</extracomment>
        <translation>Strangers named against people missed</translation>
    </message>
    <message>
        <source>{strangers} of strangers named, {missed} of people missed</source>
        <extracomment>Screen reader: {strangers} and {missed} are shares such as 0.3 %</extracomment>
        <translation>{strangers} of strangers named, {missed} of people missed</translation>
    </message>
    <message>
        <source>Strangers called by a name</source>
        <extracomment>Below a drawing</extracomment>
        <translation>Strangers called by a name</translation>
    </message>
    <message>
        <source>People asked to try again</source>
        <extracomment>Above a drawing: what its vertical axis is</extracomment>
        <translation>People asked to try again</translation>
    </message>
</context>
<context>
    <name>EmptyingDialog</name>
    <message>
        <source>Deleting ours from {name}</source>
        <extracomment>Title while people are deleted from a backend; {name} is how the operator calls it</extracomment>
        <translation>Deleting ours from {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the deleting is</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: end the deleting before everybody is deleted</extracomment>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} of {total} people</extracomment>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>EnrollmentPage</name>
    <message>
        <source>{name} agreed {how}.</source>
        <extracomment>A consent; {how} is &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot; or &quot;on the screen&quot;</extracomment>
        <translation>{name} agreed {how}.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <extracomment>Title of the desk</extracomment>
        <translation>Enroll a person</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} and {pictures}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>Erase {name} and {pictures}</translation>
    </message>
    <message>
        <source>Erase {name} and {pictures} here and on {backends}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>Erase {name} and {pictures} here and on {backends}</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device. For a few seconds this can be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>Name, pictures and consent are deleted from this device. For a few seconds this can be undone.</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device, and from the backends as soon as they can be reached. For a few seconds this can be undone.</source>
        <extracomment>Below the question; backends are the systems that people are sent to</extracomment>
        <translation>Name, pictures and consent are deleted from this device, and from the backends as soon as they can be reached. For a few seconds this can be undone.</translation>
    </message>
    <message>
        <source>Erase {people}</source>
        <extracomment>Question before erasing several; {people} is &quot;3 people&quot;</extracomment>
        <translation>Erase {people}</translation>
    </message>
    <message>
        <source>Names, pictures and consents are deleted from this device, and from the backends that have them. For a few seconds this can be undone.</source>
        <extracomment>Below the question, when several are erased</extracomment>
        <translation>Names, pictures and consents are deleted from this device, and from the backends that have them. For a few seconds this can be undone.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: erase nothing</extracomment>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Button outlined in red: erase now</extracomment>
        <translation>&amp;Erase</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Take back…</source>
        <extracomment>Button outlined in red: this check-in was somebody else</extracomment>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Heading: people whose faces are most like the one before the camera</extracomment>
        <translation>Most alike</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Heading: the pictures that a decision rests on, and how good they were</extracomment>
        <translation>Looks</translation>
    </message>
    <message>
        <source>A person, not a picture</source>
        <extracomment>Heading: whether a person was there, not a picture</extracomment>
        <translation>A person, not a picture</translation>
    </message>
    <message>
        <source>Compared by</source>
        <extracomment>Heading: the networks that compared the faces</extracomment>
        <translation>Compared by</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Instead of an explanation that is being read</extracomment>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>No face was compared: it was said at the desk.</source>
        <extracomment>Instead of an explanation: somebody said at the desk that the person has left</extracomment>
        <translation>No face was compared: it was said at the desk.</translation>
    </message>
    <message>
        <source>No face was compared: it was {way}.</source>
        <extracomment>Instead of an explanation; {way} is &quot;PIN&quot; or &quot;QR code&quot;</extracomment>
        <translation>No face was compared: it was {way}.</translation>
    </message>
    <message>
        <source>What this decision rested on was not kept.</source>
        <extracomment>Instead of an explanation: what a decision rested on was not written down, or is deleted by now</extracomment>
        <translation>What this decision rested on was not kept.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>Instead of the name of somebody who was erased</extracomment>
        <translation>Erased person</translation>
    </message>
    <message>
        <source>{score} is {distance} above the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>{score} is {distance} above the {needed} that was needed (red mark).</translation>
    </message>
    <message>
        <source>{score} is {distance} below the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>{score} is {distance} below the {needed} that was needed (red mark).</translation>
    </message>
    <message>
        <source>The next person was {lead} behind.</source>
        <extracomment>Below the bars; {lead} is a number: how far the first is before the second</extracomment>
        <translation>The next person was {lead} behind.</translation>
    </message>
    <message>
        <source>That is too close to tell them apart.</source>
        <extracomment>Below the bars: why nobody was recognized</extracomment>
        <translation>That is too close to tell them apart.</translation>
    </message>
    <message>
        <source>These two are known to look alike, so the face alone does not decide.</source>
        <extracomment>Below the bars: why a PIN was asked for</extracomment>
        <translation>These two are known to look alike, so the face alone does not decide.</translation>
    </message>
    <message>
        <source>{backend} decided who it is.</source>
        <extracomment>Below the bars; {backend} is how the operator calls another system</extracomment>
        <translation>{backend} decided who it is.</translation>
    </message>
    <message>
        <source>Quality {quality} of 100 in the best look.</source>
        <extracomment>Below the bars of several pictures; {quality} is a number of 0 to 100</extracomment>
        <translation>Quality {quality} of 100 in the best look.</translation>
    </message>
    <message>
        <source>Weakest point: {what}</source>
        <extracomment>{what} is a short sentence, such as &quot;The face is too dark.&quot;</extracomment>
        <translation>Weakest point: {what}</translation>
    </message>
    <message>
        <source>{others} of {looks} looks were more like somebody else.</source>
        <extracomment>{others} of {looks} pictures looked more like somebody else than like the best candidate</extracomment>
        <translation>{others} of {looks} looks were more like somebody else.</translation>
    </message>
    <message>
        <source>They moved the head as they were asked.</source>
        <extracomment>How it was seen that a person is there</extracomment>
        <translation>They moved the head as they were asked.</translation>
    </message>
    <message>
        <source>They did not move the head as they were asked.</source>
        <extracomment>Why it was not seen that a person is there</extracomment>
        <translation>They did not move the head as they were asked.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of an entry of the log</extracomment>
        <translation>Close the details</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporting the log</source>
        <extracomment>Title while the log is written into a file</extracomment>
        <translation>Exporting the log</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the writing of a file is</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: do not write the file</extracomment>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} is a number, {total} is &quot;3,902 entries&quot;</extracomment>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>FaceNotices</name>
    <message>
        <source>Try all five again</source>
        <extracomment>Button: begin with all five poses once more</extracomment>
        <translation>Try all five again</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: pictures come from the camera again</extracomment>
        <translation>Back to the camera</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: read no more pictures</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes a notice away</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Fewer pictures than five</source>
        <extracomment>Bold phrase: five poses were wanted</extracomment>
        <translation>Fewer pictures than five</translation>
    </message>
    <message>
        <source>The head hardly turned. Go on with what there is, or ask the person to turn a little to each side, up and down: with five they are recognized more surely.</source>
        <extracomment>To the operator; follows &quot;Fewer pictures than five&quot;</extracomment>
        <translation>The head hardly turned. Go on with what there is, or ask the person to turn a little to each side, up and down: with five they are recognized more surely.</translation>
    </message>
    <message>
        <source>A video plays instead of the camera</source>
        <extracomment>Bold phrase above the picture; the file&apos;s name follows</extracomment>
        <translation>A video plays instead of the camera</translation>
    </message>
    <message>
        <source>Pictures are used instead of the camera</source>
        <extracomment>Bold phrase above the place of the live picture</extracomment>
        <translation>Pictures are used instead of the camera</translation>
    </message>
    <message>
        <source>Reading picture {number} of {total}</source>
        <extracomment>While pictures are read: {number} of {total}, as in &quot;Reading picture 2 of 5&quot;</extracomment>
        <translation>Reading picture {number} of {total}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <extracomment>{name} of a file, then why it was not taken</extracomment>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>1 picture was not taken</source>
        <extracomment>Bold phrase: exactly one file was no use</extracomment>
        <translation>1 picture was not taken</translation>
    </message>
    <message>
        <source>{count} pictures were not taken</source>
        <extracomment>Bold phrase: {count} files were no use, never one</extracomment>
        <translation>{count} pictures were not taken</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>Below sentences on pictures that were not taken: {count} more were not, at least one</extracomment>
        <translation>And {count} more.</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>The camera is not used</source>
        <extracomment>Instead of the live picture, while pictures from files are used</extracomment>
        <translation>The camera is not used</translation>
    </message>
    <message>
        <source>The pictures are varied.</source>
        <extracomment>Below the small pictures: they show the person in different ways, which is good</extracomment>
        <translation>The pictures are varied.</translation>
    </message>
    <message>
        <source>The pictures are somewhat varied.</source>
        <extracomment>Below the small pictures: they show the person in somewhat different ways</extracomment>
        <translation>The pictures are somewhat varied.</translation>
    </message>
    <message>
        <source>The pictures are much alike.</source>
        <extracomment>Below the small pictures: they are nearly the same, which is not good</extracomment>
        <translation>The pictures are much alike.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading above the small pictures taken so far</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <extracomment>Beside the heading &quot;Pictures&quot;: {taken} of {needed}, numbers</extracomment>
        <translation>{taken} of {needed}</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Picture files…</source>
        <extracomment>In the menu &quot;From a file&quot;</extracomment>
        <translation>Picture files…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>In the menu &quot;From a file&quot;: the picture that was copied in another program</extracomment>
        <translation>Picture from the clipboard</translation>
    </message>
    <message>
        <source>Video…</source>
        <extracomment>In the menu &quot;From a file&quot;: plays instead of the camera</extracomment>
        <translation>Video…</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button with a menu: pictures that are not from the camera</extracomment>
        <translation>From a file</translation>
    </message>
    <message>
        <source>Choose pictures of the person</source>
        <extracomment>Title of the window in which files are chosen</extracomment>
        <translation>Choose pictures of the person</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Choose a video of the person</source>
        <extracomment>Title of the window in which a file is chosen</extracomment>
        <translation>Choose a video of the person</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Videos</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <extracomment>Answer to Ctrl+V</extracomment>
        <translation>There is no picture on the clipboard. Copy one, then paste again.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up Vestibule</source>
        <extracomment>Title of the dialog that sets up the program</extracomment>
        <translation>Set up Vestibule</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: leave the wizard, and set up nothing</extracomment>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Button of the last step</extracomment>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on; the last one Button: to the next step</extracomment>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Which language do you read?</translation>
    </message>
    <message>
        <source>Visitors at the kiosk choose their own.</source>
        <extracomment>Below that question</extracomment>
        <translation>Visitors at the kiosk choose their own.</translation>
    </message>
    <message>
        <source>Which camera do people look at?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Which camera do people look at?</translation>
    </message>
    <message>
        <source>You should see yourself, well lit and from the front.</source>
        <extracomment>Below that question</extracomment>
        <translation>You should see yourself, well lit and from the front.</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <extracomment>Question of a step</extracomment>
        <translation>What is this place called?</translation>
    </message>
    <message>
        <source>Consents and badges say so. Nobody&apos;s face is kept without consent.</source>
        <extracomment>Below that question</extracomment>
        <translation>Consents and badges say so. Nobody&apos;s face is kept without consent.</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Who may change settings?</translation>
    </message>
    <message>
        <source>You sign in from then on, and can add others at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>You sign in from then on, and can add others at Settings.</translation>
    </message>
    <message>
        <source>What if this computer is lost?</source>
        <extracomment>Question of a step</extracomment>
        <translation>What if this computer is lost?</translation>
    </message>
    <message>
        <source>Backups can be opened elsewhere with a recovery code. It is shown once, here.</source>
        <extracomment>Below that question</extracomment>
        <translation>Backups can be opened elsewhere with a recovery code. It is shown once, here.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>Question of a step</extracomment>
        <translation>How do you want to begin?</translation>
    </message>
    <message>
        <source>Everything can be changed later, at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>Everything can be changed later, at Settings.</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Quality of each look</source>
        <extracomment>Screen reader: the drawing of the pictures that a decision rests on</extracomment>
        <translation>Quality of each look</translation>
    </message>
</context>
<context>
    <name>GalleryAddDialog</name>
    <message>
        <source>Add pictures of {name}</source>
        <extracomment>Title of a window: {name} is enrolled already</extracomment>
        <translation>Add pictures of {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep the new pictures</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>The camera shoots by itself when the picture is good. Space takes it now.</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>&amp;Take it now</translation>
    </message>
</context>
<context>
    <name>GalleryAdding</name>
    <message>
        <source>Added to {name}: {pictures}.</source>
        <extracomment>Notice; {name} got more pictures, {pictures} is &quot;3 pictures&quot;</extracomment>
        <translation>Added to {name}: {pictures}.</translation>
    </message>
</context>
<context>
    <name>GalleryCorrections</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>{people} have the tag “{tag}” now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>{people} have the tag “{tag}” now.</translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken from {people}.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>The tag “{tag}” was taken from {people}.</translation>
    </message>
    <message>
        <source>Export the chosen people</source>
        <extracomment>Title of the window in which it is chosen where a list of people is written</extracomment>
        <translation>Export the chosen people</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kind of file that is written: a table</extracomment>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>{people} were written to {file}.</source>
        <extracomment>Notice; {people} is &quot;3 people&quot;, {file} the name of a file</extracomment>
        <translation>{people} were written to {file}.</translation>
    </message>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>The two are one person now.</translation>
    </message>
    <message>
        <source>{name} has too few pictures to be split.</source>
        <extracomment>Notice: why a person cannot be split in two</extracomment>
        <translation>{name} has too few pictures to be split.</translation>
    </message>
    <message>
        <source>{name} is a person of their own now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {name} was split off from another person</extracomment>
        <translation>{name} is a person of their own now.</translation>
    </message>
    <message>
        <source>The portrait was changed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>The portrait was changed.</translation>
    </message>
    <message>
        <source>The picture was removed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>The picture was removed.</translation>
    </message>
    <message>
        <source>The picture was moved.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>The picture was moved.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicates</name>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>The two are one person now.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <extracomment>Title of a window: people who may be enrolled twice</extracomment>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Answer: two people who look alike are the same person</extracomment>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>Goes into the other</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <extracomment>Answer: two people who look alike are two</extracomment>
        <translation>&amp;Not the same</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Answer: decide another time whether two people who look alike are one</extracomment>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>Keep the &amp;other one</translation>
    </message>
    <message>
        <source>Comparing everybody with everybody … {share} %</source>
        <extracomment>While everybody is compared with everybody; {share} is a number of percent</extracomment>
        <translation>Comparing everybody with everybody … {share} %</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <extracomment>After the last pair of people who look alike</extracomment>
        <translation>That was the last pair</translation>
    </message>
    <message>
        <source>Pairs left for later are asked about again next time.</source>
        <extracomment>Below &quot;That was the last pair&quot;</extracomment>
        <translation>Pairs left for later are asked about again next time.</translation>
    </message>
    <message>
        <source>Nobody looks like anybody else</source>
        <extracomment>Nobody is enrolled twice</extracomment>
        <translation>Nobody looks like anybody else</translation>
    </message>
    <message>
        <source>Everybody was compared with everybody.</source>
        <extracomment>Below &quot;Nobody looks like anybody else&quot;</extracomment>
        <translation>Everybody was compared with everybody.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <extracomment>Above two people who look alike: {number} of {count} pairs, numbers</extracomment>
        <translation>Pair {number} of {count}</translation>
    </message>
    <message>
        <source>These two are very alike. Are they one person?</source>
        <extracomment>Two people whose pictures are very much alike</extracomment>
        <translation>These two are very alike. Are they one person?</translation>
    </message>
    <message>
        <source>These two are alike. Compare the pictures.</source>
        <extracomment>Two people whose pictures are alike</extracomment>
        <translation>These two are alike. Compare the pictures.</translation>
    </message>
</context>
<context>
    <name>GalleryErasing</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>GalleryFace</name>
    <message>
        <source>Choose a picture of the person</source>
        <extracomment>Title of the window in which a picture is chosen</extracomment>
        <translation>Choose a picture of the person</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then try again.</source>
        <extracomment>Notice: a face was to be searched for</extracomment>
        <translation>There is no picture on the clipboard. Copy one, then try again.</translation>
    </message>
</context>
<context>
    <name>GalleryFaceDialog</name>
    <message>
        <source>Look into the camera</source>
        <extracomment>Title of a window: whoever looks into the camera is searched for</extracomment>
        <translation>Look into the camera</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Filters</source>
        <extracomment>Screen reader: the row of filters above the list of people</extracomment>
        <translation>Filters</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the gallery: everybody</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <extracomment>Button with a menu, among the filters: all groups and tags. As short as possible</extracomment>
        <translation>Groups and tags</translation>
    </message>
</context>
<context>
    <name>GalleryFound</name>
    <message>
        <source>Show every&amp;body</source>
        <extracomment>Button: end the search by face, and show everybody again</extracomment>
        <translation>Show every&amp;body</translation>
    </message>
    <message>
        <source>1 person looks like this face</source>
        <extracomment>Search by face: what it found, exactly one</extracomment>
        <translation>1 person looks like this face</translation>
    </message>
    <message>
        <source>{count} people look like this face</source>
        <extracomment>Search by face: what it found, never one</extracomment>
        <translation>{count} people look like this face</translation>
    </message>
    <message>
        <source>Nobody here looks like this face</source>
        <extracomment>Search by face: what it found</extracomment>
        <translation>Nobody here looks like this face</translation>
    </message>
    <message>
        <source>The most alike first. Compare the pictures: a likeness alone proves nothing.</source>
        <extracomment>Search by face: what the result is worth</extracomment>
        <translation>The most alike first. Compare the pictures: a likeness alone proves nothing.</translation>
    </message>
    <message>
        <source>Another picture may show more: from the front, sharp, in even light.</source>
        <extracomment>Search by face that found nobody</extracomment>
        <translation>Another picture may show more: from the front, sharp, in even light.</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>Heading of a column of the table of people: the person&apos;s number in another system</extracomment>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Heading of a column of the table of people: since when</extracomment>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Heading of a column of the table of people: the latest check-in</extracomment>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading of a column of the table of people: how many pictures there are</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column of the table of people: of the pictures, 0 to 100</extracomment>
        <translation>Quality</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>{people} · {pictures}</source>
        <extracomment>Below the title; {people} is &quot;1,284 people&quot;, {pictures} is &quot;3,902 pictures&quot;</extracomment>
        <translation>{people} · {pictures}</translation>
    </message>
    <message>
        <source>Loading people …</source>
        <extracomment>Gallery, before the people have been read</extracomment>
        <translation>Loading people …</translation>
    </message>
    <message>
        <source>Nobody is found with “{words}”</source>
        <extracomment>No search result; {words} is what was typed</extracomment>
        <translation>Nobody is found with “{words}”</translation>
    </message>
    <message>
        <source>Try a part of the name, the identifier, a tag, or a day such as 2026-03-01.</source>
        <extracomment>Below &quot;Nobody is found with …&quot;</extracomment>
        <translation>Try a part of the name, the identifier, a tag, or a day such as 2026-03-01.</translation>
    </message>
    <message>
        <source>Nobody here is alike</source>
        <extracomment>Search by face without result</extracomment>
        <translation>Nobody here is alike</translation>
    </message>
    <message>
        <source>Whoever is on the picture is not enrolled, or looks very different on it.</source>
        <extracomment>Below &quot;Nobody here is alike&quot;</extracomment>
        <translation>Whoever is on the picture is not enrolled, or looks very different on it.</translation>
    </message>
    <message>
        <source>Nobody under “{filter}”</source>
        <extracomment>A filter leaves nobody; {filter} is such as &quot;No consent&quot;</extracomment>
        <translation>Nobody under “{filter}”</translation>
    </message>
    <message>
        <source>There is nothing to be done here.</source>
        <extracomment>Below &quot;Nobody under …&quot;</extracomment>
        <translation>There is nothing to be done here.</translation>
    </message>
    <message>
        <source>Only “{filter}” was searched.</source>
        <extracomment>Search within a filter, such as &quot;No consent&quot;, without result</extracomment>
        <translation>Only “{filter}” was searched.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody again</extracomment>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <extracomment>Empty gallery: the sentence</extracomment>
        <translation>Nobody is enrolled yet</translation>
    </message>
    <message>
        <source>It takes a name, a consent and a look at the camera.</source>
        <extracomment>Empty gallery: below the sentence</extracomment>
        <translation>It takes a name, a consent and a look at the camera.</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <extracomment>Empty gallery: the button</extracomment>
        <translation>Enroll the first person</translation>
    </message>
    <message>
        <source>Import people from files</source>
        <extracomment>Empty gallery: the second button</extracomment>
        <translation>Import people from files</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Title of the page with everybody who is enrolled</extracomment>
        <translation>Gallery</translation>
    </message>
</context>
<context>
    <name>GalleryPastDialog</name>
    <message>
        <source>Past corrections</source>
        <extracomment>Title of a window: what was corrected in the gallery before</extracomment>
        <translation>Past corrections</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <extracomment>Nothing was ever corrected in the gallery</extracomment>
        <translation>Nothing was corrected yet</translation>
    </message>
    <message>
        <source>Merges, splits, pictures and tags that are changed are listed here.</source>
        <extracomment>Below &quot;Nothing was corrected yet&quot;</extracomment>
        <translation>Merges, splits, pictures and tags that are changed are listed here.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside a past correction: take it back</extracomment>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>GalleryPeople</name>
    <message>
        <source>Enrolled people</source>
        <extracomment>Screen reader: the list of everybody who is enrolled</extracomment>
        <translation>Enrolled people</translation>
    </message>
</context>
<context>
    <name>GalleryReceipt</name>
    <message>
        <source>{people} erased for good. The receipt can be saved now, not later.</source>
        <extracomment>Notice with a button &quot;Receipt…&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} erased for good. The receipt can be saved now, not later.</translation>
    </message>
    <message>
        <source>The receipt was written to {file}.</source>
        <extracomment>Notice; {file} is the name of a file</extracomment>
        <translation>The receipt was written to {file}.</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Button in a notice: save the receipt of an erasure as a file</extracomment>
        <translation>&amp;Receipt…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the window in which it is chosen where the receipt of an erasure is written</extracomment>
        <translation>Save the receipt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kind of file that is written</extracomment>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>GallerySelection</name>
    <message>
        <source>Add t&amp;ag</source>
        <extracomment>Button below the list: give a tag to all people who are chosen</extracomment>
        <translation>Add t&amp;ag</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <extracomment>Button below the list: take a tag from all people who are chosen</extracomment>
        <translation>Remo&amp;ve tag</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button below the list: write the people who are chosen into a file</extracomment>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button below the list: erase all people who are chosen</extracomment>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button below the list: choose nobody</extracomment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <extracomment>Below the list; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} chosen</translation>
    </message>
</context>
<context>
    <name>GalleryTagDialog</name>
    <message>
        <source>Give {people} a tag</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>Give {people} a tag</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: give a tag to all who are chosen</extracomment>
        <translation>&amp;Add tag</translation>
    </message>
    <message>
        <source>Take a tag from {people}</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>Take a tag from {people}</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <extracomment>Button: take a tag from all who are chosen</extracomment>
        <translation>&amp;Remove tag</translation>
    </message>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that people have</extracomment>
        <translation>Known tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Name of a field: one word that people are found by</extracomment>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>GalleryTools</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field of the gallery</extracomment>
        <translation>Search name, id, tag …</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Screen reader: the search field</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>By &amp;face</source>
        <extracomment>Button with a menu: find people by a picture of a face. As short as possible</extracomment>
        <translation>By &amp;face</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>Button with a menu of what is rarely done with the whole gallery. As short as possible</extracomment>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>E&amp;nroll</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>Button: show people as pictures beside each other</extracomment>
        <translation>Tiles</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button: show people as rows of a table</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <extracomment>In the menu &quot;By face&quot;: look into the camera</extracomment>
        <translation>&amp;Camera…</translation>
    </message>
    <message>
        <source>&amp;Picture file…</source>
        <extracomment>In the menu &quot;By face&quot;</extracomment>
        <translation>&amp;Picture file…</translation>
    </message>
    <message>
        <source>Picture from the clip&amp;board</source>
        <extracomment>In the menu &quot;By face&quot;: the picture that was copied in another program</extracomment>
        <translation>Picture from the clip&amp;board</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: look for people who are enrolled twice</extracomment>
        <translation>Find &amp;duplicates…</translation>
    </message>
    <message>
        <source>&amp;Past corrections…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: what was corrected before, to undo it</extracomment>
        <translation>&amp;Past corrections…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: enroll many people from files</extracomment>
        <translation>&amp;Import…</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Everything here is kept in {path}</source>
        <extracomment>At the lower end of the settings; {path} is the name of a file</extracomment>
        <translation>Everything here is kept in {path}</translation>
    </message>
    <message>
        <source>No setting is about “{words}”. Try another word.</source>
        <extracomment>{words} is what somebody searched the settings for</extracomment>
        <translation>No setting is about “{words}”. Try another word.</translation>
    </message>
    <message>
        <source>And {count} more: type another word to find fewer.</source>
        <extracomment>Below the settings that were found; {count} is how many more there are</extracomment>
        <translation>And {count} more: type another word to find fewer.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>Field above the settings, before anything is typed</extracomment>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Set up &amp;again</source>
        <extracomment>Button beside the search: a wizard</extracomment>
        <translation>Set up &amp;again</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Screen reader: the row of groups of settings</extracomment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <extracomment>Button: show for a few seconds what the camera sees</extracomment>
        <translation>Try the camera</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <extracomment>Button: play a tone and say a sentence</extracomment>
        <translation>Try the sound</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Button: send a message now</extracomment>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Open the door now</source>
        <extracomment>Button: start now what opens the door</extracomment>
        <translation>Open the door now</translation>
    </message>
    <message>
        <source>Try the connection at Sync</source>
        <extracomment>Button: go to the page Sync, where connections are tried</extracomment>
        <translation>Try the connection at Sync</translation>
    </message>
</context>
<context>
    <name>ImportChooser</name>
    <message>
        <source>Choose a &amp;folder</source>
        <extracomment>Button: choose a folder of pictures</extracomment>
        <translation>Choose a &amp;folder</translation>
    </message>
    <message>
        <source>Choose a fil&amp;e</source>
        <extracomment>Button: choose a list, an archive or a file of encodings</extracomment>
        <translation>Choose a fil&amp;e</translation>
    </message>
    <message>
        <source>Drop pictures of many people here</source>
        <extracomment>Above the kinds of files that can be dropped here</extracomment>
        <translation>Drop pictures of many people here</translation>
    </message>
    <message>
        <source>Folder with pictures of people</source>
        <extracomment>Title of the dialog that chooses a folder</extracomment>
        <translation>Folder with pictures of people</translation>
    </message>
    <message>
        <source>List, archive or encodings</source>
        <extracomment>Title of the dialog that chooses a file</extracomment>
        <translation>List, archive or encodings</translation>
    </message>
    <message>
        <source>Lists, archives and encodings ({files})</source>
        <extracomment>What can be chosen; in brackets the endings of files</extracomment>
        <translation>Lists, archives and encodings ({files})</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A kind of source</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>One folder for each person, or pictures such as ann_001.jpg</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>One folder for each person, or pictures such as ann_001.jpg</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A kind of source</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and picture, and more if you like</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>A CSV file with the columns name and picture, and more if you like</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>A kind of source</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>A ZIP file of either; it is read where it is, and never unpacked</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>A ZIP file of either; it is read where it is, and never unpacked</translation>
    </message>
    <message>
        <source>Encodings</source>
        <extracomment>A kind of source</extracomment>
        <translation>Encodings</translation>
    </message>
    <message>
        <source>NPZ or NPY files of face_recognition: people without pictures</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>NPZ or NPY files of face_recognition: people without pictures</translation>
    </message>
</context>
<context>
    <name>ImportConsent</name>
    <message>
        <source>I have the consent of every one of them</source>
        <extracomment>Check box; the operator vouches for everybody in an import</extracomment>
        <translation>I have the consent of every one of them</translation>
    </message>
    <message>
        <source>How did these people agree?</source>
        <extracomment>Question before the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>How did these people agree?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import has ended.</source>
        <extracomment>Above a sentence that says why an import could not go on</extracomment>
        <translation>The import has ended.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>An import was stopped</extracomment>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Nobody is lost: import the same again, and it goes on where it stopped.</source>
        <extracomment>After an import was stopped</extracomment>
        <translation>Nobody is lost: import the same again, and it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <extracomment>Everything has been looked at, nobody has been enrolled</extracomment>
        <translation>Nothing has been stored yet.</translation>
    </message>
    <message>
        <source>Done: {people} enrolled.</source>
        <extracomment>{people} is &quot;197 people&quot;</extracomment>
        <translation>Done: {people} enrolled.</translation>
    </message>
    <message>
        <source>E&amp;nroll {people}</source>
        <extracomment>Button; {people} is &quot;197 people&quot;</extracomment>
        <translation>E&amp;nroll {people}</translation>
    </message>
    <message>
        <source>A&amp;dd {pictures}</source>
        <extracomment>Button; {pictures} is &quot;12 pictures&quot;, of people who are enrolled already</extracomment>
        <translation>A&amp;dd {pictures}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of the dialog that saves a table</extracomment>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <extracomment>Suggested name of that file</extracomment>
        <translation>import report.csv</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: stop the import</extracomment>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Choose &amp;others</source>
        <extracomment>Button: import something else</extracomment>
        <translation>Choose &amp;others</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report</source>
        <extracomment>Button: save the table of results</extracomment>
        <translation>Sa&amp;ve the report</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <extracomment>Button: leave the import</extracomment>
        <translation>&amp;Back to the gallery</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the import is</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>Title of the page that enrolls many people at once</extracomment>
        <translation>Import people</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Only refused</source>
        <extracomment>Check box: hide the pictures that can be used</extracomment>
        <translation>Only refused</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Screen reader: the table of pictures</extracomment>
        <translation>Pictures</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete the last letter</source>
        <extracomment>Key of the keyboard on the screen: take the last letter back. For screen readers</extracomment>
        <translation>Delete the last letter</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the keyboard on the screen: a blank. As short as possible</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Other letters</source>
        <extracomment>Key of the keyboard on the screen: letters with accents. For screen readers</extracomment>
        <translation>Other letters</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Your face may be sent to {system}.</source>
        <extracomment>Bottom of the kiosk, where another system helps to find people; {system} is its name</extracomment>
        <translation>Your face may be sent to {system}.</translation>
    </message>
    <message>
        <source>Faces stay on this device.</source>
        <extracomment>Bottom of the kiosk</extracomment>
        <translation>Faces stay on this device.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for one day.</source>
        <extracomment>Bottom of the kiosk, after another sentence: the site keeps the faces of people who are unknown</extracomment>
        <translation>Faces of people we do not know are kept for one day.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for {days} days.</source>
        <extracomment>Bottom of the kiosk, after another sentence; {days} is a number from 2 to 30</extracomment>
        <translation>Faces of people we do not know are kept for {days} days.</translation>
    </message>
</context>
<context>
    <name>KioskSession</name>
    <message>
        <source>That worked.</source>
        <extracomment>Operator&apos;s menu: the test of the door or of the message succeeded</extracomment>
        <translation>That worked.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the row of languages at the bottom of the kiosk</extracomment>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>LookAlikeQuestion</name>
    <message>
        <source>Previous</source>
        <extracomment>Button: show the look-alike before this one</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: show the next look-alike</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Same &amp;person</source>
        <extracomment>Answer: the person at the desk is the one who is enrolled already</extracomment>
        <translation>Same &amp;person</translation>
    </message>
    <message>
        <source>&amp;Different person</source>
        <extracomment>Answer: the person at the desk only looks like the one who is enrolled already</extracomment>
        <translation>&amp;Different person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Answer: save nothing at all</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This is almost certainly {name}, who is enrolled already.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>This is almost certainly {name}, who is enrolled already.</translation>
    </message>
    <message>
        <source>This face is much like {name}, who is enrolled already. Compare the two.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>This face is much like {name}, who is enrolled already. Compare the two.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Below the look-alike&apos;s face: {number} of {count} look-alikes, numbers</extracomment>
        <translation>{number} of {count}</translation>
    </message>
    <message>
        <source>The new pictures are added to {name}. Nothing else is saved.</source>
        <extracomment>Below the answer &quot;Same person&quot;; {name} is enrolled already</extracomment>
        <translation>The new pictures are added to {name}. Nothing else is saved.</translation>
    </message>
    <message>
        <source>{new} is saved as a new person. The face alone no longer decides between {new} and {name}: the kiosk asks both for a PIN.</source>
        <extracomment>Below the answer &quot;Different person&quot;; {new} is at the desk, {name} is enrolled already</extracomment>
        <translation>{new} is saved as a new person. The face alone no longer decides between {new} and {name}: the kiosk asks both for a PIN.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Above the new person&apos;s face</extracomment>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <extracomment>Above the face of somebody who is enrolled already</extracomment>
        <translation>Enrolled already</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <extracomment>Below the answer &quot;Cancel&quot;</extracomment>
        <translation>Nothing is saved.</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>How many pictures</source>
        <extracomment>Screen reader: chooses how many pictures are taken of a person</extracomment>
        <translation>How many pictures</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Choice: five pictures in five poses. One short word</extracomment>
        <translation>Full</translation>
    </message>
    <message>
        <source>Five poses: recognized most surely</source>
        <extracomment>Tool tip of the choice &quot;Full&quot;</extracomment>
        <translation>Five poses: recognized most surely</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Choice: one picture only. One short word</extracomment>
        <translation>Quick</translation>
    </message>
    <message>
        <source>One picture: done soonest</source>
        <extracomment>Tool tip of the choice &quot;Quick&quot;</extracomment>
        <translation>One picture: done soonest</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Type the first three letters or more.</source>
        <extracomment>Name search, before enough letters were typed</extracomment>
        <translation>Type the first three letters or more.</translation>
    </message>
    <message>
        <source>No such name here. Check the letters, or choose another way in.</source>
        <extracomment>Name search: the letters fit nobody</extracomment>
        <translation>No such name here. Check the letters, or choose another way in.</translation>
    </message>
    <message>
        <source>Touch your name.</source>
        <extracomment>Name search, above a few names</extracomment>
        <translation>Touch your name.</translation>
    </message>
    <message>
        <source>Touch your name, or type more letters.</source>
        <extracomment>Name search, above five names: there are more</extracomment>
        <translation>Touch your name, or type more letters.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Title of the page on which a person types the own name instead of showing the face</extracomment>
        <translation>Type your name</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Screen reader: the field for the own name</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Name search: button that leaves it. As short as possible</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Vestibule</source>
        <extracomment>Title of the window</extracomment>
        <translation>Vestibule</translation>
    </message>
</context>
<context>
    <name>OperatorMenu</name>
    <message>
        <source>One moment</source>
        <extracomment>Operator&apos;s menu: a test is running</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>For the operator</source>
        <extracomment>Title of what the operator can do at the kiosk</extracomment>
        <translation>For the operator</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <extracomment>Operator&apos;s menu: the kiosk goes on</extracomment>
        <translation>Back to the kiosk</translation>
    </message>
    <message>
        <source>Test the door</source>
        <extracomment>Operator&apos;s menu: open the door once, as a check-in does</extracomment>
        <translation>Test the door</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Operator&apos;s menu: send a message to the site&apos;s server, as a check-in does</extracomment>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <extracomment>Operator&apos;s menu: end the kiosk</extracomment>
        <translation>Leave the kiosk</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above a new PIN</extracomment>
        <translation>PIN of {name}</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>It is shown this once only. Print it, or write it down now.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <extracomment>Title above a new QR code</extracomment>
        <translation>QR code of {name}</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: the picture of a QR code</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or let the person photograph it now.</source>
        <extracomment>Below a new QR code</extracomment>
        <translation>It is shown this once only. Print it, or let the person photograph it now.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the PIN or the QR code</extracomment>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>Button: the PIN or QR code was handed over</extracomment>
        <translation>&amp;Done</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a question about a person: change nothing</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PersonEditDialog</name>
    <message>
        <source>Edit {name}</source>
        <extracomment>Title of a window: change what is written down about a person</extracomment>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was changed about a person</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>What is known of them?</source>
        <extracomment>Question above name and identifier of somebody who is enrolled already</extracomment>
        <translation>What is known of them?</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>not yet</source>
        <extracomment>Instead of the time of the latest check-in: there was none</extracomment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the number of pictures: there are none</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>quality {value}</source>
        <extracomment>Beside the number of pictures: their mean quality, 0 to 100</extracomment>
        <translation>quality {value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>After how and when somebody agreed; {day} is &quot;31 Mar 2027&quot;
----------
When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>When a person can check in; {first} and {last} are days, such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Caption in the details of a person: the latest check-in</extracomment>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption in the details of a person: from when until when the person can check in</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who is being enrolled?</source>
        <extracomment>Question above the fields for name and identifier</extracomment>
        <translation>Who is being enrolled?</translation>
    </message>
    <message>
        <source>Write the name as the person does, in any script.</source>
        <extracomment>Explains the fields below</extracomment>
        <translation>Write the name as the person does, in any script.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field, required</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address, group, tags, notes, first and last day</source>
        <extracomment>Below the closed part of the form: what can be entered in it</extracomment>
        <translation>E-mail address, group, tags, notes, first and last day</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: words that people are found by</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Known groups</source>
        <extracomment>Screen reader: the list of groups that other people belong to</extracomment>
        <translation>Known groups</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Name of a field: the first day on which the person can check in</extracomment>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>In an empty field for the first day on which the person can check in</extracomment>
        <translation>At once</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Name of a field: the last day on which the person can check in</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>No end</source>
        <extracomment>In an empty field for the last day on which the person can check in</extracomment>
        <translation>No end</translation>
    </message>
    <message>
        <source>Give a PIN for the other way in</source>
        <extracomment>Check box: the person also gets a PIN, to check in without the camera</extracomment>
        <translation>Give a PIN for the other way in</translation>
    </message>
    <message>
        <source>Identifier (optional)</source>
        <extracomment>Name of a field, may stay empty</extracomment>
        <translation>Identifier (optional)</translation>
    </message>
    <message>
        <source>Staff or membership number</source>
        <extracomment>Example in an empty field: a staff number</extracomment>
        <translation>Staff or membership number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Name of a field</extracomment>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of a field: such as a department; a person belongs to one</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Name of a field: whatever the operator wants to remember</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>Button: opens the part of the form with e-mail address, tags, notes and so on</extracomment>
        <translation>More details</translation>
    </message>
    <message>
        <source>Then a consent and five pictures. It takes about a minute.</source>
        <extracomment>Beside the form for the name: what happens in the steps after it</extracomment>
        <translation>Then a consent and five pictures. It takes about a minute.</translation>
    </message>
</context>
<context>
    <name>PersonMergeDialog</name>
    <message>
        <source>Merge {name} with another person</source>
        <extracomment>Title of a window: make one person of two; {name} is one of them</extracomment>
        <translation>Merge {name} with another person</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: make one person of two now</extracomment>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>Goes into the other</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>Keep the &amp;other one</translation>
    </message>
    <message>
        <source>Choose who is the same person. Compare the pictures.</source>
        <extracomment>In the window in which two people are merged, before the other one is chosen</extracomment>
        <translation>Choose who is the same person. Compare the pictures.</translation>
    </message>
</context>
<context>
    <name>PersonMoveDialog</name>
    <message>
        <source>Whose picture is this?</source>
        <extracomment>Title of a window: a picture shows somebody else who is enrolled</extracomment>
        <translation>Whose picture is this?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>Button: give a picture to another person</extracomment>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <source>It is kept with {name} now.</source>
        <extracomment>Before it is chosen to whom a picture is given; {name} has it now</extracomment>
        <translation>It is kept with {name} now.</translation>
    </message>
    <message>
        <source>{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}. This can be undone.</source>
        <extracomment>What follows when a picture is given to another person</extracomment>
        <translation>{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}. This can be undone.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Check-ins</source>
        <extracomment>Heading in the details of a person: the latest times they came or went</extracomment>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Backends</source>
        <extracomment>Heading in the details of a person: the systems that have, or get, a copy</extracomment>
        <translation>Backends</translation>
    </message>
    <message>
        <source>No consent is in force: only PIN and code work.</source>
        <extracomment>Caution in the details of a person: the face may not be used, the other ways in may</extracomment>
        <translation>No consent is in force: only PIN and code work.</translation>
    </message>
    <message>
        <source>No longer valid: ended on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>No longer valid: ended on {day}.</translation>
    </message>
    <message>
        <source>Not valid yet: begins on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>Not valid yet: begins on {day}.</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <extracomment>Button in the details of a person: change what was written down. As short as possible</extracomment>
        <translation>E&amp;dit</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>Button in the details of a person: the same person is enrolled twice. As short as possible</extracomment>
        <translation>Mer&amp;ge</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <extracomment>Button in the details of a person: delete everything about this person. As short as possible</extracomment>
        <translation>E&amp;rase</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button in the details of a person: opens a menu with what is done less often. As short as possible</extracomment>
        <translation>&amp;More</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <extracomment>Menu in the details of a person: a card with portrait and QR code</extracomment>
        <translation>&amp;Badge…</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <extracomment>Menu in the details of a person: make a new QR code for the kiosk</extracomment>
        <translation>New &amp;QR code</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>Menu in the details of a person: some pictures are somebody else&apos;s</extracomment>
        <translation>&amp;Split…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent</source>
        <extracomment>Menu in the details of a person: the face is deleted, the person stays</extracomment>
        <translation>&amp;Withdraw consent</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <extracomment>Menu in the details of a person: make a new personal number for the kiosk</extracomment>
        <translation>New &amp;PIN</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field where one person is chosen</extracomment>
        <translation>Search name, id, tag …</translation>
    </message>
    <message>
        <source>Search a person</source>
        <extracomment>Screen reader: the search field where one person is chosen</extracomment>
        <translation>Search a person</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: the people among whom one is chosen</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <extracomment>Below a search field, when nobody was found</extracomment>
        <translation>Nobody is found.</translation>
    </message>
</context>
<context>
    <name>PersonRecognition</name>
    <message>
        <source>Recognition</source>
        <extracomment>Heading in the details of a person: how well the kiosk knows them</extracomment>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least}</source>
        <extracomment>Figures of a self-test: {score} of the person, {least} that is needed; numbers like 6.2</extracomment>
        <translation>Self-test {score} · needed {least}</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least} · nearest other person {nearest}</source>
        <extracomment>Figures of a self-test: also how alike the most alike other person is, a number like 2.1</extracomment>
        <translation>Self-test {score} · needed {least} · nearest other person {nearest}</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>in</source>
        <extracomment>A check-in of a person: they came in</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>A check-in of a person: they went out</extracomment>
        <translation>out</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>A check-in that was taken back, since it was somebody else</extracomment>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>PersonSamples</name>
    <message>
        <source>Add pictures…</source>
        <extracomment>Button below the pictures of a person: more of them are taken</extracomment>
        <translation>Add pictures…</translation>
    </message>
    <message>
        <source>A consent is needed first. Enroll the person again at the desk.</source>
        <extracomment>Below the button that adds pictures of a person: it cannot be pressed, their face may not be kept</extracomment>
        <translation>A consent is needed first. Enroll the person again at the desk.</translation>
    </message>
    <message>
        <source>Some are somebody else…</source>
        <extracomment>Button below the pictures of a person: some of them are of somebody else</extracomment>
        <translation>Some are somebody else…</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>Heading above the pictures of a person, one by one</extracomment>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Use as &amp;portrait</source>
        <extracomment>Menu of a picture of a person: show it wherever the person is shown</extracomment>
        <translation>Use as &amp;portrait</translation>
    </message>
    <message>
        <source>&amp;Move to another person…</source>
        <extracomment>Menu of a picture of a person: it shows somebody else who is enrolled</extracomment>
        <translation>&amp;Move to another person…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menu of a picture of a person</extracomment>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>PersonSplitDialog</name>
    <message>
        <source>Which pictures are not {name}?</source>
        <extracomment>Title of a window: some pictures of a person are of somebody else</extracomment>
        <translation>Which pictures are not {name}?</translation>
    </message>
    <message>
        <source>Who is on these pictures?</source>
        <extracomment>Question above name and identifier of a person who is split off</extracomment>
        <translation>Who is on these pictures?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: go to the step before</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Choose the pictures that show somebody else.</source>
        <extracomment>Explains a choice among pictures of a person</extracomment>
        <translation>Choose the pictures that show somebody else.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: go to the next step</extracomment>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <extracomment>Button: make a new person of these pictures now</extracomment>
        <translation>&amp;Split</translation>
    </message>
    <message>
        <source>Leave {name} one picture at least.</source>
        <extracomment>Below pictures of a person that were all chosen</extracomment>
        <translation>Leave {name} one picture at least.</translation>
    </message>
    <message>
        <source>{pictures} go over to a new person with a consent of their own. {name} keeps the rest, and all check-ins. This can be undone.</source>
        <extracomment>What follows when a person is split in two; {pictures} is &quot;2 pictures&quot;, {name} keeps the rest</extracomment>
        <translation>{pictures} go over to a new person with a consent of their own. {name} keeps the rest, and all check-ins. This can be undone.</translation>
    </message>
    <message>
        <source>No picture is chosen yet.</source>
        <extracomment>Below pictures of a person, none of which was chosen</extracomment>
        <translation>No picture is chosen yet.</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>good pictures</source>
        <extracomment>On a tile: the person&apos;s pictures serve recognition well</extracomment>
        <translation>good pictures</translation>
    </message>
    <message>
        <source>needs better pictures</source>
        <extracomment>On a tile: the person should be enrolled again with better pictures</extracomment>
        <translation>needs better pictures</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment</source>
        <extracomment>PIN pad, below the question: the PIN is being checked</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {time}.</source>
        <extracomment>PIN pad after too many wrong PINs; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>Too many tries. Please wait {time}.</translation>
    </message>
    <message>
        <source>1 digit</source>
        <extracomment>Screen reader at the PIN pad: exactly one digit was typed, never which</extracomment>
        <translation>1 digit</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <extracomment>Screen reader at the PIN pad: how many digits were typed, never which</extracomment>
        <translation>{count} digits</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>Key of the PIN pad: take the last digit back. For screen readers; the key shows an arrow</extracomment>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key of the PIN pad: leave it. As short as possible</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the PIN pad: these were all digits. As short as possible</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Example Ltd</source>
        <extracomment>Field before anything is typed: an example of the name of a place</extracomment>
        <translation>Example Ltd</translation>
    </message>
    <message>
        <source>Who runs this place?</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Who runs this place?</translation>
    </message>
    <message>
        <source>This is what people agree to here:</source>
        <extracomment>Above the text that people agree to</extracomment>
        <translation>This is what people agree to here:</translation>
    </message>
</context>
<context>
    <name>QualityMeter</name>
    <message>
        <source>Quality</source>
        <extracomment>Heading of the quality bars</extracomment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>The picture is good.</translation>
    </message>
    <message>
        <source>Ask the person to follow the instruction.</source>
        <extracomment>To the operator; follows &quot;The picture is good.&quot;</extracomment>
        <translation>Ask the person to follow the instruction.</translation>
    </message>
    <message>
        <source>Quality {value} of 100</source>
        <extracomment>Screen reader: the score over all, 0 to 100</extracomment>
        <translation>Quality {value} of 100</translation>
    </message>
    <message>
        <source>{name} not assessed</source>
        <extracomment>Screen reader: a quality component such as &quot;Background&quot; of which nothing can be said</extracomment>
        <translation>{name} not assessed</translation>
    </message>
    <message>
        <source>{name} {value} of 100</source>
        <extracomment>Screen reader: one quality component, such as &quot;Sharpness 78 of 100&quot;</extracomment>
        <translation>{name} {value} of 100</translation>
    </message>
    <message>
        <source>Nobody is in front of the camera.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>Nobody is in front of the camera.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera.</source>
        <extracomment>To the operator; follows &quot;Nobody is in front of the camera.&quot;</extracomment>
        <translation>Ask the person to look at the camera.</translation>
    </message>
    <message>
        <source>Head pose</source>
        <extracomment>Name of a quality bar: where the head points</extracomment>
        <translation>Head pose</translation>
    </message>
    <message>
        <source>Distance between eyes</source>
        <extracomment>Name of a quality bar: how large the face is in the picture</extracomment>
        <translation>Distance between eyes</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>Name of a quality bar</extracomment>
        <translation>Sharpness</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Name of a quality bar: brightness and evenness</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Eyes and mouth</source>
        <extracomment>Name of a quality bar: open and not covered; the mouth closed and not covered</extracomment>
        <translation>Eyes and mouth</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Name of a quality bar: how plain it is behind the person</extracomment>
        <translation>Background</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>Name of a quality bar: whether the whole head is in the picture</extracomment>
        <translation>Framing</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip</source>
        <extracomment>Button below a question of the site: go on without an answer</extracomment>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Screen reader: the row of places</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <extracomment>Screen reader: the program&apos;s mark</extracomment>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>Use light colors</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>Use dark colors</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A place of the program: where people are enrolled. One short word</extracomment>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A place of the program: where people check in by themselves. One short word</extracomment>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>A place of the program: everybody who is enrolled. One short word</extracomment>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A place of the program: who came and went. One short word</extracomment>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>A place of the program: the backends that people are sent to. One short word</extracomment>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place of the program: how it is set up. One short word</extracomment>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Strangers who may be named by mistake</source>
        <extracomment>Above a slider: which share of strangers may be called by somebody&apos;s name by mistake
----------
Screen reader: the slider</extracomment>
        <translation>Strangers who may be named by mistake</translation>
    </message>
    <message>
        <source>Safer</source>
        <extracomment>At the end of the slider where hardly any stranger is named</extracomment>
        <translation>Safer</translation>
    </message>
    <message>
        <source>Easier for your people</source>
        <extracomment>At the other end of the slider, where hardly anybody is asked to try again</extracomment>
        <translation>Easier for your people</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: uses the chosen setting from now on</extracomment>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>This is in use.</source>
        <extracomment>Beside the button &quot;Apply&quot;: nothing would change</extracomment>
        <translation>This is in use.</translation>
    </message>
    <message>
        <source>In use is {share}. A change holds at once.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>In use is {share}. A change holds at once.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Preset: hardly a stranger is named, more people are asked to try again. One short word</extracomment>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Preset: what the program comes with. One short word</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Preset: fewer people are asked to try again. One short word</extracomment>
        <translation>Lenient</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>What does the threshold mean here?</source>
        <extracomment>Headline where no figures are shown yet</extracomment>
        <translation>What does the threshold mean here?</translation>
    </message>
    <message>
        <source>Your own pictures are compared with each other: how often a stranger would be called by a name, and how often your people would be asked to try again. Nothing is sent anywhere.</source>
        <extracomment>Below that headline</extracomment>
        <translation>Your own pictures are compared with each other: how often a stranger would be called by a name, and how often your people would be asked to try again. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Button: begins to compare</extracomment>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Two people are needed at least</source>
        <extracomment>Headline: fewer than two people are enrolled</extracomment>
        <translation>Two people are needed at least</translation>
    </message>
    <message>
        <source>Enroll people at the desk; the standard fits until then.</source>
        <extracomment>Below that headline</extracomment>
        <translation>Enroll people at the desk; the standard fits until then.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks again whether somebody is enrolled</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <extracomment>Bold, above a sentence that says how far the figures can be relied on</extracomment>
        <translation>How sure this is</translation>
    </message>
    <message>
        <source>Too few to rely on</source>
        <extracomment>Phrase above what says that the gallery is small</extracomment>
        <translation>Too few to rely on</translation>
    </message>
    <message>
        <source>{share} is in use from now on, at this computer&apos;s kiosk too.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>{share} is in use from now on, at this computer&apos;s kiosk too.</translation>
    </message>
    <message>
        <source>Look-alikes: perhaps one person enrolled twice. They count as strangers who are named.</source>
        <extracomment>Above a list of pairs of people</extracomment>
        <translation>Look-alikes: perhaps one person enrolled twice. They count as strangers who are named.</translation>
    </message>
    <message>
        <source>Nobody here looks much like somebody else.</source>
        <extracomment>Where no pairs of people are listed</extracomment>
        <translation>Nobody here looks much like somebody else.</translation>
    </message>
    <message>
        <source>Comparing your pictures with each other …</source>
        <extracomment>While pictures are compared with each other</extracomment>
        <translation>Comparing your pictures with each other …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops comparing</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the comparing is</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>Title of the section</extracomment>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <extracomment>Button: compares the pictures once more</extracomment>
        <translation>&amp;Measure again</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Headers of a list of pairs of people</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>Heading of a column: the person whom somebody looks like</extracomment>
        <translation>Looks like</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading of a column: how alike two people are</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Screen reader: the list of pairs of people</extracomment>
        <translation>Look-alikes</translation>
    </message>
</context>
<context>
    <name>RatesSession</name>
    <message>
        <source>Recognition</source>
        <extracomment>Section of the settings: how faces are compared</extracomment>
        <translation>Recognition</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Type it from what you wrote down</source>
        <extracomment>Settings, backup: field below the recovery code</extracomment>
        <translation>Type it from what you wrote down</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>Settings, backup: button beside the field for the recovery code</extracomment>
        <translation>&amp;Check</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>Make a &amp;new recovery code</translation>
    </message>
    <message>
        <source>Make the &amp;recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>Make the &amp;recovery code</translation>
    </message>
    <message>
        <source>This code is shown once. Write it down.</source>
        <extracomment>Settings, backup: above the recovery code</extracomment>
        <translation>This code is shown once. Write it down.</translation>
    </message>
    <message>
        <source>Keep it where this computer is not. With it and a backup, everything can be restored on another computer; without it, nobody can. Backups made before open with the code before.</source>
        <extracomment>Settings, backup: below the recovery code</extracomment>
        <translation>Keep it where this computer is not. With it and a backup, everything can be restored on another computer; without it, nobody can. Backups made before open with the code before.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Make a recovery code</source>
        <extracomment>Button: make a recovery code</extracomment>
        <translation>&amp;Make a recovery code</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Screen reader: the recovery code</extracomment>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: put the recovery code on the clipboard</extracomment>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Button: print the recovery code</extracomment>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Type group {number} of what you wrote down</source>
        <extracomment>Caption of a field; {number} counts the groups of characters of the code</extracomment>
        <translation>Type group {number} of what you wrote down</translation>
    </message>
    <message>
        <source>Write the code down, then type the group that is asked for.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>Write the code down, then type the group that is asked for.</translation>
    </message>
    <message>
        <source>Right. Keep it where no computer is lost with it.</source>
        <extracomment>A part of the recovery code was typed as it is</extracomment>
        <translation>Right. Keep it where no computer is lost with it.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>Question before a backend is removed; {name} is how the operator calls it</extracomment>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>{people} of yours are there. Nobody is sent there any more.</source>
        <extracomment>Below that question; {people} is &quot;1,284 people&quot;</extracomment>
        <translation>{people} of yours are there. Nobody is sent there any more.</translation>
    </message>
    <message>
        <source>Delete ours there first</source>
        <extracomment>A choice when a backend is removed</extracomment>
        <translation>Delete ours there first</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <extracomment>A choice when a backend is removed: copies stay</extracomment>
        <translation>Leave them there</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the backend stays</extracomment>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button outlined in red: forget the backend</extracomment>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>How strict the kiosk would have been</source>
        <extracomment>Screen reader: the slider between lenient and strict</extracomment>
        <translation>How strict the kiosk would have been</translation>
    </message>
    <message>
        <source>Then and now</source>
        <extracomment>Heading: a decision as it was, and as it would be today</extracomment>
        <translation>Then and now</translation>
    </message>
    <message>
        <source>What would have happened</source>
        <extracomment>Heading: a decision with another threshold</extracomment>
        <translation>What would have happened</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Left end of a slider: nearly everybody is recognized, strangers now and then</extracomment>
        <translation>Lenient</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Right end of a slider: strangers are never recognized, others sometimes not</extracomment>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Then: {people} enrolled, {score} was needed.</source>
        <extracomment>{people} is &quot;37 people&quot;; {score} is a number, such as 4.1</extracomment>
        <translation>Then: {people} enrolled, {score} was needed.</translation>
    </message>
    <message>
        <source>Now: {people} enrolled, {score} is needed.</source>
        <extracomment>{people} is &quot;52 people&quot;; {score} is a number</extracomment>
        <translation>Now: {people} enrolled, {score} is needed.</translation>
    </message>
    <message>
        <source>{strict}: {score} is needed.</source>
        <extracomment>Below a slider; {strict} is &quot;1 of 300 strangers may be given a name&quot;, {score} is a number</extracomment>
        <translation>{strict}: {score} is needed.</translation>
    </message>
    <message>
        <source>The answer is the same: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>The answer is the same: {what}.</translation>
    </message>
    <message>
        <source>The answer would be another: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>The answer would be another: {what}.</translation>
    </message>
    <message>
        <source>The kiosk would have looked on for a better picture.</source>
        <extracomment>More about what would have come of a decision</extracomment>
        <translation>The kiosk would have looked on for a better picture.</translation>
    </message>
    <message>
        <source>It would first have made sure that a person is there.</source>
        <extracomment>More about what would have come of a decision: whether it was a picture was not looked at then</extracomment>
        <translation>It would first have made sure that a person is there.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {which}?</source>
        <extracomment>Question before a restore; {which} is a day with a time, or the name of a file</extracomment>
        <translation>Restore the backup of {which}?</translation>
    </message>
    <message>
        <source>It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored here. What is here now is moved aside, not deleted. Whoever was erased since stays erased. Backends are paused until you have looked at what would change there.</source>
        <extracomment>Below the question</extracomment>
        <translation>It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored here. What is here now is moved aside, not deleted. Whoever was erased since stays erased. Backends are paused until you have looked at what would change there.</translation>
    </message>
    <message>
        <source>Recovery code, if the backup is another computer&apos;s</source>
        <extracomment>Field in the question before a restore</extracomment>
        <translation>Recovery code, if the backup is another computer&apos;s</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <extracomment>Button: restore nothing</extracomment>
        <translation>&amp;Keep what is here</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <extracomment>Button outlined in red: restore the backup</extracomment>
        <translation>&amp;Restore and restart</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Picture {number}, quality {quality}</source>
        <extracomment>Screen reader: a picture of a person; {number} counts them, {quality} is 0 to 100</extracomment>
        <translation>Picture {number}, quality {quality}</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Take picture {number} again ({pose})</source>
        <extracomment>Button on a small picture; {number} is 1 to 5, {pose} a word such as &quot;front&quot;</extracomment>
        <translation>Take picture {number} again ({pose})</translation>
    </message>
    <message>
        <source>Picture {number} is not taken yet ({pose})</source>
        <extracomment>Screen reader: the place of a picture that is not taken yet</extracomment>
        <translation>Picture {number} is not taken yet ({pose})</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>{name} is enrolled</source>
        <extracomment>After an enrollment</extracomment>
        <translation>{name} is enrolled</translation>
    </message>
    <message>
        <source>{pictures} are stored on this device. {name} can check in from now on.</source>
        <extracomment>After an enrollment; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures} are stored on this device. {name} can check in from now on.</translation>
    </message>
    <message>
        <source>{name} was enrolled already</source>
        <extracomment>After pictures of somebody who was enrolled before were added</extracomment>
        <translation>{name} was enrolled already</translation>
    </message>
    <message>
        <source>{pictures} were added. Nothing else was changed.</source>
        <extracomment>After pictures of somebody who was enrolled before were added; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures} were added. Nothing else was changed.</translation>
    </message>
    <message>
        <source>&amp;Test the face</source>
        <extracomment>Button: test whether the kiosk knows the person who was just enrolled</extracomment>
        <translation>&amp;Test the face</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <extracomment>Button: do a short test once more</extracomment>
        <translation>&amp;Test again</translation>
    </message>
    <message>
        <source>&amp;Enroll another person</source>
        <extracomment>Button after an enrollment</extracomment>
        <translation>&amp;Enroll another person</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <extracomment>Button after an enrollment: print a card with portrait and name</extracomment>
        <translation>&amp;Badge</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Caption of a new personal number</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>It is shown this once only. Write it down now.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>How alike pictures are</source>
        <extracomment>Screen reader: a drawing of how alike pictures are</extracomment>
        <translation>How alike pictures are</translation>
    </message>
    <message>
        <source>Whoever reaches {score} is called by a name.</source>
        <extracomment>Screen reader: {score} is a number such as 6.2</extracomment>
        <translation>Whoever reaches {score} is called by a name.</translation>
    </message>
    <message>
        <source>Comparison score: more alike to the right</source>
        <extracomment>Below the drawing; from left to right</extracomment>
        <translation>Comparison score: more alike to the right</translation>
    </message>
    <message>
        <source>different people</source>
        <extracomment>Legend of a drawing: comparisons of pictures of two people</extracomment>
        <translation>different people</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>Legend of a drawing: comparisons of two pictures of one person</extracomment>
        <translation>the same person</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Another PIN or password for {name}</source>
        <extracomment>Title of a question; {name} is a name</extracomment>
        <translation>Another PIN or password for {name}</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <extracomment>Button: from now on this PIN or password</extracomment>
        <translation>&amp;Change it</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <extracomment>Caption of a field</extracomment>
        <translation>The one you have now</translation>
    </message>
    <message>
        <source>Too many tries. Try again later.</source>
        <extracomment>The old PIN or password was wrong too often</extracomment>
        <translation>Too many tries. Try again later.</translation>
    </message>
    <message>
        <source>That is not the one you have now.</source>
        <extracomment>The old PIN or password was wrong</extracomment>
        <translation>That is not the one you have now.</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <extracomment>The field for the PIN or password that is in use now is empty</extracomment>
        <translation>Type the one you have now.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>New keys for {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>New keys for {name}</translation>
    </message>
</context>
<context>
    <name>SelfTestView</name>
    <message>
        <source>Look at the camera once more</source>
        <extracomment>Heading: a short test whether the kiosk will know the person</extracomment>
        <translation>Look at the camera once more</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: do not wait for the end of a short test</extracomment>
        <translation>S&amp;kip</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Button: show the figures behind a sentence</extracomment>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>1 second to go</source>
        <extracomment>Below the live picture during a short test: the last second</extracomment>
        <translation>1 second to go</translation>
    </message>
    <message>
        <source>{seconds} seconds to go</source>
        <extracomment>Below the live picture during a short test: {seconds} to go, never 1</extracomment>
        <translation>{seconds} seconds to go</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>somebody else</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>On</source>
        <extracomment>Check box of a setting that is on or off</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside a field for a file or folder: opens the system&apos;s dialog</extracomment>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use the default</source>
        <extracomment>Button beside a setting: use its default again</extracomment>
        <translation>Use the default</translation>
    </message>
    <message>
        <source>Set by the variable {variable}, which comes before the file.</source>
        <extracomment>Beside a setting; {variable} is the name of a variable of the environment</extracomment>
        <translation>Set by the variable {variable}, which comes before the file.</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <extracomment>Beside a setting; {value} is its default, such as &quot;10 seconds&quot;</extracomment>
        <translation>Default: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: forget the changes of the settings</extracomment>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <extracomment>Button: write the changes of the settings</extracomment>
        <translation>S&amp;ave</translation>
    </message>
    <message>
        <source>Values that cannot work: {count}</source>
        <extracomment>Bar below the settings; {count} is how many values cannot be saved</extracomment>
        <translation>Values that cannot work: {count}</translation>
    </message>
    <message>
        <source>Changes, not saved yet: {count}</source>
        <extracomment>Bar below the settings; {count} is how many were changed</extracomment>
        <translation>Changes, not saved yet: {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <extracomment>Screen reader: the list of sections of the settings</extracomment>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SettingsSession</name>
    <message>
        <source>General</source>
        <extracomment>A section of the settings</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After settings were written to their file</extracomment>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Some changes hold when Vestibule is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>Some changes hold when Vestibule is started again.</translation>
    </message>
    <message>
        <source>Some changes hold when the hub is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>Some changes hold when the hub is started again.</translation>
    </message>
    <message>
        <source>Waiting for pictures…</source>
        <extracomment>While a camera is tried</extracomment>
        <translation>Waiting for pictures…</translation>
    </message>
    <message>
        <source>This is how I sound.</source>
        <extracomment>Said aloud when the sound is tried</extracomment>
        <translation>This is how I sound.</translation>
    </message>
    <message>
        <source>A tone was played, and a sentence spoken.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>A tone was played, and a sentence spoken.</translation>
    </message>
    <message>
        <source>A tone was played. This computer has no voice for this language.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>A tone was played. This computer has no voice for this language.</translation>
    </message>
    <message>
        <source>This computer has nothing to play a sound on.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>This computer has nothing to play a sound on.</translation>
    </message>
    <message>
        <source>Fill it in below first.</source>
        <extracomment>After a test: there is nothing to try</extracomment>
        <translation>Fill it in below first.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>While a message is sent, or the door opened</extracomment>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>That worked.</source>
        <extracomment>After a message was sent, or the door opened</extracomment>
        <translation>That worked.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the list of those who have an account</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button: the password was typed</extracomment>
        <translation>&amp;Sign in</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>Button: read again who has an account</extracomment>
        <translation>Try &amp;again</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}.</source>
        <extracomment>After too many wrong passwords; {time} is a time of day such as 14:32</extracomment>
        <translation>Too many tries. Try again after {time}.</translation>
    </message>
    <message>
        <source>That was not right. {left} more before it locks.</source>
        <extracomment>The password was wrong</extracomment>
        <translation>That was not right. {left} more before it locks.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The password is being checked</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>Title above the pad or field; {name} is a name</extracomment>
        <translation>Password of {name}</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above the pad; {name} is a name</extracomment>
        <translation>PIN of {name}</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <extracomment>Title of the screen that asks who is there</extracomment>
        <translation>Who is working here?</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN or password.</source>
        <extracomment>Below the title</extracomment>
        <translation>Choose your name, then type your PIN or password.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Clear</source>
        <extracomment>Button above a signature that was drawn on the screen</extracomment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <extracomment>Screen reader: the button that clears the signature</extracomment>
        <translation>Clear the signature</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <extracomment>Above the paper on which the person signs with mouse, finger or pen</extracomment>
        <translation>Sign on the line</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffBadge</name>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu of whoever is signed in: the window asks who is there before it goes on</extracomment>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>&amp;Change my PIN or password…</source>
        <extracomment>Menu of whoever is signed in</extracomment>
        <translation>&amp;Change my PIN or password…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <extracomment>Menu of whoever is signed in: somebody else is to work here</extracomment>
        <translation>&amp;Sign out</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Screen reader: nobody is signed in</extracomment>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <extracomment>Tool tip and screen reader: who is signed in; {name} is a name, {role} such as &quot;Operator&quot;</extracomment>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Nobody has an account</source>
        <extracomment>Nobody has an account yet</extracomment>
        <translation>Nobody has an account</translation>
    </message>
    <message>
        <source>Everybody at this computer may do everything. With accounts each one signs in.</source>
        <extracomment>Below it</extracomment>
        <translation>Everybody at this computer may do everything. With accounts each one signs in.</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <extracomment>Button: the first account</extracomment>
        <translation>Add an administrator</translation>
    </message>
    <message>
        <source>Who works here</source>
        <extracomment>Title of the section of the settings about accounts</extracomment>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.</source>
        <extracomment>Below the title; {seconds} is a number</extracomment>
        <translation>The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <extracomment>Button: a new account</extracomment>
        <translation>&amp;Add an account</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>Button: another name or role for the account that is chosen</extracomment>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>New &amp;PIN or password…</source>
        <extracomment>Button: another PIN or password for the account that is chosen</extracomment>
        <translation>New &amp;PIN or password…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button outlined in red: remove the account that is chosen</extracomment>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What somebody signs in with</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>How somebody signs in What somebody signs in with</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remove the account of {name}?</source>
        <extracomment>Question; {name} is a name</extracomment>
        <translation>Remove the account of {name}?</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the audit.</source>
        <extracomment>Below the question</extracomment>
        <translation>They can no longer sign in. What they did stays in the audit.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button that changes nothing</extracomment>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <extracomment>Button outlined in red</extracomment>
        <translation>&amp;Remove it</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of whoever has an account</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Head of a column: operator, administrator, auditor</extracomment>
        <translation>Role</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <extracomment>Head of a column: with a PIN or a password</extracomment>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: when the account was made</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the table of accounts</extracomment>
        <translation>Accounts</translation>
    </message>
</context>
<context>
    <name>StaffSession</name>
    <message>
        <source>Your PIN or password was changed.</source>
        <extracomment>Notice after somebody changed their own PIN or password</extracomment>
        <translation>Your PIN or password was changed.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Screen reader: how far one is; {number} of {total}</extracomment>
        <translation>Step {number} of {total}</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>&amp;Take it now</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: store the person</extracomment>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button that was pressed: the person is being stored</extracomment>
        <translation>Saving</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>The camera shoots by itself when the picture is good. Space takes it now.</translation>
    </message>
    <message>
        <source>Click a picture to take it again.</source>
        <extracomment>Below the pictures, before saving</extracomment>
        <translation>Click a picture to take it again.</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count} · {step}</source>
        <extracomment>Below the title: {number} of {count} steps, then the step&apos;s name</extracomment>
        <translation>Step {number} of {count} · {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Below the title, after the last step</extracomment>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>StrangerTile</name>
    <message>
        <source>Unknown person, {when}</source>
        <extracomment>Screen reader: a picture of somebody unknown; {when} is such as &quot;today, 8:30&quot;</extracomment>
        <translation>Unknown person, {when}</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>Button below the picture of somebody unknown: begins an enrollment at the desk</extracomment>
        <translation>Enroll</translation>
    </message>
    <message>
        <source>This is …</source>
        <extracomment>Button below the picture of somebody unknown: says which enrolled person it is</extracomment>
        <translation>This is …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button below the picture of somebody unknown</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>StrangersSession</name>
    <message>
        <source>Unknown faces</source>
        <extracomment>Tab: people whom the kiosk does not know</extracomment>
        <translation>Unknown faces</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How often somebody unknown came</extracomment>
        <translation>1 visit</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <extracomment>How often somebody unknown came; {count} is 2 or more</extracomment>
        <translation>{count} visits</translation>
    </message>
    <message>
        <source>Deleted on {date}</source>
        <extracomment>When the picture of somebody unknown goes by itself; {date} is a date</extracomment>
        <translation>Deleted on {date}</translation>
    </message>
</context>
<context>
    <name>StrangersTab</name>
    <message>
        <source>Delete all</source>
        <extracomment>Button: deletes all pictures of unknown people</extracomment>
        <translation>Delete all</translation>
    </message>
    <message>
        <source>{people} not enrolled. They did not agree to be kept: decide soon, or delete them.</source>
        <extracomment>Above pictures of unknown people; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} not enrolled. They did not agree to be kept: decide soon, or delete them.</translation>
    </message>
    <message>
        <source>The latest {shown} are shown.</source>
        <extracomment>After that sentence; {shown} is a number</extracomment>
        <translation>The latest {shown} are shown.</translation>
    </message>
    <message>
        <source>No unknown faces are waiting</source>
        <extracomment>Headline: the kiosk has seen nobody who is not enrolled</extracomment>
        <translation>No unknown faces are waiting</translation>
    </message>
    <message>
        <source>Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days later at the latest.</source>
        <extracomment>Below that headline; {days} is a number</extracomment>
        <translation>Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days later at the latest.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks again whether there is something</extracomment>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Unknown faces are not kept</source>
        <extracomment>Headline: the site does not keep the faces of unknown people</extracomment>
        <translation>Unknown faces are not kept</translation>
    </message>
    <message>
        <source>If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can enroll them or say who they are. They have not agreed to it: tell people at the door, and ask whoever is responsible for data protection first. The setting is activity.keep_strangers_days.</source>
        <extracomment>Below that headline. The setting&apos;s name is not translated</extracomment>
        <translation>If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can enroll them or say who they are. They have not agreed to it: tell people at the door, and ask whoever is responsible for data protection first. The setting is activity.keep_strangers_days.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>Button: goes to the settings</extracomment>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Delete all unknown faces?</source>
        <extracomment>Question before pictures of unknown people are deleted</extracomment>
        <translation>Delete all unknown faces?</translation>
    </message>
    <message>
        <source>Delete this unknown person?</source>
        <extracomment>Question before the pictures of one unknown person are deleted</extracomment>
        <translation>Delete this unknown person?</translation>
    </message>
    <message>
        <source>The pictures and the numbers computed from them are deleted at once, and for good.</source>
        <extracomment>Below that question</extracomment>
        <translation>The pictures and the numbers computed from them are deleted at once, and for good.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a dialog: nothing is deleted</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of a dialog: nothing is deleted; it is Button of a dialog: the pictures of somebody unknown are deleted</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>SyncAnswer</name>
    <message>
        <source>The connection is being tried</source>
        <extracomment>Screen reader: the bar that moves while a connection is tried</extracomment>
        <translation>The connection is being tried</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <extracomment>Title while a connection is tried; {name} is how the operator calls the backend</extracomment>
        <translation>Asking {name}</translation>
    </message>
    <message>
        <source>Nothing is sent there yet.</source>
        <extracomment>Below the title while a connection is tried</extracomment>
        <translation>Nothing is sent there yet.</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <extracomment>Title after a connection was tried; {name} is how the operator calls the backend</extracomment>
        <translation>{name} answers</translation>
    </message>
    <message>
        <source>Address and keys are right. Start, and people are sent from now on.</source>
        <extracomment>Below the title after a connection was tried</extracomment>
        <translation>Address and keys are right. Start, and people are sent from now on.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title after a connection was tried</extracomment>
        <translation>That did not work</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the sending to a backend is</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Compare now</source>
        <extracomment>Button on the card of a backend: compare everybody there with the gallery</extracomment>
        <translation>Compare now</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the card of a backend: use it again after a pause</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button on the card of a backend: send nothing for now</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button on the card of a backend: show more beside the list</extracomment>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>SyncChanges</name>
    <message>
        <source>Everybody there is being compared.</source>
        <extracomment>Notice after &quot;Compare now&quot; was pressed</extracomment>
        <translation>Everybody there is being compared.</translation>
    </message>
</context>
<context>
    <name>SyncDetails</name>
    <message>
        <source>Let this computer do it</source>
        <extracomment>Button below a warning: this computer keeps a backend up to date in place of another one</extracomment>
        <translation>Let this computer do it</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Bold phrase: another computer sends people to this backend</extracomment>
        <translation>Another computer keeps it up to date: {name}</translation>
    </message>
    <message>
        <source>Let this one do it only if that one no longer does: two would add everybody twice.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Let this one do it only if that one no longer does: two would add everybody twice.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of a backend</extracomment>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading above buttons that change how a backend is used</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Who is sent…</source>
        <extracomment>Button: change who is sent to a backend, and how fast</extracomment>
        <translation>Who is sent…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <extracomment>Button: enter other keys or passwords for a backend</extracomment>
        <translation>New keys…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button outlined in red: forget a backend</extracomment>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>SyncFields</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form with what most backends do without</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>An address begins with https:// and has no spaces.</translation>
    </message>
    <message>
        <source>Another backend is called so already.</source>
        <extracomment>Below the field for the name of a backend</extracomment>
        <translation>Another backend is called so already.</translation>
    </message>
    <message>
        <source>I have a key and its secret</source>
        <extracomment>A choice: the operator has a key of Face AiDee</extracomment>
        <translation>I have a key and its secret</translation>
    </message>
    <message>
        <source>Ask for a key with my account, once</source>
        <extracomment>A choice: a key is asked for with the account&apos;s user name and password, which are not kept</extracomment>
        <translation>Ask for a key with my account, once</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Set up a &amp;backend</source>
        <extracomment>Button: set up one more system that people are sent to</extracomment>
        <translation>Set up a &amp;backend</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <extracomment>Page without any backend: the sentence</extracomment>
        <translation>Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>A backend gets a copy of the people you choose, and is kept up to date.</source>
        <extracomment>Page without any backend: below the sentence</extracomment>
        <translation>A backend gets a copy of the people you choose, and is kept up to date.</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>Page without any backend: the button</extracomment>
        <translation>Set up a backend</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Title of the page with the systems that people are sent to</extracomment>
        <translation>Sync</translation>
    </message>
</context>
<context>
    <name>SyncParked</name>
    <message>
        <source>Try all again</source>
        <extracomment>Button: send all people again who could not be sent</extracomment>
        <translation>Try all again</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <extracomment>Button: give up all people who could not be sent, until something changes about them</extracomment>
        <translation>Leave all out</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Heading above people of whom somebody has to decide</extracomment>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>and {people} more</source>
        <extracomment>Below a list of people; {people} is &quot;150 people&quot;</extracomment>
        <translation>and {people} more</translation>
    </message>
    <message>
        <source>Somebody who was erased here</source>
        <extracomment>Instead of a name: the person is no longer enrolled, but their copy is still there</extracomment>
        <translation>Somebody who was erased here</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside a person who could not be sent</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button beside a person who could not be sent: give up until something changes about them</extracomment>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Its number for this person</source>
        <extracomment>In an empty field: the number that a backend has given to a person</extracomment>
        <translation>Its number for this person</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>It is there</translation>
    </message>
    <message>
        <source>It is not there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>It is not there</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message>
        <source>Add them again</source>
        <extracomment>Button below a warning: people who seem to be gone are sent again</extracomment>
        <translation>Add them again</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Heading of a column: what is the matter with a person on a backend
----------
Screen reader: the table of what a comparison found</extracomment>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <extracomment>Heading above what a comparison found</extracomment>
        <translation>Last comparison</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>Below a table; {count} rows are left out</extracomment>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Please look at this first.</source>
        <extracomment>Bold phrase above the reason why nothing was repaired</extracomment>
        <translation>Please look at this first.</translation>
    </message>
    <message>
        <source>{moment}. Compare now to see what differs.</source>
        <extracomment>Instead of a table; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}. Compare now to see what differs.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>Instead of a table: nobody was compared yet</extracomment>
        <translation>Nothing was compared yet.</translation>
    </message>
    <message>
        <source>{moment}: {people} as they should be</source>
        <extracomment>{moment} is &quot;10:42&quot;; {people} is &quot;1,284 people&quot;, who are on the backend as they should be</extracomment>
        <translation>{moment}: {people} as they should be</translation>
    </message>
</context>
<context>
    <name>SyncWho</name>
    <message>
        <source>Everybody</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Only people with certain tags, or in certain groups</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>Only people with certain tags, or in certain groups</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: people with these tags are sent to a backend</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Name of a field: people in these groups are sent to a backend</extracomment>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Who receives it, as the consent says</source>
        <extracomment>Name of a field: the company that receives the faces, in the words of the consent</extracomment>
        <translation>Who receives it, as the consent says</translation>
    </message>
    <message>
        <source>No, only those who agree from now on</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>No, only those who agree from now on</translation>
    </message>
    <message>
        <source>Yes, they have been told who receives it</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>Yes, they have been told who receives it</translation>
    </message>
    <message>
        <source>Add people again whom somebody else deleted there</source>
        <extracomment>Check box: people whom somebody else deleted from a backend</extracomment>
        <translation>Add people again whom somebody else deleted there</translation>
    </message>
    <message>
        <source>Most requests in a second</source>
        <extracomment>Name of a field: how often a backend may be asked</extracomment>
        <translation>Most requests in a second</translation>
    </message>
    <message>
        <source>Most kilobytes in a second</source>
        <extracomment>Name of a field: how much may be sent</extracomment>
        <translation>Most kilobytes in a second</translation>
    </message>
    <message>
        <source>Enter a tag or a group, or choose everybody.</source>
        <extracomment>Below the field for tags: nobody would be sent</extracomment>
        <translation>Enter a tag or a group, or choose everybody.</translation>
    </message>
    <message>
        <source>Enter a number greater than 0, or nothing.</source>
        <extracomment>Below a field for a number</extracomment>
        <translation>Enter a number greater than 0, or nothing.</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <extracomment>Screen reader: question above the choices &quot;Everybody&quot; and &quot;Only people with …&quot;</extracomment>
        <translation>Who is sent?</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form that says how fast a backend may be asked, and other rare things</extracomment>
        <translation>More</translation>
    </message>
    <message>
        <source>How fast it is sent, and what becomes of those whom others delete there</source>
        <extracomment>Below the closed part of a form</extracomment>
        <translation>How fast it is sent, and what becomes of those whom others delete there</translation>
    </message>
    <message>
        <source>Are people sent too who agreed before?</source>
        <extracomment>Question above the choices &quot;No, only those …&quot; and &quot;Yes, they …&quot;</extracomment>
        <translation>Are people sent too who agreed before?</translation>
    </message>
    <message>
        <source>{people} agreed before now. Say yes only if they know who receives their pictures.</source>
        <extracomment>Below the question whether people are sent who agreed before; {people} is &quot;37 people&quot;</extracomment>
        <translation>{people} agreed before now. Say yes only if they know who receives their pictures.</translation>
    </message>
</context>
<context>
    <name>SyncWizard</name>
    <message>
        <source>Set up a backend</source>
        <extracomment>Title of the dialog that sets up a backend</extracomment>
        <translation>Set up a backend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set up no backend</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Above the question of a step; {number} of {total}</extracomment>
        <translation>Step {number} of {total}</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>Button: the backend answers, people are to be sent now</extracomment>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: the connection is tried once more</extracomment>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Where are people sent?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Where are people sent?</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <extracomment>Question of a step</extracomment>
        <translation>How is it reached?</translation>
    </message>
    <message>
        <source>Who is sent there?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Who is sent there?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <extracomment>Question of a step</extracomment>
        <translation>Does it answer?</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that other people have</extracomment>
        <translation>Known tags</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>Screen reader and tool tip: button that takes a tag away from a person</extracomment>
        <translation>Remove the tag {tag}</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Another way in</source>
        <extracomment>Heading above buttons for people who do not want, or cannot use, the camera</extracomment>
        <translation>Another way in</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Button at the kiosk: check in with a personal number instead of the face. As short as possible</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button at the kiosk: check in with a code on paper or on a phone. As short as possible</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Button at the kiosk: check in by searching for the own name. As short as possible</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>Button at the kiosk: the person wants somebody to help. As short as possible</extracomment>
        <translation>Call for help</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is sent to {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>Who is sent to {name}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>Title of a dialog that asks which enrolled person a picture shows</extracomment>
        <translation>Who is this?</translation>
    </message>
    <message>
        <source>The pictures are added to the person you choose, as far as their consent allows. Choose only whom you know: a wrong picture lets the wrong person in.</source>
        <extracomment>Below the title &quot;Who is this?&quot;</extracomment>
        <translation>The pictures are added to the person you choose, as far as their consent allows. Choose only whom you know: a wrong picture lets the wrong person in.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Inside an empty field</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>Screen reader: a field to search names in</extracomment>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: names that fit</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: changes nothing</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <extracomment>Button of a dialog: the picture shows the chosen person</extracomment>
        <translation>This is who it is</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Vestibule</source>
        <extracomment>Title of the window</extracomment>
        <translation>Vestibule</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw the consent of {name}</source>
        <extracomment>Question before a consent is withdrawn</extracomment>
        <translation>Withdraw the consent of {name}</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted at once. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;. &quot;Them&quot; are the pictures</extracomment>
        <translation>{pictures} and the numbers computed from them are deleted at once. {name} stays, and can use a PIN or a code.</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted here at once, and from {backends} as soon as they can be reached. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>{pictures} and the numbers computed from them are deleted here at once, and from {backends} as soon as they can be reached. {name} stays, and can use a PIN or a code.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the consent stays</extracomment>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Button outlined in red: withdraw the consent now. As short as possible</extracomment>
        <translation>&amp;Withdraw</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>New PIN or password</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same once more</extracomment>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <extracomment>The two fields differ</extracomment>
        <translation>The two are not the same. Type it again.</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.</source>
        <extracomment>Below the figures of a short test</extracomment>
        <translation>A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Caption of a figure: how alike the person and their own stored pictures are</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Needed at the kiosk</source>
        <extracomment>Caption of a figure: the least score with which the kiosk knows somebody</extracomment>
        <translation>Needed at the kiosk</translation>
    </message>
    <message>
        <source>Most alike of the others</source>
        <extracomment>Caption of a name: who is most alike of all other enrolled people</extracomment>
        <translation>Most alike of the others</translation>
    </message>
    <message>
        <source>Their score</source>
        <extracomment>Caption of a figure: the score of the most alike other person</extracomment>
        <translation>Their score</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Caption of a figure: how far the person&apos;s score is above the other&apos;s</extracomment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Strangers as alike</source>
        <extracomment>Caption of a figure such as &quot;1 in 20,000&quot;: strangers who would be as alike as this person</extracomment>
        <translation>Strangers as alike</translation>
    </message>
    <message>
        <source>Pictures compared</source>
        <extracomment>Caption of a figure: how many pictures were compared</extracomment>
        <translation>Pictures compared</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was entered</extracomment>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the buttons that show the consent text in another language</extracomment>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Signature</source>
        <extracomment>Screen reader: the paper on which the person signs</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen. Whoever cannot may agree in another way.</source>
        <extracomment>Screen reader: how to sign, and what to do if one cannot</extracomment>
        <translation>Draw with mouse, finger or pen. Whoever cannot may agree in another way.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The last year</source>
        <extracomment>The time that charts are of</extracomment>
        <translation>The last year</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <extracomment>The time that charts are of; {days} is a number, such as 30</extracomment>
        <translation>The last {days} days</translation>
    </message>
    <message>
        <source>Most pass between {first} and {last}.</source>
        <extracomment>Below the title of a chart; {first} and {last} are times of day</extracomment>
        <translation>Most pass between {first} and {last}.</translation>
    </message>
    <message>
        <source>{total} came or went; the most on {day}: {most}.</source>
        <extracomment>Below the title of a chart; {total} and {most} count passages, {day} is a day</extracomment>
        <translation>{total} came or went; the most on {day}: {most}.</translation>
    </message>
    <message>
        <source>{name} came or went most often: {count} times.</source>
        <extracomment>Below the title of a chart: {name} came or went most often: {count} times</extracomment>
        <translation>{name} came or went most often: {count} times.</translation>
    </message>
    <message>
        <source>Usually {usual} of 100.</source>
        <extracomment>Below the title of a chart; {usual} is a number of 0 to 100</extracomment>
        <translation>Usually {usual} of 100.</translation>
    </message>
    <message>
        <source>Usually {usual}: the higher, the surer.</source>
        <extracomment>Below the title of a chart; {usual} is a number, such as 6.2</extracomment>
        <translation>Usually {usual}: the higher, the surer.</translation>
    </message>
    <message>
        <source>{station}: pictures have been less sharp since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: pictures have been less sharp since {day}.</translation>
    </message>
    <message>
        <source>{station}: faces have been brighter since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: faces have been brighter since {day}.</translation>
    </message>
    <message>
        <source>{station}: faces have been darker since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: faces have been darker since {day}.</translation>
    </message>
    <message>
        <source>{station}: pictures of faces have been worse since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: pictures of faces have been worse since {day}.</translation>
    </message>
    <message>
        <source>Clean the lens with a soft cloth.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Clean the lens with a soft cloth.</translation>
    </message>
    <message>
        <source>The sun may stand low: shade the window, or turn the camera away.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>The sun may stand low: shade the window, or turn the camera away.</translation>
    </message>
    <message>
        <source>Look whether a lamp went out, or move one nearer.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Look whether a lamp went out, or move one nearer.</translation>
    </message>
    <message>
        <source>Look at the camera: is it clean, straight, and well lit?</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Look at the camera: is it clean, straight, and well lit?</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column of the log: time, and day
----------
Column of a file with the log: day and time</extracomment>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of a column of the log: a person&apos;s name</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column of the log: came in, went out, refused</extracomment>
        <translation>What</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Heading of a column of the log: face, PIN, QR code
----------
Column of a file with the log: face, PIN, QR code</extracomment>
        <translation>Way</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a column of the log: at which kiosk
----------
Column of a file with the log: the kiosk</extracomment>
        <translation>Station</translation>
    </message>
    <message>
        <source>Who is in the building</source>
        <extracomment>Title of a printed list of everybody who is in the building</extracomment>
        <translation>Who is in the building</translation>
    </message>
    <message>
        <source>{people} inside. Made on {day} at {time}.</source>
        <extracomment>On the evacuation list; {people} is &quot;37 people&quot;, {day} and {time} are now</extracomment>
        <translation>{people} inside. Made on {day} at {time}.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <extracomment>On the evacuation list, when nobody is in the building</extracomment>
        <translation>Nobody is inside.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>At the foot of a printed page; {number} is its number</extracomment>
        <translation>Page {number}</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Heading of those on the evacuation list who are in no group</extracomment>
        <translation>No group</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the evacuation list
----------
Column of a file with the log: a person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the evacuation list: staff, visitors</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Inside since</source>
        <extracomment>Heading of a column of the evacuation list: when the person came in</extracomment>
        <translation>Inside since</translation>
    </message>
    <message>
        <source>Came in at</source>
        <extracomment>Heading of a column of the evacuation list: by which kiosk the person came in</extracomment>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Recognized</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: the person was recognized</extracomment>
        <translation>Recognized</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: nobody enrolled is like this face</extracomment>
        <translation>Not enrolled</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: somebody enrolled is a little like this face</extracomment>
        <translation>Not sure</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: it may have been a picture</extracomment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not valid that day</source>
        <extracomment>What came of a check-in: the person may not come in on this day</extracomment>
        <translation>Not valid that day</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <extracomment>In the log: somebody at the desk said that the person has left the building</extracomment>
        <translation>Marked as left</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: two people look alike, so a PIN decides</extracomment>
        <translation>Asked for a PIN</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>In the log: a check-in that was somebody else, and counts for nothing
----------
Column of a file with the log: when a check-in was taken back</extracomment>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Came in</source>
        <extracomment>In the log: the person came in</extracomment>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Went out</source>
        <extracomment>In the log: the person went out</extracomment>
        <translation>Went out</translation>
    </message>
    <message>
        <source>Coming in</source>
        <extracomment>Offered by a filter: only those who came in</extracomment>
        <translation>Coming in</translation>
    </message>
    <message>
        <source>Going out</source>
        <extracomment>Offered by a filter: only those who went out</extracomment>
        <translation>Going out</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What identified somebody at the kiosk: a code held before the camera</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <extracomment>What identified somebody at the kiosk: a name was chosen, then a PIN typed</extracomment>
        <translation>Name and PIN</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>In the log instead of a name: the person was erased since</extracomment>
        <translation>Erased person</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>In the log instead of a name: it is not known who it was</extracomment>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>Exactly one row of the log</extracomment>
        <translation>1 entry</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>{count} rows of the log, never one</extracomment>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>It may have been a picture or a screen before the camera.</source>
        <extracomment>Why somebody was refused: the kiosk saw the edges or the glow of a picture</extracomment>
        <translation>It may have been a picture or a screen before the camera.</translation>
    </message>
    <message>
        <source>They were asked to move the head and did not follow.</source>
        <extracomment>Why somebody was refused: they were asked to turn the head, and did not</extracomment>
        <translation>They were asked to move the head and did not follow.</translation>
    </message>
    <message>
        <source>Their first day had not come yet.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>Their first day had not come yet.</translation>
    </message>
    <message>
        <source>Their last day was over.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>Their last day was over.</translation>
    </message>
    <message>
        <source>This check-in was taken back.</source>
        <extracomment>Bold phrase: this check-in was somebody else</extracomment>
        <translation>This check-in was taken back.</translation>
    </message>
    <message>
        <source>It was somebody else. It stays in the log and counts for nothing.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>It was somebody else. It stays in the log and counts for nothing.</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <extracomment>Bold phrase: somebody was refused</extracomment>
        <translation>Nobody was let in.</translation>
    </message>
    <message>
        <source>Nobody was recognized.</source>
        <extracomment>Bold phrase: nobody was recognized</extracomment>
        <translation>Nobody was recognized.</translation>
    </message>
    <message>
        <source>Nobody enrolled is like this face.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Nobody enrolled is like this face.</translation>
    </message>
    <message>
        <source>The kiosk was not sure.</source>
        <extracomment>Bold phrase: somebody was nearly recognized</extracomment>
        <translation>The kiosk was not sure.</translation>
    </message>
    <message>
        <source>Somebody enrolled is like this face, but not enough to say so.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Somebody enrolled is like this face, but not enough to say so.</translation>
    </message>
    <message>
        <source>Recognized, but not let in.</source>
        <extracomment>Bold phrase: somebody was recognized, but may not come in on that day</extracomment>
        <translation>Recognized, but not let in.</translation>
    </message>
    <message>
        <source>{name} was marked as left.</source>
        <extracomment>Bold phrase: somebody said at the desk that {name} has left the building</extracomment>
        <translation>{name} was marked as left.</translation>
    </message>
    <message>
        <source>{name} was recognized.</source>
        <extracomment>Bold phrase; {name} was recognized by the face</extracomment>
        <translation>{name} was recognized.</translation>
    </message>
    <message>
        <source>{name} was let in: {way}.</source>
        <extracomment>Bold phrase; {name} was known by a PIN or a code; {way} says which</extracomment>
        <translation>{name} was let in: {way}.</translation>
    </message>
    <message>
        <source>The eyes blinked.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>The eyes blinked.</translation>
    </message>
    <message>
        <source>The head turned as a head does, not as a sheet.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>The head turned as a head does, not as a sheet.</translation>
    </message>
    <message>
        <source>There were straight edges around the face, as of a sheet or a phone.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>There were straight edges around the face, as of a sheet or a phone.</translation>
    </message>
    <message>
        <source>The face looked like one on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>The face looked like one on a screen.</translation>
    </message>
    <message>
        <source>Nothing in the picture moved.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>Nothing in the picture moved.</translation>
    </message>
    <message>
        <source>The skin looked like skin.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>The skin looked like skin.</translation>
    </message>
    <message>
        <source>The face looked printed, or shown on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>The face looked printed, or shown on a screen.</translation>
    </message>
    <message>
        <source>The kiosk did not check whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there: it did not</extracomment>
        <translation>The kiosk did not check whether a person was there.</translation>
    </message>
    <message>
        <source>The kiosk watched whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>The kiosk watched whether a person was there.</translation>
    </message>
    <message>
        <source>The kiosk watched, and asked to move the head when in doubt.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>The kiosk watched, and asked to move the head when in doubt.</translation>
    </message>
    <message>
        <source>The kiosk asked everybody to move the head.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>The kiosk asked everybody to move the head.</translation>
    </message>
    <message>
        <source>Two networks agreed: dlib and SFace.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>Two networks agreed: dlib and SFace.</translation>
    </message>
    <message>
        <source>One network compared: dlib.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>One network compared: dlib.</translation>
    </message>
    <message>
        <source>1 of {count} strangers may be given a name</source>
        <extracomment>How strict the kiosk is; {count} is a number, such as 300</extracomment>
        <translation>1 of {count} strangers may be given a name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a file with the log: what came of it</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>Column of a file with the log: Vestibule&apos;s own number of a person</extracomment>
        <translation>Person number</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of a file with the log: in or out</extracomment>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a file with the log: how alike the face was</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Column of a file with the log: how far the next person was behind</extracomment>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>Column of a file with the log: how it was seen that a person was there</extracomment>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a file with the log: why somebody was refused</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Column of a file with the log: what was answered to the kiosk&apos;s question</extracomment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a file with the log: which other system named the person</extracomment>
        <translation>Decided by</translation>
    </message>
</context>
<context>
    <name>audit_words</name>
    <message>
        <source>wrong</source>
        <extracomment>How a try of a PIN ended</extracomment>
        <translation>wrong</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How the proof of a backup ended</extracomment>
        <translation>failed</translation>
    </message>
    <message>
        <source>Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.</translation>
    </message>
    <message>
        <source>Entries are missing at the end, from entry {entry} on, or the end was rewritten.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>Entries are missing at the end, from entry {entry} on, or the end was rewritten.</translation>
    </message>
    <message>
        <source>At entry {entry} this is not the audit that was written down beside the database.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>At entry {entry} this is not the audit that was written down beside the database.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database was changed, where it is about entry {entry}.</source>
        <extracomment>Verdict on the audit; {entry} is a number; audit.anchors is the name of a file</extracomment>
        <translation>The file audit.anchors beside the database was changed, where it is about entry {entry}.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database is missing: a cut end would not be noticed.</source>
        <extracomment>Verdict on the audit; audit.anchors is the name of a file</extracomment>
        <translation>The file audit.anchors beside the database is missing: a cut end would not be noticed.</translation>
    </message>
    <message>
        <source>Enrolled a person</source>
        <extracomment>An entry of the audit: what was done to a person</extracomment>
        <translation>Enrolled a person</translation>
    </message>
    <message>
        <source>Added pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Added pictures of a person</translation>
    </message>
    <message>
        <source>Confirmed that added pictures show the person</source>
        <extracomment>An entry of the audit: an operator said that it is the person, though the face was unlike them</extracomment>
        <translation>Confirmed that added pictures show the person</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Renamed a person</translation>
    </message>
    <message>
        <source>Changed the details of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed the details of a person</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Erased a person</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Recorded a consent</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Withdrew a consent</translation>
    </message>
    <message>
        <source>A consent ended by itself</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>A consent ended by itself</translation>
    </message>
    <message>
        <source>Gave a person a new PIN</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Gave a person a new PIN</translation>
    </message>
    <message>
        <source>Withdrew the PIN of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Withdrew the PIN of a person</translation>
    </message>
    <message>
        <source>Gave a person a new QR code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Gave a person a new QR code</translation>
    </message>
    <message>
        <source>Withdrew the QR code of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Withdrew the QR code of a person</translation>
    </message>
    <message>
        <source>Tried a PIN at the kiosk</source>
        <extracomment>An entry of the audit: somebody typed a PIN at the kiosk</extracomment>
        <translation>Tried a PIN at the kiosk</translation>
    </message>
    <message>
        <source>Set the PIN that leaves the kiosk</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Set the PIN that leaves the kiosk</translation>
    </message>
    <message>
        <source>Took back a check-in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a check-in</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Added an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Added an administrator</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Added an operator</translation>
    </message>
    <message>
        <source>Added an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Added an auditor</translation>
    </message>
    <message>
        <source>Made somebody an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Made somebody an administrator</translation>
    </message>
    <message>
        <source>Made somebody an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Made somebody an operator</translation>
    </message>
    <message>
        <source>Made somebody an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Made somebody an auditor</translation>
    </message>
    <message>
        <source>Renamed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Renamed an account</translation>
    </message>
    <message>
        <source>Changed the PIN or password of an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed the PIN or password of an account</translation>
    </message>
    <message>
        <source>Removed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Removed an account</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Set up a backend</translation>
    </message>
    <message>
        <source>Changed what a backend is sent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed what a backend is sent</translation>
    </message>
    <message>
        <source>Changed the keys of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed the keys of a backend</translation>
    </message>
    <message>
        <source>Took over a backend from another computer</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took over a backend from another computer</translation>
    </message>
    <message>
        <source>Removed a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Removed a backend</translation>
    </message>
    <message>
        <source>Paused a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Paused a backend</translation>
    </message>
    <message>
        <source>Used a backend again</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Used a backend again</translation>
    </message>
    <message>
        <source>Tried again to send to a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Tried again to send to a backend</translation>
    </message>
    <message>
        <source>Left a person out of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Left a person out of a backend</translation>
    </message>
    <message>
        <source>Said whether a person is at a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Said whether a person is at a backend</translation>
    </message>
    <message>
        <source>Verified the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Verified the audit</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exported the audit</translation>
    </message>
    <message>
        <source>Put a database in the place of another</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Put a database in the place of another</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed a setting</translation>
    </message>
    <message>
        <source>Changed how many strangers are tolerated</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed how many strangers are tolerated</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Restored a backup</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Made a recovery code</translation>
    </message>
    <message>
        <source>Typed the recovery code, to be sure</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Typed the recovery code, to be sure</translation>
    </message>
    <message>
        <source>Exported everything stored of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exported everything stored of a person</translation>
    </message>
    <message>
        <source>Marked a person as gone</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Marked a person as gone</translation>
    </message>
    <message>
        <source>Said who an unknown face is</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Said who an unknown face is</translation>
    </message>
    <message>
        <source>Enrolled a person from unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Enrolled a person from unknown faces</translation>
    </message>
    <message>
        <source>Deleted unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deleted unknown faces</translation>
    </message>
    <message>
        <source>Merged two people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Merged two people</translation>
    </message>
    <message>
        <source>Split off a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Split off a person</translation>
    </message>
    <message>
        <source>Moved pictures to another person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Moved pictures to another person</translation>
    </message>
    <message>
        <source>Removed pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Removed pictures of a person</translation>
    </message>
    <message>
        <source>Chose the portrait of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Chose the portrait of a person</translation>
    </message>
    <message>
        <source>Changed the tags of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Changed the tags of people</translation>
    </message>
    <message>
        <source>Gave a tag to a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Gave a tag to a person</translation>
    </message>
    <message>
        <source>Took a tag from a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took a tag from a person</translation>
    </message>
    <message>
        <source>Noted that two people look alike</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Noted that two people look alike</translation>
    </message>
    <message>
        <source>Tested how well a person is recognized</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Tested how well a person is recognized</translation>
    </message>
    <message>
        <source>Began to import people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Began to import people</translation>
    </message>
    <message>
        <source>Exported a list of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exported a list of people</translation>
    </message>
    <message>
        <source>Saved the report of an import</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Saved the report of an import</translation>
    </message>
    <message>
        <source>Exported the activity</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exported the activity</translation>
    </message>
    <message>
        <source>Saved the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Saved the list of those inside</translation>
    </message>
    <message>
        <source>Printed the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Printed the list of those inside</translation>
    </message>
    <message>
        <source>Looked at the secret of the webhook</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Looked at the secret of the webhook</translation>
    </message>
    <message>
        <source>Proved a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Proved a backup</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Locked the window</translation>
    </message>
    <message>
        <source>Took back a merge</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a merge</translation>
    </message>
    <message>
        <source>Took back a split</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a split</translation>
    </message>
    <message>
        <source>Took back a move of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a move of pictures</translation>
    </message>
    <message>
        <source>Took back a removal of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a removal of pictures</translation>
    </message>
    <message>
        <source>Took back a choice of portrait</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a choice of portrait</translation>
    </message>
    <message>
        <source>Took back a change of tags</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Took back a change of tags</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Valid until {day}</source>
        <extracomment>On a badge; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>Valid until {day}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Person</source>
        <extracomment>Step 1 of an enrollment: name. One short word</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Step 2 of an enrollment: the person agrees. One short word</extracomment>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>Step 3 of an enrollment: the camera takes pictures. One short word</extracomment>
        <translation>Face</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Step 4 of an enrollment: a last look before saving. One short word</extracomment>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Not seen for {days} days</source>
        <extracomment>Filter of the gallery; {days} is a number, never 1</extracomment>
        <translation>Not seen for {days} days</translation>
    </message>
    <message>
        <source>Needs a picture</source>
        <extracomment>Filter of the gallery: people without any usable picture</extracomment>
        <translation>Needs a picture</translation>
    </message>
    <message>
        <source>Poor pictures</source>
        <extracomment>Filter of the gallery: people whose pictures are poor</extracomment>
        <translation>Poor pictures</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Filter of the gallery: people whom the face alone does not tell apart</extracomment>
        <translation>Look-alikes</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <extracomment>Filter of the gallery: the consent ends within the next days</extracomment>
        <translation>Consent ends soon</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>Filter of the gallery: no consent is in force</extracomment>
        <translation>No consent</translation>
    </message>
    <message>
        <source>very alike</source>
        <extracomment>On a person found by face: the pictures are very much alike</extracomment>
        <translation>very alike</translation>
    </message>
    <message>
        <source>alike</source>
        <extracomment>On a person found by face: the pictures are alike</extracomment>
        <translation>alike</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>Beside the name of a backend: it has this person as they are here</extracomment>
        <translation>in step</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Beside the name of a backend: something of this person is still to be sent</extracomment>
        <translation>waiting</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Beside the name of a backend: somebody has to decide, on the Sync page</extracomment>
        <translation>needs you</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Beside the name of a backend: it has no copy of this person</extracomment>
        <translation>not sent</translation>
    </message>
    <message>
        <source>{given}, withdrawn on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, withdrawn on {day}</translation>
    </message>
    <message>
        <source>{given}, ended on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, ended on {day}</translation>
    </message>
    <message>
        <source>This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one, or let {kept} agree anew at the desk.</source>
        <extracomment>Why two people cannot be merged; {kept} was to stay, {other} to go, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one, or let {kept} agree anew at the desk.</translation>
    </message>
    <message>
        <source>{pictures} and all check-ins of {other} go over to {kept}.</source>
        <extracomment>What merging two people does; {pictures} is &quot;5 pictures&quot;, {other} goes, {kept} stays</extracomment>
        <translation>{pictures} and all check-ins of {other} go over to {kept}.</translation>
    </message>
    <message>
        <source>PIN and badge of {other} stop working.</source>
        <extracomment>What merging two people does</extracomment>
        <translation>PIN and badge of {other} stop working.</translation>
    </message>
    <message>
        <source>{other} is no longer listed. This can be undone.</source>
        <extracomment>What merging two people does: afterwards</extracomment>
        <translation>{other} is no longer listed. This can be undone.</translation>
    </message>
    <message>
        <source>{people} erased.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} erased.</translation>
    </message>
    <message>
        <source>Tag “{tag}” changed: {people}</source>
        <extracomment>A past correction; {tag} a word, {people} is &quot;Ann, Bence&quot; or &quot;12 people&quot;</extracomment>
        <translation>Tag “{tag}” changed: {people}</translation>
    </message>
    <message>
        <source>{other} was merged into {name}</source>
        <extracomment>A past correction; {other} and {name} are people</extracomment>
        <translation>{other} was merged into {name}</translation>
    </message>
    <message>
        <source>{other} was split off from {name}, with {pictures}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{other} was split off from {name}, with {pictures}</translation>
    </message>
    <message>
        <source>{pictures} moved from {other} to {name}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures} moved from {other} to {name}</translation>
    </message>
    <message>
        <source>{pictures} removed: {people}</source>
        <extracomment>A past correction; {people} is &quot;Ann, Bence&quot;, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures} removed: {people}</translation>
    </message>
    <message>
        <source>Another portrait was chosen for {name}</source>
        <extracomment>A past correction; {name} is a person</extracomment>
        <translation>Another portrait was chosen for {name}</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>undone {when}</translation>
    </message>
    <message>
        <source>can be undone until {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>can be undone until {when}</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <extracomment>Of a past correction</extracomment>
        <translation>can no longer be undone</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: the person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Heading of a column: the name of a picture&apos;s file</extracomment>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: enrolled, unchanged, refused</extracomment>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a picture is refused</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column: the quality of a picture, 0 to 100</extracomment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>can be enrolled</source>
        <extracomment>In a table of pictures, before anything is stored: this picture can be enrolled</extracomment>
        <translation>can be enrolled</translation>
    </message>
    <message>
        <source>can be added</source>
        <extracomment>In a table of pictures, before anything is stored: it can be added to somebody enrolled before</extracomment>
        <translation>can be added</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>In a table of pictures: its person is enrolled now</extracomment>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>In a table of pictures: added to a person who was enrolled before</extracomment>
        <translation>added</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>In a table of pictures: it was there before</extracomment>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>In a table of pictures: it cannot be used</extracomment>
        <translation>refused</translation>
    </message>
    <message>
        <source>This picture shows somebody else than the others.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>This picture shows somebody else than the others.</translation>
    </message>
    <message>
        <source>The two pictures show different people.</source>
        <extracomment>Why both pictures of a person are refused, in an import of many</extracomment>
        <translation>The two pictures show different people.</translation>
    </message>
    <message>
        <source>This person is enrolled already as “{name}”.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is another person</extracomment>
        <translation>This person is enrolled already as “{name}”.</translation>
    </message>
    <message>
        <source>This is not certainly “{name}”. Add it at the desk.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is the person it is said to show</extracomment>
        <translation>This is not certainly “{name}”. Add it at the desk.</translation>
    </message>
    <message>
        <source>Looks like “{name}”. Compare the two in the gallery.</source>
        <extracomment>Beside a picture that is enrolled, in an import of many; {name} is another person</extracomment>
        <translation>Looks like “{name}”. Compare the two in the gallery.</translation>
    </message>
    <message>
        <source>This picture is stored already.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>This picture is stored already.</translation>
    </message>
    <message>
        <source>This picture comes twice.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>This picture comes twice.</translation>
    </message>
    <message>
        <source>No picture is named.</source>
        <extracomment>Why a row of a list is refused</extracomment>
        <translation>No picture is named.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Below a progress bar: a few seconds are left</extracomment>
        <translation>a few seconds left</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>less than a minute left</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>about a minute left</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <extracomment>Below a progress bar; {minutes} is two or more</extracomment>
        <translation>about {minutes} minutes left</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>No face was found.</translation>
    </message>
    <message>
        <source>There are several faces.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>There are several faces.</translation>
    </message>
    <message>
        <source>Not good enough: {advice}</source>
        <extracomment>Why a picture is refused, in an import of many; {advice} is such as &quot;Face the camera&quot;</extracomment>
        <translation>Not good enough: {advice}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Good morning</source>
        <extracomment>Top of the kiosk, until noon</extracomment>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Top of the kiosk, until six in the evening</extracomment>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Top of the kiosk, at night</extracomment>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Look here to check in</source>
        <extracomment>Kiosk, nobody there: large sentence of at most nine words</extracomment>
        <translation>Look here to check in</translation>
    </message>
    <message>
        <source>Stand in front of the camera. It takes a moment.</source>
        <extracomment>Kiosk, nobody there: detail</extracomment>
        <translation>Stand in front of the camera. It takes a moment.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Kiosk, somebody is being looked at: large sentence</extracomment>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Keep looking at the camera.</source>
        <extracomment>Kiosk, somebody is being looked at: detail</extracomment>
        <translation>Keep looking at the camera.</translation>
    </message>
    <message>
        <source>Then keep looking at the camera.</source>
        <extracomment>Kiosk, below an instruction such as &quot;Come a little closer&quot;</extracomment>
        <translation>Then keep looking at the camera.</translation>
    </message>
    <message>
        <source>Turn your head to the left</source>
        <extracomment>Kiosk, large: asks for a movement, so that a photo cannot check in. The person&apos;s own left</extracomment>
        <translation>Turn your head to the left</translation>
    </message>
    <message>
        <source>Turn your head to the right</source>
        <extracomment>Kiosk, large: asks for a movement. The person&apos;s own right</extracomment>
        <translation>Turn your head to the right</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>Look up</translation>
    </message>
    <message>
        <source>Look down</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>Look down</translation>
    </message>
    <message>
        <source>Blink twice</source>
        <extracomment>Kiosk, large: asks to close and open both eyes two times</extracomment>
        <translation>Blink twice</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>Kiosk, large: asks for a step towards the camera</extracomment>
        <translation>Come closer</translation>
    </message>
    <message>
        <source>Cannot do this? Choose another way in.</source>
        <extracomment>Kiosk, below a movement that is asked for; the other ways in stand below this line</extracomment>
        <translation>Cannot do this? Choose another way in.</translation>
    </message>
    <message>
        <source>Checked out at {time}.</source>
        <extracomment>Kiosk, below the goodbye; {time} is a time of day</extracomment>
        <translation>Checked out at {time}.</translation>
    </message>
    <message>
        <source>You are checked out</source>
        <extracomment>Kiosk, large: the person who still stands here has checked out</extracomment>
        <translation>You are checked out</translation>
    </message>
    <message>
        <source>You can go.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>You can go.</translation>
    </message>
    <message>
        <source>You are already checked out</source>
        <extracomment>Kiosk, large: the person has checked out a moment ago</extracomment>
        <translation>You are already checked out</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <extracomment>Kiosk, large: the person has checked in a moment ago</extracomment>
        <translation>You are already checked in</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <extracomment>Kiosk, below &quot;You are already checked in&quot;; {time} is a time of day</extracomment>
        <translation>Since {time}.</translation>
    </message>
    <message>
        <source>You are already out</source>
        <extracomment>Kiosk, large: who never came in wants to go out</extracomment>
        <translation>You are already out</translation>
    </message>
    <message>
        <source>You are already in</source>
        <extracomment>Kiosk, large: who is in, and did not go out, wants to come in</extracomment>
        <translation>You are already in</translation>
    </message>
    <message>
        <source>Coming or going?</source>
        <extracomment>Kiosk, large: does the person want to check in or to check out?</extracomment>
        <translation>Coming or going?</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Please use another way in</source>
        <extracomment>Kiosk, large: the camera cannot check this person in. Neutral, gives no reason</extracomment>
        <translation>Please use another way in</translation>
    </message>
    <message>
        <source>Choose one below, or go to the front desk.</source>
        <extracomment>Kiosk, detail: the other ways in stand below this line</extracomment>
        <translation>Choose one below, or go to the front desk.</translation>
    </message>
    <message>
        <source>Please ask at the front desk</source>
        <extracomment>Kiosk, large: the person is known and may not come in today. Calm, gives no reason</extracomment>
        <translation>Please ask at the front desk</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <extracomment>Kiosk, detail, below &quot;Please ask at the front desk&quot;</extracomment>
        <translation>Somebody there will help you.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Kiosk, large: the camera takes a break after several tries</extracomment>
        <translation>Please wait a moment</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <extracomment>Kiosk, detail; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>You can try again in {time}.</translation>
    </message>
    <message>
        <source>Whoever is next takes a step back.</source>
        <extracomment>Kiosk, detail, below &quot;One person at a time, please&quot;</extracomment>
        <translation>Whoever is next takes a step back.</translation>
    </message>
    <message>
        <source>Hold your code before the camera</source>
        <extracomment>Kiosk, large: the person wants to check in with a QR code</extracomment>
        <translation>Hold your code before the camera</translation>
    </message>
    <message>
        <source>On paper or on a phone, a forearm away.</source>
        <extracomment>Kiosk, detail: where the QR code can be</extracomment>
        <translation>On paper or on a phone, a forearm away.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>Kiosk, large: the QR code is nobody&apos;s</extracomment>
        <translation>This code is not known here</translation>
    </message>
    <message>
        <source>Show another one, or choose another way in.</source>
        <extracomment>Kiosk, detail, below &quot;This code is not known here&quot;</extracomment>
        <translation>Show another one, or choose another way in.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <extracomment>PIN pad, title: the personal number of whoever stands here</extracomment>
        <translation>Type your PIN</translation>
    </message>
    <message>
        <source>You got it when you were enrolled.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>You got it when you were enrolled.</translation>
    </message>
    <message>
        <source>Please also type your PIN</source>
        <extracomment>PIN pad, title: the face alone was not enough</extracomment>
        <translation>Please also type your PIN</translation>
    </message>
    <message>
        <source>Then we can be sure that it is you.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>Then we can be sure that it is you.</translation>
    </message>
    <message>
        <source>Operator PIN</source>
        <extracomment>PIN pad, title: the number that only the operator knows</extracomment>
        <translation>Operator PIN</translation>
    </message>
    <message>
        <source>For the people who run this kiosk.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>For the people who run this kiosk.</translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <extracomment>PIN pad: the PIN was wrong; after one more the pad is locked for a while</extracomment>
        <translation>That PIN is not right. 1 try left.</translation>
    </message>
    <message>
        <source>That PIN is not right. {count} tries left.</source>
        <extracomment>PIN pad: the PIN was wrong; {count} is never one</extracomment>
        <translation>That PIN is not right. {count} tries left.</translation>
    </message>
    <message>
        <source>Check-in is closed</source>
        <extracomment>Kiosk, large: outside the opening hours</extracomment>
        <translation>Check-in is closed</translation>
    </message>
    <message>
        <source>Check-in opens at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {time} is a time of day</extracomment>
        <translation>Check-in opens at {time}</translation>
    </message>
    <message>
        <source>Check-in opens on {day} at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {day} is a day of the week, {time} a time of day</extracomment>
        <translation>Check-in opens on {day} at {time}</translation>
    </message>
    <message>
        <source>Help is on the way</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>Help is on the way</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>Please wait here.</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Exactly one second</extracomment>
        <translation>1 second</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <extracomment>{count} seconds, never one</extracomment>
        <translation>{count} seconds</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count} minutes, never one</extracomment>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>Welcome,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked in</extracomment>
        <translation>Welcome,
{name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked in</extracomment>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Goodbye,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked out</extracomment>
        <translation>Goodbye,
{name}</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked out</extracomment>
        <translation>Goodbye</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <extracomment>Kiosk, below the welcome; {time} is a time of day</extracomment>
        <translation>Checked in at {time}.</translation>
    </message>
    <message>
        <source>Not me</source>
        <extracomment>Button below the welcome: the name is somebody else&apos;s</extracomment>
        <translation>Not me</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Kiosk, large: the person who still stands here has checked in</extracomment>
        <translation>You are checked in</translation>
    </message>
    <message>
        <source>You can go in.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>You can go in.</translation>
    </message>
    <message>
        <source>Come closer and look straight ahead</source>
        <extracomment>Kiosk, large: the face was not clear enough; asks for one thing</extracomment>
        <translation>Come closer and look straight ahead</translation>
    </message>
    <message>
        <source>The camera tries again in a moment.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>The camera tries again in a moment.</translation>
    </message>
    <message>
        <source>We have not met yet</source>
        <extracomment>Kiosk, large: the person is not enrolled, without blame</extracomment>
        <translation>We have not met yet</translation>
    </message>
    <message>
        <source>Please go to the front desk to be enrolled.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>Please go to the front desk to be enrolled.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button at the kiosk: look at me once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;</extracomment>
        <translation>Please go to the front desk</translation>
    </message>
    <message>
        <source>Somebody there lets you in without the camera.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;</extracomment>
        <translation>Somebody there lets you in without the camera.</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: from the help screen to the camera</extracomment>
        <translation>Back to the camera</translation>
    </message>
    <message>
        <source>Sorry. Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Not me&quot;</extracomment>
        <translation>Sorry. Please go to the front desk</translation>
    </message>
    <message>
        <source>The check-in is noted as not yours.</source>
        <extracomment>Kiosk, detail, after &quot;Not me&quot;</extracomment>
        <translation>The check-in is noted as not yours.</translation>
    </message>
    <message>
        <source>The camera is not working</source>
        <extracomment>Kiosk, large: the camera does not work</extracomment>
        <translation>The camera is not working</translation>
    </message>
    <message>
        <source>Please go to the front desk.</source>
        <extracomment>Kiosk, detail
----------
Kiosk, detail, outside the opening hours
----------
Kiosk, detail: the camera does not work</extracomment>
        <translation>Please go to the front desk.</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>{name}: not assessed</source>
        <extracomment>A quality component of a picture, by its technical name, of which nothing can be said</extracomment>
        <translation>{name}: not assessed</translation>
    </message>
    <message>
        <source>{name}: {value} ({measured})</source>
        <extracomment>A quality component by its technical name, 0 to 100, and what was measured: &quot;Sharpness: 82 (0.053)&quot;</extracomment>
        <translation>{name}: {value} ({measured})</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Export the log</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Export the log</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kind of file: opens in Excel and LibreOffice</extracomment>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Kind of file: plain text with commas</extracomment>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Use at most {most} characters; these are {count}.</source>
        <extracomment>Below a field; {most} and {count} are numbers</extracomment>
        <translation>Use at most {most} characters; these are {count}.</translation>
    </message>
    <message>
        <source>Use tags that are there already: there can be {most} different ones.</source>
        <extracomment>Below the tags; {most} is a number: 64</extracomment>
        <translation>Use tags that are there already: there can be {most} different ones.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Below the name when it is empty</extracomment>
        <translation>Enter a name.</translation>
    </message>
    <message>
        <source>Type it by hand: it holds signs that cannot be seen.</source>
        <extracomment>Below a field that holds control characters, pasted from elsewhere</extracomment>
        <translation>Type it by hand: it holds signs that cannot be seen.</translation>
    </message>
    <message>
        <source>Choose another one: it already belongs to another person.</source>
        <extracomment>Below the identifier, such as a staff number</extracomment>
        <translation>Choose another one: it already belongs to another person.</translation>
    </message>
    <message>
        <source>Write it like ann@example.org.</source>
        <extracomment>Below the e-mail address; keep the address as it is</extracomment>
        <translation>Write it like ann@example.org.</translation>
    </message>
    <message>
        <source>Leave the slash out of the tag.</source>
        <extracomment>Below the tags: the sign / is not possible</extracomment>
        <translation>Leave the slash out of the tag.</translation>
    </message>
    <message>
        <source>Write a word as the tag.</source>
        <extracomment>Below the tags: a tag of dots alone is not possible</extracomment>
        <translation>Write a word as the tag.</translation>
    </message>
    <message>
        <source>Choose the first day or a later one.</source>
        <extracomment>Below the last day on which somebody can check in</extracomment>
        <translation>Choose the first day or a later one.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>Below a field for a day; {example} is a day in the locale&apos;s form, such as 31/12/2026</extracomment>
        <translation>Write it like {example}.</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <extracomment>Beside the name of a field, near its limit: &quot;60 of 64&quot;</extracomment>
        <translation>{number} of {most}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>Days on which somebody can check in; {first} and {last} are days or empty</extracomment>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>picture_words</name>
    <message>
        <source>The clipboard</source>
        <extracomment>Stands for a file&apos;s name: a picture that was pasted</extracomment>
        <translation>The clipboard</translation>
    </message>
    <message>
        <source>It shows somebody else. Use pictures of one person only.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It shows somebody else. Use pictures of one person only.</translation>
    </message>
    <message>
        <source>It is not good enough. Use a better one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It is not good enough. Use a better one.</translation>
    </message>
    <message>
        <source>It adds nothing to those already taken. Use a different one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It adds nothing to those already taken. Use a different one.</translation>
    </message>
    <message>
        <source>Part of the face is covered. Use one that shows all of it.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: something is over the face</extracomment>
        <translation>Part of the face is covered. Use one that shows all of it.</translation>
    </message>
    <message>
        <source>There is no face in it. Use one that shows the person.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>There is no face in it. Use one that shows the person.</translation>
    </message>
    <message>
        <source>There are several people in it. Use one of the person alone.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>There are several people in it. Use one of the person alone.</translation>
    </message>
    <message>
        <source>The head is turned too far. Use one that faces the camera more.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The head is turned too far. Use one that faces the camera more.</translation>
    </message>
    <message>
        <source>The face in it is too small. Use a larger picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: too few pixels</extracomment>
        <translation>The face in it is too small. Use a larger picture.</translation>
    </message>
    <message>
        <source>The face fills it. Use one with some room around the head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The face fills it. Use one with some room around the head.</translation>
    </message>
    <message>
        <source>The face is cut off. Use one that shows the whole head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The face is cut off. Use one that shows the whole head.</translation>
    </message>
    <message>
        <source>The head leans to one side. Use one with the head upright.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The head leans to one side. Use one with the head upright.</translation>
    </message>
    <message>
        <source>It is too dark. Use a brighter one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It is too dark. Use a brighter one.</translation>
    </message>
    <message>
        <source>It is too bright. Use a darker one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It is too bright. Use a darker one.</translation>
    </message>
    <message>
        <source>Light falls from one side. Use one that is lit from the front.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Light falls from one side. Use one that is lit from the front.</translation>
    </message>
    <message>
        <source>It is not sharp. Use a sharper one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>It is not sharp. Use a sharper one.</translation>
    </message>
    <message>
        <source>The eyes are closed. Use one with open eyes.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The eyes are closed. Use one with open eyes.</translation>
    </message>
    <message>
        <source>The mouth is open. Use one with the mouth closed.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>The mouth is open. Use one with the mouth closed.</translation>
    </message>
    <message>
        <source>Too much detail is lost in it. Use the original picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: detail was thrown away to save space</extracomment>
        <translation>Too much detail is lost in it. Use the original picture.</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>None of {tried} people who were tried as strangers would be called by a name. Of {base} strangers that makes fewer than {high}.</source>
        <extracomment>{tried}, {base}, {high} are numbers: nobody was called by a name, but few were tried</extracomment>
        <translation>None of {tried} people who were tried as strangers would be called by a name. Of {base} strangers that makes fewer than {high}.</translation>
    </message>
    <message>
        <source>Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).</translation>
    </message>
    <message>
        <source>How often your own people would be asked to try again is not known: nobody has two pictures.</source>
        <extracomment>Nobody&apos;s two pictures could be compared</extracomment>
        <translation>How often your own people would be asked to try again is not known: nobody has two pictures.</translation>
    </message>
    <message>
        <source>None of {people} people would be asked to try again. Of {base} visits that makes fewer than {high}.</source>
        <extracomment>{people}, {base}, {high} are numbers</extracomment>
        <translation>None of {people} people would be asked to try again. Of {base} visits that makes fewer than {high}.</translation>
    </message>
    <message>
        <source>Of {base} visits of your {people} people about {count} would be asked to try again (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>Of {base} visits of your {people} people about {count} would be asked to try again (with 95 % certainty {low} to {high}).</translation>
    </message>
    <message>
        <source>Of {base} visits about {count} would be taken for somebody else ({low} to {high}).</source>
        <extracomment>All in braces are numbers</extracomment>
        <translation>Of {base} visits about {count} would be taken for somebody else ({low} to {high}).</translation>
    </message>
    <message>
        <source>Only {people} people are enrolled. From about {least} on these figures say something; until then, keep the standard.</source>
        <extracomment>{people} and {least} are numbers</extracomment>
        <translation>Only {people} people are enrolled. From about {least} on these figures say something; until then, keep the standard.</translation>
    </message>
    <message>
        <source>Of {people} people only {repeated} have two pictures or more, so little is known of how often your own people are missed. Take five pictures of each at the desk.</source>
        <extracomment>{people} and {repeated} are numbers</extracomment>
        <translation>Of {people} people only {repeated} have two pictures or more, so little is known of how often your own people are missed. Take five pictures of each at the desk.</translation>
    </message>
    <message>
        <source>Measured on the pictures of enrollment. Visits differ more from each other, so expect more people who are asked to try again.</source>
        <extracomment>Below the figures</extracomment>
        <translation>Measured on the pictures of enrollment. Visits differ more from each other, so expect more people who are asked to try again.</translation>
    </message>
</context>
<context>
    <name>self-test</name>
    <message>
        <source>The kiosk knows {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>The kiosk knows {name}.</translation>
    </message>
    <message>
        <source>Clearly, and with room to spare. Nothing else is to be done.</source>
        <extracomment>Result of a short test; the person was recognized</extracomment>
        <translation>Clearly, and with room to spare. Nothing else is to be done.</translation>
    </message>
    <message>
        <source>The kiosk knows {name}, but only just.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>The kiosk knows {name}, but only just.</translation>
    </message>
    <message>
        <source>Better pictures help. Take them again in the light of the kiosk.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Better pictures help. Take them again in the light of the kiosk.</translation>
    </message>
    <message>
        <source>The kiosk will ask {name} for a PIN.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>The kiosk will ask {name} for a PIN.</translation>
    </message>
    <message>
        <source>The face alone does not decide between {name} and {nearest}. Give each of them a PIN.</source>
        <extracomment>Result of a short test; {nearest} is enrolled too</extracomment>
        <translation>The face alone does not decide between {name} and {nearest}. Give each of them a PIN.</translation>
    </message>
    <message>
        <source>The kiosk may not know {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>The kiosk may not know {name}.</translation>
    </message>
    <message>
        <source>Take the pictures again, in even light and without what hides the face.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Take the pictures again, in even light and without what hides the face.</translation>
    </message>
    <message>
        <source>The kiosk does not know this face as {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>The kiosk does not know this face as {name}.</translation>
    </message>
    <message>
        <source>Did {name} look at the camera? If so, take all pictures again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Did {name} look at the camera? If so, take all pictures again.</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>Nothing was tested.</translation>
    </message>
    <message>
        <source>Ask {name} to look at the camera for five seconds, and test again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Ask {name} to look at the camera for five seconds, and test again.</translation>
    </message>
    <message>
        <source>fewer than 1 in {count}</source>
        <extracomment>A figure: fewer than one stranger in {count}</extracomment>
        <translation>fewer than 1 in {count}</translation>
    </message>
    <message>
        <source>1 in {count}</source>
        <extracomment>A figure: one stranger in {count}</extracomment>
        <translation>1 in {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Camera</source>
        <extracomment>A group of settings
----------
Name of the setting camera.source</extracomment>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>A group of settings</extracomment>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>A group of settings: how strictly faces are compared</extracomment>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A group of settings: how people are enrolled</extracomment>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Pictures for badges</source>
        <extracomment>A group of settings: what the picture of a badge must be like</extracomment>
        <translation>Pictures for badges</translation>
    </message>
    <message>
        <source>Pictures at the desk</source>
        <extracomment>A group of settings: what pictures at enrollment must be like</extracomment>
        <translation>Pictures at the desk</translation>
    </message>
    <message>
        <source>Pictures at the kiosk</source>
        <extracomment>A group of settings: what pictures at check-in must be like</extracomment>
        <translation>Pictures at the kiosk</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>A group of settings: how people come and go</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>A group of settings: protection against pictures held to the camera</extracomment>
        <translation>Liveness</translation>
    </message>
    <message>
        <source>Door and messages</source>
        <extracomment>A group of settings: what a check-in sets off</extracomment>
        <translation>Door and messages</translation>
    </message>
    <message>
        <source>Asking a backend</source>
        <extracomment>A group of settings: asking another system who somebody is</extracomment>
        <translation>Asking a backend</translation>
    </message>
    <message>
        <source>Hub</source>
        <extracomment>A group of settings: serving other computers</extracomment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A group of settings: names of the place</extracomment>
        <translation>Place</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A group of settings: what is stored, and for how long</extracomment>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>A group of settings: those who work with the program</extracomment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>A group of settings</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>days</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>A unit behind a number: of a picture</extracomment>
        <translation>pixels</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>A unit behind a number: of an angle</extracomment>
        <translation>degrees</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a setting</extracomment>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Default of a switch</extracomment>
        <translation>off</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting: no text</extracomment>
        <translation>empty</translation>
    </message>
    <message>
        <source>It must be {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>It must be {least} to {most} {unit}</translation>
    </message>
    <message>
        <source>It must be a whole number, {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>It must be a whole number, {least} to {most} {unit}</translation>
    </message>
    <message>
        <source>Holds from the next start of Vestibule</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Holds from the next start of Vestibule</translation>
    </message>
    <message>
        <source>Holds from the next start of the hub</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Holds from the next start of the hub</translation>
    </message>
    <message>
        <source>Question and answers go together: fill in both, or neither.</source>
        <extracomment>What two settings may be: question and answers</extracomment>
        <translation>Question and answers go together: fill in both, or neither.</translation>
    </message>
    <message>
        <source>Certificate and key go together: choose both, or neither.</source>
        <extracomment>What two settings may be: certificate and key</extracomment>
        <translation>Certificate and key go together: choose both, or neither.</translation>
    </message>
    <message>
        <source>Name the backend that is asked, as the page Sync shows it.</source>
        <extracomment>What two settings may be: asking a backend, and which</extracomment>
        <translation>Name the backend that is asked, as the page Sync shows it.</translation>
    </message>
    <message>
        <source>Choose a camera, or type an address.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Choose a camera, or type an address.</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>It must be one line of text.</translation>
    </message>
    <message>
        <source>Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00</source>
        <extracomment>What a setting may be; the example is in the program&apos;s own notation and stays as it is</extracomment>
        <translation>Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00</translation>
    </message>
    <message>
        <source>Choose at least one. Whoever picks a name must show a PIN.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Choose at least one. Whoever picks a name must show a PIN.</translation>
    </message>
    <message>
        <source>Choose at least two: a movement that is always the same can be foreseen.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Choose at least two: a movement that is always the same can be foreseen.</translation>
    </message>
    <message>
        <source>It must begin with https://, or with http:// for this computer, and have no password in it.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>It must begin with https://, or with http:// for this computer, and have no password in it.</translation>
    </message>
    <message>
        <source>A quotation mark has no second one.</source>
        <extracomment>What a setting may be: a program and its arguments</extracomment>
        <translation>A quotation mark has no second one.</translation>
    </message>
    <message>
        <source>It must begin with postgresql://, or be empty for the file.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>It must begin with postgresql://, or be empty for the file.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>Value of a setting: as the computer is set</extracomment>
        <translation>As this computer</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A look</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A look</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Five poses</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>Five poses</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>One picture</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <extracomment>What a check-in means: the opposite of the last one</extracomment>
        <translation>In and out in turn</translation>
    </message>
    <message>
        <source>Always in</source>
        <extracomment>What a check-in means</extracomment>
        <translation>Always in</translation>
    </message>
    <message>
        <source>Always out</source>
        <extracomment>What a check-in means</extracomment>
        <translation>Always out</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <extracomment>What a check-in means: everybody chooses</extracomment>
        <translation>Ask everybody</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What people can use instead of their face</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What people can use instead of their face: that of a badge</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What people can use instead of their face: pick it from a list</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What people can use instead of their face: call somebody</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Watch only</source>
        <extracomment>Protection against pictures: nobody is asked to do anything</extracomment>
        <translation>Watch only</translation>
    </message>
    <message>
        <source>Ask everybody to move</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>Ask everybody to move</translation>
    </message>
    <message>
        <source>Ask to move in doubt</source>
        <extracomment>Protection against pictures: only where there is doubt</extracomment>
        <translation>Ask to move in doubt</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Down</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>A movement that is asked for: of the eyes</extracomment>
        <translation>Blink</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>A movement that is asked for: towards the camera</extracomment>
        <translation>Come closer</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>Only this computer</translation>
    </message>
    <message>
        <source>The backend in doubt</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>The backend in doubt</translation>
    </message>
    <message>
        <source>Always the backend</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>Always the backend</translation>
    </message>
    <message>
        <source>Strangers given a name</source>
        <extracomment>Name of the setting recognition.fpir</extracomment>
        <translation>Strangers given a name</translation>
    </message>
    <message>
        <source>The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.</source>
        <extracomment>What the setting “Strangers given a name” does, in a sentence</extracomment>
        <translation>The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>Name of the setting recognition.second_opinion</extracomment>
        <translation>Second opinion</translation>
    </message>
    <message>
        <source>Two networks must agree on who somebody is; without it, many more are asked to try again.</source>
        <extracomment>What the setting “Second opinion” does, in a sentence</extracomment>
        <translation>Two networks must agree on who somebody is; without it, many more are asked to try again.</translation>
    </message>
    <message>
        <source>Ask a backend who it is</source>
        <extracomment>Name of the setting remote.check_in</extracomment>
        <translation>Ask a backend who it is</translation>
    </message>
    <message>
        <source>Whether people are also looked for where they are mirrored to.</source>
        <extracomment>What the setting “Ask a backend who it is” does, in a sentence</extracomment>
        <translation>Whether people are also looked for where they are mirrored to.</translation>
    </message>
    <message>
        <source>Backend that is asked</source>
        <extracomment>Name of the setting remote.backend</extracomment>
        <translation>Backend that is asked</translation>
    </message>
    <message>
        <source>The name of a backend, as the page Sync shows it.</source>
        <extracomment>What the setting “Backend that is asked” does, in a sentence</extracomment>
        <translation>The name of a backend, as the page Sync shows it.</translation>
    </message>
    <message>
        <source>Wait for an answer for</source>
        <extracomment>Name of the setting remote.timeout_s</extracomment>
        <translation>Wait for an answer for</translation>
    </message>
    <message>
        <source>If no answer comes by then, what the kiosk says counts.</source>
        <extracomment>What the setting “Wait for an answer for” does, in a sentence</extracomment>
        <translation>If no answer comes by then, what the kiosk says counts.</translation>
    </message>
    <message>
        <source>Record check-ins there too</source>
        <extracomment>Name of the setting remote.record</extracomment>
        <translation>Record check-ins there too</translation>
    </message>
    <message>
        <source>The backend writes down every check-in by face, as Face AiDee does.</source>
        <extracomment>What the setting “Record check-ins there too” does, in a sentence</extracomment>
        <translation>The backend writes down every check-in by face, as Face AiDee does.</translation>
    </message>
    <message>
        <source>Keep pictures of check-ins for</source>
        <extracomment>Name of the setting activity.keep_pictures_days</extracomment>
        <translation>Keep pictures of check-ins for</translation>
    </message>
    <message>
        <source>So that somebody can look at them later; 0 keeps none.</source>
        <extracomment>What the setting “Keep pictures of check-ins for” does, in a sentence
----------
What the setting “Keep pictures of refused attempts for” does, in a sentence</extracomment>
        <translation>So that somebody can look at them later; 0 keeps none.</translation>
    </message>
    <message>
        <source>Keep unknown faces for</source>
        <extracomment>Name of the setting activity.keep_strangers_days</extracomment>
        <translation>Keep unknown faces for</translation>
    </message>
    <message>
        <source>For the desk to enroll or name them; 0 keeps none. They did not agree: put up a notice at the door.</source>
        <extracomment>What the setting “Keep unknown faces for” does, in a sentence</extracomment>
        <translation>For the desk to enroll or name them; 0 keeps none. They did not agree: put up a notice at the door.</translation>
    </message>
    <message>
        <source>Keep the record of check-ins for</source>
        <extracomment>Name of the setting activity.keep_log_days</extracomment>
        <translation>Keep the record of check-ins for</translation>
    </message>
    <message>
        <source>Older check-ins are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep the record of check-ins for” does, in a sentence</extracomment>
        <translation>Older check-ins are deleted; 0 keeps them for ever.</translation>
    </message>
    <message>
        <source>Lock the windows after</source>
        <extracomment>Name of the setting staff.lock_after_s</extracomment>
        <translation>Lock the windows after</translation>
    </message>
    <message>
        <source>Time without key or mouse after which whoever works here signs in again.</source>
        <extracomment>What the setting “Lock the windows after” does, in a sentence</extracomment>
        <translation>Time without key or mouse after which whoever works here signs in again.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>Name of the setting backup.folder</extracomment>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Best on another disk; empty for the folder “backups” of the data folder.</source>
        <extracomment>What the setting “Folder for backups” does, in a sentence</extracomment>
        <translation>Best on another disk; empty for the folder “backups” of the data folder.</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <extracomment>Name of the setting backup.every_hours</extracomment>
        <translation>Make a backup every</translation>
    </message>
    <message>
        <source>While the window is open; 0 for never.</source>
        <extracomment>What the setting “Make a backup every” does, in a sentence</extracomment>
        <translation>While the window is open; 0 for never.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <extracomment>Name of the setting backup.keep</extracomment>
        <translation>Backups to keep</translation>
    </message>
    <message>
        <source>The oldest are deleted first.</source>
        <extracomment>What the setting “Backups to keep” does, in a sentence</extracomment>
        <translation>The oldest are deleted first.</translation>
    </message>
    <message>
        <source>Prove the newest backup every</source>
        <extracomment>Name of the setting backup.drill_days</extracomment>
        <translation>Prove the newest backup every</translation>
    </message>
    <message>
        <source>It is restored aside and compared; 0 for never.</source>
        <extracomment>What the setting “Prove the newest backup every” does, in a sentence</extracomment>
        <translation>It is restored aside and compared; 0 for never.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <extracomment>Name of the setting hub.host</extracomment>
        <translation>Address to listen at</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in, 0.0.0.0 lets all in.</source>
        <extracomment>What the setting “Address to listen at” does, in a sentence</extracomment>
        <translation>127.0.0.1 lets only this computer in, 0.0.0.0 lets all in.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <extracomment>Name of the setting hub.port</extracomment>
        <translation>Port to listen at</translation>
    </message>
    <message>
        <source>The number that clients add to the address.</source>
        <extracomment>What the setting “Port to listen at” does, in a sentence</extracomment>
        <translation>The number that clients add to the address.</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name of the setting hub.database</extracomment>
        <translation>Database</translation>
    </message>
    <message>
        <source>An address that begins with postgresql://; empty for an encrypted file in the data folder.</source>
        <extracomment>What the setting “Database” does, in a sentence</extracomment>
        <translation>An address that begins with postgresql://; empty for an encrypted file in the data folder.</translation>
    </message>
    <message>
        <source>Region in signatures</source>
        <extracomment>Name of the setting hub.region</extracomment>
        <translation>Region in signatures</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as their region.</source>
        <extracomment>What the setting “Region in signatures” does, in a sentence</extracomment>
        <translation>What clients of NEC ID name as their region.</translation>
    </message>
    <message>
        <source>Service in signatures</source>
        <extracomment>Name of the setting hub.service</extracomment>
        <translation>Service in signatures</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as the service.</source>
        <extracomment>What the setting “Service in signatures” does, in a sentence</extracomment>
        <translation>What clients of NEC ID name as the service.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Name of the setting hub.tls_certificate</extracomment>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>The file with the certificate and its chain; empty where a proxy encrypts.</source>
        <extracomment>What the setting “Certificate” does, in a sentence</extracomment>
        <translation>The file with the certificate and its chain; empty where a proxy encrypts.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <extracomment>Name of the setting hub.tls_key</extracomment>
        <translation>Key of the certificate</translation>
    </message>
    <message>
        <source>The file with the key; goes together with the certificate.</source>
        <extracomment>What the setting “Key of the certificate” does, in a sentence</extracomment>
        <translation>The file with the key; goes together with the certificate.</translation>
    </message>
    <message>
        <source>Behind a proxy</source>
        <extracomment>Name of the setting hub.behind_proxy</extracomment>
        <translation>Behind a proxy</translation>
    </message>
    <message>
        <source>The address of a client is the one that the proxy names.</source>
        <extracomment>What the setting “Behind a proxy” does, in a sentence</extracomment>
        <translation>The address of a client is the one that the proxy names.</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <extracomment>Name of the setting hub.picture_processes</extracomment>
        <translation>Pictures at once</translation>
    </message>
    <message>
        <source>How many pictures are analysed at the same time.</source>
        <extracomment>What the setting “Pictures at once” does, in a sentence</extracomment>
        <translation>How many pictures are analysed at the same time.</translation>
    </message>
    <message>
        <source>Two people taken for one</source>
        <extracomment>Name of the setting hub.false_match_rate</extracomment>
        <translation>Two people taken for one</translation>
    </message>
    <message>
        <source>The share of pairs of different people that reach the usual score of a backend.</source>
        <extracomment>What the setting “Two people taken for one” does, in a sentence</extracomment>
        <translation>The share of pairs of different people that reach the usual score of a backend.</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <extracomment>Name of the setting hub.token_minutes</extracomment>
        <translation>A session ends after</translation>
    </message>
    <message>
        <source>Then a client logs in again.</source>
        <extracomment>What the setting “A session ends after” does, in a sentence</extracomment>
        <translation>Then a client logs in again.</translation>
    </message>
    <message>
        <source>Requests in a second</source>
        <extracomment>Name of the setting hub.requests_per_second</extracomment>
        <translation>Requests in a second</translation>
    </message>
    <message>
        <source>How many are answered for each key; 0 for no limit.</source>
        <extracomment>What the setting “Requests in a second” does, in a sentence</extracomment>
        <translation>How many are answered for each key; 0 for no limit.</translation>
    </message>
    <message>
        <source>Failed log-ins in a minute</source>
        <extracomment>Name of the setting hub.failures_per_minute</extracomment>
        <translation>Failed log-ins in a minute</translation>
    </message>
    <message>
        <source>After so many an address must wait; 0 for no limit.</source>
        <extracomment>What the setting “Failed log-ins in a minute” does, in a sentence</extracomment>
        <translation>After so many an address must wait; 0 for no limit.</translation>
    </message>
    <message>
        <source>Folder for many at once</source>
        <extracomment>Name of the setting hub.drop_folder</extracomment>
        <translation>Folder for many at once</translation>
    </message>
    <message>
        <source>Where files lie that register many people; empty for none.</source>
        <extracomment>What the setting “Folder for many at once” does, in a sentence</extracomment>
        <translation>Where files lie that register many people; empty for none.</translation>
    </message>
    <message>
        <source>Faces held in memory</source>
        <extracomment>Name of the setting hub.memory_faces</extracomment>
        <translation>Faces held in memory</translation>
    </message>
    <message>
        <source>Larger galleries are searched by the database, where that is set up.</source>
        <extracomment>What the setting “Faces held in memory” does, in a sentence</extracomment>
        <translation>Larger galleries are searched by the database, where that is set up.</translation>
    </message>
    <message>
        <source>Keep central check-ins for</source>
        <extracomment>Name of the setting hub.keep_checkin_days</extracomment>
        <translation>Keep central check-ins for</translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep central check-ins for” does, in a sentence</extracomment>
        <translation>Older ones are deleted; 0 keeps them for ever.</translation>
    </message>
    <message>
        <source>The camera that pictures come from; a recording or an RTSP address works too.</source>
        <extracomment>What the setting “Camera” does, in a sentence</extracomment>
        <translation>The camera that pictures come from; a recording or an RTSP address works too.</translation>
    </message>
    <message>
        <source>Refuse cameras that are programs</source>
        <extracomment>Name of the setting camera.refuse_virtual</extracomment>
        <translation>Refuse cameras that are programs</translation>
    </message>
    <message>
        <source>A program can show any picture as a camera; a real camera cannot.</source>
        <extracomment>What the setting “Refuse cameras that are programs” does, in a sentence</extracomment>
        <translation>A program can show any picture as a camera; a real camera cannot.</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Name of the setting appearance.theme</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <extracomment>What the setting “Look” does, in a sentence</extracomment>
        <translation>Light, dark, or as the computer is set.</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <extracomment>Name of the setting appearance.scale</extracomment>
        <translation>Size of text and buttons</translation>
    </message>
    <message>
        <source>1 is the usual size, 2 is twice as large.</source>
        <extracomment>What the setting “Size of text and buttons” does, in a sentence</extracomment>
        <translation>1 is the usual size, 2 is twice as large.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the setting appearance.language</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>The language of all windows; visitors at the kiosk choose their own.</source>
        <extracomment>What the setting “Language” does, in a sentence</extracomment>
        <translation>The language of all windows; visitors at the kiosk choose their own.</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <extracomment>Name of the setting site.name</extracomment>
        <translation>Name of this place</translation>
    </message>
    <message>
        <source>Who runs the place, as consents and badges say it.</source>
        <extracomment>What the setting “Name of this place” does, in a sentence</extracomment>
        <translation>Who runs the place, as consents and badges say it.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <extracomment>Name of the setting site.station</extracomment>
        <translation>Name of this computer</translation>
    </message>
    <message>
        <source>What the record of check-ins calls this computer.</source>
        <extracomment>What the setting “Name of this computer” does, in a sentence</extracomment>
        <translation>What the record of check-ins calls this computer.</translation>
    </message>
    <message>
        <source>Who confirms consents</source>
        <extracomment>Name of the setting site.operator</extracomment>
        <translation>Who confirms consents</translation>
    </message>
    <message>
        <source>Written down with a consent if nobody has signed in.</source>
        <extracomment>What the setting “Who confirms consents” does, in a sentence</extracomment>
        <translation>Written down with a consent if nobody has signed in.</translation>
    </message>
    <message>
        <source>How people are enrolled</source>
        <extracomment>Name of the setting desk.mode</extracomment>
        <translation>How people are enrolled</translation>
    </message>
    <message>
        <source>Five poses recognize people best; one picture is quicker.</source>
        <extracomment>What the setting “How people are enrolled” does, in a sentence</extracomment>
        <translation>Five poses recognize people best; one picture is quicker.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <extracomment>Name of the setting desk.countdown_s</extracomment>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Time that is counted down before the first picture is taken.</source>
        <extracomment>What the setting “Countdown” does, in a sentence</extracomment>
        <translation>Time that is counted down before the first picture is taken.</translation>
    </message>
    <message>
        <source>Sound at the desk</source>
        <extracomment>Name of the setting desk.sound</extracomment>
        <translation>Sound at the desk</translation>
    </message>
    <message>
        <source>A picture that was taken is heard.</source>
        <extracomment>What the setting “Sound at the desk” does, in a sentence</extracomment>
        <translation>A picture that was taken is heard.</translation>
    </message>
    <message>
        <source>Spoken instructions at the desk</source>
        <extracomment>Name of the setting desk.speech</extracomment>
        <translation>Spoken instructions at the desk</translation>
    </message>
    <message>
        <source>What to do is read aloud.</source>
        <extracomment>What the setting “Spoken instructions at the desk” does, in a sentence</extracomment>
        <translation>What to do is read aloud.</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <extracomment>Name of the setting desk.self_test</extracomment>
        <translation>Try it at once</translation>
    </message>
    <message>
        <source>The person looks at the camera once more after they were saved.</source>
        <extracomment>What the setting “Try it at once” does, in a sentence</extracomment>
        <translation>The person looks at the camera once more after they were saved.</translation>
    </message>
    <message>
        <source>A consent ends after</source>
        <extracomment>Name of the setting desk.consent_days</extracomment>
        <translation>A consent ends after</translation>
    </message>
    <message>
        <source>Faces are deleted when a consent ends; 0 for consents without an end.</source>
        <extracomment>What the setting “A consent ends after” does, in a sentence</extracomment>
        <translation>Faces are deleted when a consent ends; 0 for consents without an end.</translation>
    </message>
    <message>
        <source>In or out</source>
        <extracomment>Name of the setting kiosk.direction</extracomment>
        <translation>In or out</translation>
    </message>
    <message>
        <source>What a check-in at this computer means.</source>
        <extracomment>What the setting “In or out” does, in a sentence</extracomment>
        <translation>What a check-in at this computer means.</translation>
    </message>
    <message>
        <source>Not again within</source>
        <extracomment>Name of the setting kiosk.repeat_s</extracomment>
        <translation>Not again within</translation>
    </message>
    <message>
        <source>Whoever comes back so soon is greeted, but not written down again.</source>
        <extracomment>What the setting “Not again within” does, in a sentence</extracomment>
        <translation>Whoever comes back so soon is greeted, but not written down again.</translation>
    </message>
    <message>
        <source>Nobody comes in twice</source>
        <extracomment>Name of the setting kiosk.anti_pass_back</extracomment>
        <translation>Nobody comes in twice</translation>
    </message>
    <message>
        <source>Whoever came in must go out before they can come in again on that day.</source>
        <extracomment>What the setting “Nobody comes in twice” does, in a sentence</extracomment>
        <translation>Whoever came in must go out before they can come in again on that day.</translation>
    </message>
    <message>
        <source>Instead of the face</source>
        <extracomment>Name of the setting kiosk.ways</extracomment>
        <translation>Instead of the face</translation>
    </message>
    <message>
        <source>What people can use if they are not recognized; whoever picks a name must show a PIN.</source>
        <extracomment>What the setting “Instead of the face” does, in a sentence</extracomment>
        <translation>What people can use if they are not recognized; whoever picks a name must show a PIN.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Name of the setting kiosk.hours</extracomment>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>When check-in is open; empty for always.</source>
        <extracomment>What the setting “Opening hours” does, in a sentence</extracomment>
        <translation>When check-in is open; empty for always.</translation>
    </message>
    <message>
        <source>Question after the welcome</source>
        <extracomment>Name of the setting kiosk.question</extracomment>
        <translation>Question after the welcome</translation>
    </message>
    <message>
        <source>Asked of everybody who comes in, such as whom they visit; empty for none.</source>
        <extracomment>What the setting “Question after the welcome” does, in a sentence</extracomment>
        <translation>Asked of everybody who comes in, such as whom they visit; empty for none.</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <extracomment>Name of the setting kiosk.answers</extracomment>
        <translation>Answers to choose from</translation>
    </message>
    <message>
        <source>What can be answered to the question, separated by semicolons.</source>
        <extracomment>What the setting “Answers to choose from” does, in a sentence</extracomment>
        <translation>What can be answered to the question, separated by semicolons.</translation>
    </message>
    <message>
        <source>Sound at the kiosk</source>
        <extracomment>Name of the setting kiosk.sound</extracomment>
        <translation>Sound at the kiosk</translation>
    </message>
    <message>
        <source>How a check-in ended is heard.</source>
        <extracomment>What the setting “Sound at the kiosk” does, in a sentence</extracomment>
        <translation>How a check-in ended is heard.</translation>
    </message>
    <message>
        <source>Spoken sentences at the kiosk</source>
        <extracomment>Name of the setting kiosk.speech</extracomment>
        <translation>Spoken sentences at the kiosk</translation>
    </message>
    <message>
        <source>What is on the screen is read aloud.</source>
        <extracomment>What the setting “Spoken sentences at the kiosk” does, in a sentence</extracomment>
        <translation>What is on the screen is read aloud.</translation>
    </message>
    <message>
        <source>Forget a visitor after</source>
        <extracomment>Name of the setting kiosk.idle_s</extracomment>
        <translation>Forget a visitor after</translation>
    </message>
    <message>
        <source>Time after which nothing of a visitor is left on the screen.</source>
        <extracomment>What the setting “Forget a visitor after” does, in a sentence</extracomment>
        <translation>Time after which nothing of a visitor is left on the screen.</translation>
    </message>
    <message>
        <source>Protection against pictures</source>
        <extracomment>Name of the setting liveness.level</extracomment>
        <translation>Protection against pictures</translation>
    </message>
    <message>
        <source>How closely a face is looked at, lest somebody shows a picture of it.</source>
        <extracomment>What the setting “Protection against pictures” does, in a sentence</extracomment>
        <translation>How closely a face is looked at, lest somebody shows a picture of it.</translation>
    </message>
    <message>
        <source>Movements that are asked for</source>
        <extracomment>Name of the setting liveness.moves</extracomment>
        <translation>Movements that are asked for</translation>
    </message>
    <message>
        <source>What people may be asked to do; at least two, or it could be foreseen.</source>
        <extracomment>What the setting “Movements that are asked for” does, in a sentence</extracomment>
        <translation>What people may be asked to do; at least two, or it could be foreseen.</translation>
    </message>
    <message>
        <source>Movements for each check</source>
        <extracomment>Name of the setting liveness.steps</extracomment>
        <translation>Movements for each check</translation>
    </message>
    <message>
        <source>How many movements are asked for, one after the other.</source>
        <extracomment>What the setting “Movements for each check” does, in a sentence</extracomment>
        <translation>How many movements are asked for, one after the other.</translation>
    </message>
    <message>
        <source>Keep pictures of refused attempts for</source>
        <extracomment>Name of the setting liveness.keep_pictures_days</extracomment>
        <translation>Keep pictures of refused attempts for</translation>
    </message>
    <message>
        <source>Address for messages</source>
        <extracomment>Name of the setting actions.webhook_url</extracomment>
        <translation>Address for messages</translation>
    </message>
    <message>
        <source>Every check-in is sent to this address, signed; empty for none.</source>
        <extracomment>What the setting “Address for messages” does, in a sentence</extracomment>
        <translation>Every check-in is sent to this address, signed; empty for none.</translation>
    </message>
    <message>
        <source>Program that opens the door</source>
        <extracomment>Name of the setting actions.command</extracomment>
        <translation>Program that opens the door</translation>
    </message>
    <message>
        <source>Started on this computer at every check-in; empty for none.</source>
        <extracomment>What the setting “Program that opens the door” does, in a sentence</extracomment>
        <translation>Started on this computer at every check-in; empty for none.</translation>
    </message>
    <message>
        <source>End that program after</source>
        <extracomment>Name of the setting actions.command_timeout_s</extracomment>
        <translation>End that program after</translation>
    </message>
    <message>
        <source>Time after which the program is ended.</source>
        <extracomment>What the setting “End that program after” does, in a sentence</extracomment>
        <translation>Time after which the program is ended.</translation>
    </message>
    <message>
        <source>Distance between the eyes, at least</source>
        <extracomment>Name of the setting inter_eye_px of picture quality</extracomment>
        <translation>Distance between the eyes, at least</translation>
    </message>
    <message>
        <source>The larger, the closer a person must be.</source>
        <extracomment>What the setting “Distance between the eyes, at least” does, in a sentence</extracomment>
        <translation>The larger, the closer a person must be.</translation>
    </message>
    <message>
        <source>Turned to a side, at most</source>
        <extracomment>Name of the setting yaw_deg of picture quality</extracomment>
        <translation>Turned to a side, at most</translation>
    </message>
    <message>
        <source>How far the head may be turned to either side.</source>
        <extracomment>What the setting “Turned to a side, at most” does, in a sentence</extracomment>
        <translation>How far the head may be turned to either side.</translation>
    </message>
    <message>
        <source>Looking up or down, at most</source>
        <extracomment>Name of the setting pitch_deg of picture quality</extracomment>
        <translation>Looking up or down, at most</translation>
    </message>
    <message>
        <source>How far the head may nod.</source>
        <extracomment>What the setting “Looking up or down, at most” does, in a sentence</extracomment>
        <translation>How far the head may nod.</translation>
    </message>
    <message>
        <source>Leaning to a shoulder, at most</source>
        <extracomment>Name of the setting roll_deg of picture quality</extracomment>
        <translation>Leaning to a shoulder, at most</translation>
    </message>
    <message>
        <source>How far the head may lean to either shoulder.</source>
        <extracomment>What the setting “Leaning to a shoulder, at most” does, in a sentence</extracomment>
        <translation>How far the head may lean to either shoulder.</translation>
    </message>
    <message>
        <source>Sharpness, light and the rest, at least</source>
        <extracomment>Name of the setting component of picture quality</extracomment>
        <translation>Sharpness, light and the rest, at least</translation>
    </message>
    <message>
        <source>From 0 to 100: the least value of every other measure of quality.</source>
        <extracomment>What the setting “Sharpness, light and the rest, at least” does, in a sentence</extracomment>
        <translation>From 0 to 100: the least value of every other measure of quality.</translation>
    </message>
    <message>
        <source>Room beside the head, at least</source>
        <extracomment>Name of the setting margin of picture quality</extracomment>
        <translation>Room beside the head, at least</translation>
    </message>
    <message>
        <source>Counted in distances between the eyes.</source>
        <extracomment>What the setting “Room beside the head, at least” does, in a sentence</extracomment>
        <translation>Counted in distances between the eyes.</translation>
    </message>
    <message>
        <source>Other faces, at most</source>
        <extracomment>Name of the setting second_face of picture quality</extracomment>
        <translation>Other faces, at most</translation>
    </message>
    <message>
        <source>How large another face may be, as a share of the nearest one.</source>
        <extracomment>What the setting “Other faces, at most” does, in a sentence</extracomment>
        <translation>How large another face may be, as a share of the nearest one.</translation>
    </message>
    <message>
        <source>Calm face asked for</source>
        <extracomment>Name of the setting posed of picture quality</extracomment>
        <translation>Calm face asked for</translation>
    </message>
    <message>
        <source>Light from the front, open eyes that can be seen, a closed mouth.</source>
        <extracomment>What the setting “Calm face asked for” does, in a sentence</extracomment>
        <translation>Light from the front, open eyes that can be seen, a closed mouth.</translation>
    </message>
    <message>
        <source>Closest, at most</source>
        <extracomment>Name of the setting widest_share of picture quality</extracomment>
        <translation>Closest, at most</translation>
    </message>
    <message>
        <source>The distance between the eyes as a share of the picture&apos;s width.</source>
        <extracomment>What the setting “Closest, at most” does, in a sentence</extracomment>
        <translation>The distance between the eyes as a share of the picture&apos;s width.</translation>
    </message>
    <message>
        <source>Plain background asked for</source>
        <extracomment>Name of the setting plain of picture quality</extracomment>
        <translation>Plain background asked for</translation>
    </message>
    <message>
        <source>Nothing behind the head, and natural colours.</source>
        <extracomment>What the setting “Plain background asked for” does, in a sentence</extracomment>
        <translation>Nothing behind the head, and natural colours.</translation>
    </message>
</context>
<context>
    <name>staff_words</name>
    <message>
        <source>Operator</source>
        <extracomment>A role: works at the desk and enrolls people</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>A role: may do everything</extracomment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <extracomment>A role: reads what happened, and changes nothing</extracomment>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Enrolls people and puts their details right. Sees who came and went.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>Enrolls people and puts their details right. Sees who came and went.</translation>
    </message>
    <message>
        <source>May do everything: erase and export people, settings, accounts, backups.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>May do everything: erase and export people, settings, accounts, backups.</translation>
    </message>
    <message>
        <source>Reads the activity and the audit, and changes nothing.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>Reads the activity and the audit, and changes nothing.</translation>
    </message>
    <message>
        <source>Only an operator or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Only an operator or an administrator may do this.</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Only an auditor or an administrator may do this.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Only an administrator may do this.</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits, or a password of at least 8 characters.</source>
        <extracomment>Below the field for a new PIN or password</extracomment>
        <translation>A PIN of 4 to 12 digits, or a password of at least 8 characters.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Name</source>
        <extracomment>Name of a field: how the operator calls a backend</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a field: the address of a backend</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>Name of a field: the first part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>Access key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>Secret key</translation>
    </message>
    <message>
        <source>API key of the application</source>
        <extracomment>Name of a field: the key of an application at NEC ID</extracomment>
        <translation>API key of the application</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name of a field: the region that requests are signed for</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name of a field: the name of the service that requests are signed for</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Least score of a match</source>
        <extracomment>Name of a field: a score from 0 to 9999</extracomment>
        <translation>Least score of a match</translation>
    </message>
    <message>
        <source>File of your own certificate authority</source>
        <extracomment>Name of a field: a file with the certificate of the site&apos;s own authority</extracomment>
        <translation>File of your own certificate authority</translation>
    </message>
    <message>
        <source>Address of the management</source>
        <extracomment>Name of a field: the address at which galleries are managed</extracomment>
        <translation>Address of the management</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <extracomment>Name of a field: the number of a project at Face AiDee</extracomment>
        <translation>Number of the project</translation>
    </message>
    <message>
        <source>It keeps the pictures</source>
        <extracomment>Name of a field: whether the backend keeps the pictures</extracomment>
        <translation>It keeps the pictures</translation>
    </message>
    <message>
        <source>Names are sent along</source>
        <extracomment>Name of a field: whether names are sent</extracomment>
        <translation>Names are sent along</translation>
    </message>
    <message>
        <source>Option number</source>
        <extracomment>Name of a field: a number that Face AiDee defines, which selects a variant</extracomment>
        <translation>Option number</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field: the first part of a Face AiDee key pair</extracomment>
        <translation>Key</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <extracomment>Name of a field: the second part of a Face AiDee key pair</extracomment>
        <translation>Secret of the key</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Name of a field</extracomment>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Which lock opens</source>
        <extracomment>Name of a field: which lock of a door panel opens</extracomment>
        <translation>Which lock opens</translation>
    </message>
    <message>
        <source>People are entered as</source>
        <extracomment>Name of a field: what a panel calls the people</extracomment>
        <translation>People are entered as</translation>
    </message>
    <message>
        <source>The wire to it is trusted, without encryption</source>
        <extracomment>Name of a field: the panel may be reached without encryption</extracomment>
        <translation>The wire to it is trusted, without encryption</translation>
    </message>
    <message>
        <source>https://…</source>
        <extracomment>Example in an empty field: an address</extracomment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>only if it has one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>only if it has one</translation>
    </message>
    <message>
        <source>only if it differs</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>only if it differs</translation>
    </message>
    <message>
        <source>only if you were told one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>only if you were told one</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>A choice</extracomment>
        <translation>The first</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>A choice</extracomment>
        <translation>The second</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all locks of a door panel</extracomment>
        <translation>All</translation>
    </message>
    <message>
        <source>Residents</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>Guests</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A choice</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A choice</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Below an empty field</extracomment>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>NEC ID</source>
        <extracomment>A kind of backend: the product&apos;s name</extracomment>
        <translation>NEC ID</translation>
    </message>
    <message>
        <source>Face AiDee</source>
        <extracomment>A kind of backend: the product&apos;s name</extracomment>
        <translation>Face AiDee</translation>
    </message>
    <message>
        <source>Access panel</source>
        <extracomment>A kind of backend: the panel at a door that lets people in</extracomment>
        <translation>Access panel</translation>
    </message>
    <message>
        <source>A face recognition service, or a hub of your own.</source>
        <extracomment>Below &quot;NEC ID&quot;, when a kind of backend is chosen</extracomment>
        <translation>A face recognition service, or a hub of your own.</translation>
    </message>
    <message>
        <source>A service that recognizes faces and records check-ins.</source>
        <extracomment>Below &quot;Face AiDee&quot;, when a kind of backend is chosen</extracomment>
        <translation>A service that recognizes faces and records check-ins.</translation>
    </message>
    <message>
        <source>A panel at a door that opens for known faces.</source>
        <extracomment>Below &quot;Access panel&quot;, when a kind of backend is chosen</extracomment>
        <translation>A panel at a door that opens for known faces.</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <extracomment>How it stands with a backend; {done} of {total} people are done</extracomment>
        <translation>Sending: {done} of {total}</translation>
    </message>
    <message>
        <source>Waiting for the network since {moment}</source>
        <extracomment>How it stands with a backend; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>Waiting for the network since {moment}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with a backend</extracomment>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <extracomment>How it stands with a backend that has not answered yet</extracomment>
        <translation>Getting in touch</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How it stands with a backend; the sentence below says why
----------
Caption on a card: how many people wait to be sent to a backend</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How it stands with a backend; the sentence below says why</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Needs you: {people}</source>
        <extracomment>How it stands with a backend; {people} is &quot;3 people&quot;: somebody has to look after them</extracomment>
        <translation>Needs you: {people}</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Why nothing is sent; {name} is the name of a computer</extracomment>
        <translation>Another computer keeps it up to date: {name}</translation>
    </message>
    <message>
        <source>You paused it. Nothing is lost: it goes on where it stopped.</source>
        <extracomment>Why a backend is paused: the operator pressed the button</extracomment>
        <translation>You paused it. Nothing is lost: it goes on where it stopped.</translation>
    </message>
    <message>
        <source>Ours are being deleted there. Remove it again to go on with that.</source>
        <extracomment>Why a backend is paused: its people are being deleted, or that was broken off</extracomment>
        <translation>Ours are being deleted there. Remove it again to go on with that.</translation>
    </message>
    <message>
        <source>{people} could not be deleted from {name}. It was not removed.</source>
        <extracomment>Notice; {people} is &quot;2 people&quot;, {name} is how the operator calls the backend</extracomment>
        <translation>{people} could not be deleted from {name}. It was not removed.</translation>
    </message>
    <message>
        <source>It found no face on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>It found no face on the picture. They need a new picture.</translation>
    </message>
    <message>
        <source>It found several faces on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>It found several faces on the picture. They need a new picture.</translation>
    </message>
    <message>
        <source>The picture is not good enough for it. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>The picture is not good enough for it. They need a new picture.</translation>
    </message>
    <message>
        <source>No picture was kept that could be sent. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>No picture was kept that could be sent. They need a new picture.</translation>
    </message>
    <message>
        <source>There is no room left. Have it enlarged, then try again.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>There is no room left. Have it enlarged, then try again.</translation>
    </message>
    <message>
        <source>It does not take their tags. They are there without them.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>It does not take their tags. They are there without them.</translation>
    </message>
    <message>
        <source>It does not know their group. They are there without it.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>It does not know their group. They are there without it.</translation>
    </message>
    <message>
        <source>Somebody deleted this person there. Try again to have them added.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>Somebody deleted this person there. Try again to have them added.</translation>
    </message>
    <message>
        <source>The answer was lost. Look there whether this person was added.</source>
        <extracomment>Nobody knows whether a person is on a backend</extracomment>
        <translation>The answer was lost. Look there whether this person was added.</translation>
    </message>
    <message>
        <source>It does not take this person.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>It does not take this person.</translation>
    </message>
    <message>
        <source>Was deleted there, is added again</source>
        <extracomment>In the table of a comparison: what is the matter with a person there</extracomment>
        <translation>Was deleted there, is added again</translation>
    </message>
    <message>
        <source>A picture was deleted there, is added again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>A picture was deleted there, is added again</translation>
    </message>
    <message>
        <source>Was changed there, is sent again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Was changed there, is sent again</translation>
    </message>
    <message>
        <source>Was not there yet, is added</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Was not there yet, is added</translation>
    </message>
    <message>
        <source>No longer belongs there, is removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>No longer belongs there, is removed</translation>
    </message>
    <message>
        <source>Waits to be sent or removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Waits to be sent or removed</translation>
    </message>
    <message>
        <source>Was deleted there, stays away until you say otherwise</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Was deleted there, stays away until you say otherwise</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry, stays as it is</source>
        <extracomment>In the table of a comparison: an entry that somebody else made there</extracomment>
        <translation>Somebody else&apos;s entry, stays as it is</translation>
    </message>
    <message>
        <source>Has a picture of somebody else&apos;s, stays</source>
        <extracomment>In the table of a comparison: a picture that somebody else added there</extracomment>
        <translation>Has a picture of somebody else&apos;s, stays</translation>
    </message>
    <message>
        <source>May be ours, stays until that is known</source>
        <extracomment>In the table of a comparison: nobody knows yet whose entry it is</extracomment>
        <translation>May be ours, stays until that is known</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Instead of a moment: it was never compared</extracomment>
        <translation>not yet</translation>
    </message>
    <message>
        <source>{people}, since {moment}</source>
        <extracomment>{people} is &quot;3 people&quot;, {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{people}, since {moment}</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>Caption on a card: how many people are on a backend</extracomment>
        <translation>There</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Caption on a card: when everybody there was compared with the gallery</extracomment>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Others&apos; entries</source>
        <extracomment>Caption on a card: how many people somebody else has put there</extracomment>
        <translation>Others&apos; entries</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Caption on a card: people who are not sent, since they agreed before there was this backend</extracomment>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>1 backend</source>
        <extracomment>Exactly one system that people are sent to</extracomment>
        <translation>1 backend</translation>
    </message>
    <message>
        <source>{count} backends</source>
        <extracomment>{count} systems that people are sent to, never one</extracomment>
        <translation>{count} backends</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>front</source>
        <extracomment>Below a small picture: the head faces the camera. One short word, lower case</extracomment>
        <translation>front</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own right. One short word</extracomment>
        <translation>right</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own left. One short word</extracomment>
        <translation>left</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>Below a small picture: the head looks up. One short word</extracomment>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>Below a small picture: the head looks down. One short word</extracomment>
        <translation>down</translation>
    </message>
    <message>
        <source>The head is turned.</source>
        <extracomment>Bold phrase about the picture, then a sentence to the operator</extracomment>
        <translation>The head is turned.</translation>
    </message>
    <message>
        <source>Ask the person to look straight at the camera.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to look straight at the camera.</translation>
    </message>
    <message>
        <source>The head points up or down.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The head points up or down.</translation>
    </message>
    <message>
        <source>Bring the camera to the height of the eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Bring the camera to the height of the eyes.</translation>
    </message>
    <message>
        <source>The head leans to one side.</source>
        <extracomment>Bold phrase about the picture: leaning towards a shoulder</extracomment>
        <translation>The head leans to one side.</translation>
    </message>
    <message>
        <source>Ask the person to hold the head upright.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to hold the head upright.</translation>
    </message>
    <message>
        <source>The face is small in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The face is small in the picture.</translation>
    </message>
    <message>
        <source>Ask the person to come a little closer.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to come a little closer.</translation>
    </message>
    <message>
        <source>The picture is not sharp.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The picture is not sharp.</translation>
    </message>
    <message>
        <source>Ask the person to hold still, and wipe the lens.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to hold still, and wipe the lens.</translation>
    </message>
    <message>
        <source>The eyes are nearly closed.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The eyes are nearly closed.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera with open eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to look at the camera with open eyes.</translation>
    </message>
    <message>
        <source>The mouth is open.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The mouth is open.</translation>
    </message>
    <message>
        <source>Ask the person to close the mouth for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to close the mouth for a moment.</translation>
    </message>
    <message>
        <source>Somebody else is in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Somebody else is in the picture.</translation>
    </message>
    <message>
        <source>Ask the other person to step aside.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the other person to step aside.</translation>
    </message>
    <message>
        <source>Light comes from one side.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Light comes from one side.</translation>
    </message>
    <message>
        <source>Ask the person to face the window or the lamp.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to face the window or the lamp.</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The face is too bright.</translation>
    </message>
    <message>
        <source>Dim the lamp, or ask the person to move out of the sun.</source>
        <extracomment>To the operator</extracomment>
        <translation>Dim the lamp, or ask the person to move out of the sun.</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The face is too dark.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of the person.</source>
        <extracomment>To the operator</extracomment>
        <translation>Turn on a lamp in front of the person.</translation>
    </message>
    <message>
        <source>The face is near the edge.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The face is near the edge.</translation>
    </message>
    <message>
        <source>Ask the person to move to the middle.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to move to the middle.</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>How a person consented: signed a sheet. Stands in &quot;Ann agreed on paper&quot; and alone as a choice</extracomment>
        <translation>on paper</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <extracomment>How a person consented: said so aloud</extracomment>
        <translation>by word of mouth</translation>
    </message>
    <message>
        <source>in the contract</source>
        <extracomment>How a person consented: it is a clause in the contract they signed</extracomment>
        <translation>in the contract</translation>
    </message>
    <message>
        <source>with a signature on the screen</source>
        <extracomment>How a person consented: drew their signature on this device&apos;s screen</extracomment>
        <translation>with a signature on the screen</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>Exactly one picture</extracomment>
        <translation>1 picture</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>{count} pictures, never one</extracomment>
        <translation>{count} pictures</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>Exactly one person</extracomment>
        <translation>1 person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>{count} people, never one</extracomment>
        <translation>{count} people</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written: d is the day, M the month as a number, MMM as a short word, yyyy the year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written below a chart: d is the day, M the month as a number, MMM as a short word</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Something went wrong. Vestibule goes on; the log has the details.</source>
        <extracomment>Neutral notice after an unexpected error</extracomment>
        <translation>Something went wrong. Vestibule goes on; the log has the details.</translation>
    </message>
    <message>
        <source>The picture is blurred by movement.</source>
        <extracomment>Bold phrase about the picture: smeared because something moved</extracomment>
        <translation>The picture is blurred by movement.</translation>
    </message>
    <message>
        <source>Ask the person to hold still for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to hold still for a moment.</translation>
    </message>
    <message>
        <source>The head fills the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The head fills the picture.</translation>
    </message>
    <message>
        <source>Ask the person to move back a little.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to move back a little.</translation>
    </message>
    <message>
        <source>Something covers the eyes.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Something covers the eyes.</translation>
    </message>
    <message>
        <source>Ask the person to take off dark glasses and to show both eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to take off dark glasses and to show both eyes.</translation>
    </message>
    <message>
        <source>The mouth cannot be seen well.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The mouth cannot be seen well.</translation>
    </message>
    <message>
        <source>Ask the person to take off a mask or scarf. A beard may stay.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to take off a mask or scarf. A beard may stay.</translation>
    </message>
    <message>
        <source>Something covers the face.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Something covers the face.</translation>
    </message>
    <message>
        <source>Ask the person to uncover the face from the brows to the chin.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to uncover the face from the brows to the chin.</translation>
    </message>
    <message>
        <source>The background is busy.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The background is busy.</translation>
    </message>
    <message>
        <source>Ask the person to stand in front of a plain wall.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ask the person to stand in front of a plain wall.</translation>
    </message>
    <message>
        <source>The colour of the skin looks wrong.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>The colour of the skin looks wrong.</translation>
    </message>
    <message>
        <source>Turn on a white lamp, or turn off coloured light.</source>
        <extracomment>To the operator</extracomment>
        <translation>Turn on a white lamp, or turn off coloured light.</translation>
    </message>
    <message>
        <source>The file is strongly compressed.</source>
        <extracomment>Bold phrase about a picture from a file: it was saved with too little data</extracomment>
        <translation>The file is strongly compressed.</translation>
    </message>
    <message>
        <source>Use the original picture.</source>
        <extracomment>To the operator</extracomment>
        <translation>Use the original picture.</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Look straight ahead</translation>
    </message>
    <message>
        <source>Turn your head a little to the right</source>
        <extracomment>To the person in front of the camera: the person&apos;s own right</extracomment>
        <translation>Turn your head a little to the right</translation>
    </message>
    <message>
        <source>Turn your head a little to the left</source>
        <extracomment>To the person in front of the camera: the person&apos;s own left</extracomment>
        <translation>Turn your head a little to the left</translation>
    </message>
    <message>
        <source>Look up a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Look up a little</translation>
    </message>
    <message>
        <source>Look down a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Look down a little</translation>
    </message>
    <message>
        <source>A little more to the left</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own left</extracomment>
        <translation>A little more to the left</translation>
    </message>
    <message>
        <source>A little more to the right</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own right</extracomment>
        <translation>A little more to the right</translation>
    </message>
    <message>
        <source>A little further up</source>
        <extracomment>To the person in front of the camera, who has begun to look up</extracomment>
        <translation>A little further up</translation>
    </message>
    <message>
        <source>A little further down</source>
        <extracomment>To the person in front of the camera, who has begun to look down</extracomment>
        <translation>A little further down</translation>
    </message>
    <message>
        <source>Turn back a little</source>
        <extracomment>To the person in front of the camera, who has turned the head too far</extracomment>
        <translation>Turn back a little</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <extracomment>To the operator: not the person whose pictures were taken so far</extracomment>
        <translation>This is somebody else</translation>
    </message>
    <message>
        <source>Only the front picture could be taken</source>
        <extracomment>To both: the person did not turn the head, so the pictures from the side are missing</extracomment>
        <translation>Only the front picture could be taken</translation>
    </message>
    <message>
        <source>Not all pictures could be taken</source>
        <extracomment>To both: pictures of some directions of the head are missing</extracomment>
        <translation>Not all pictures could be taken</translation>
    </message>
    <message>
        <source>All pictures are taken</source>
        <extracomment>To both: nothing is left to do here</extracomment>
        <translation>All pictures are taken</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Look at the camera</translation>
    </message>
    <message>
        <source>One person at a time, please</source>
        <extracomment>To the people in front of the camera</extracomment>
        <translation>One person at a time, please</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Come a little closer</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Move back a little</translation>
    </message>
    <message>
        <source>Move to the middle</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Move to the middle</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Face the camera</translation>
    </message>
    <message>
        <source>Lower your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Lower your chin a little</translation>
    </message>
    <message>
        <source>Raise your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Raise your chin a little</translation>
    </message>
    <message>
        <source>Hold your head upright</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Hold your head upright</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Turn towards the light</translation>
    </message>
    <message>
        <source>Move out of the bright light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Move out of the bright light</translation>
    </message>
    <message>
        <source>Let light fall on your face from the front</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Let light fall on your face from the front</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Hold still</translation>
    </message>
    <message>
        <source>Show both eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Show both eyes</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <extracomment>To the person in front of the camera: a mask, a scarf or a hand is before the face</extracomment>
        <translation>Uncover your face</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Open your eyes</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Close your mouth</translation>
    </message>
    <message>
        <source>Stand in front of a plain wall</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Stand in front of a plain wall</translation>
    </message>
    <message>
        <source>Use white light</source>
        <extracomment>To the operator: coloured light makes the skin look wrong</extracomment>
        <translation>Use white light</translation>
    </message>
    <message>
        <source>Use the original picture</source>
        <extracomment>To the operator: the picture&apos;s file was saved with too little data</extracomment>
        <translation>Use the original picture</translation>
    </message>
</context>
</TS>
