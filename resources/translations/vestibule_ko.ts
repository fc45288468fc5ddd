<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a question</extracomment>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>Title of a dialog about an account; {name} is whose</extracomment>
        <translation>{name} 변경</translation>
    </message>
    <message>
        <source>The first account is for an administrator. From then on whoever works here signs in. Keep the PIN or password safe: nobody can look it up.</source>
        <extracomment>Below the title, for the first account</extracomment>
        <translation>첫 번째 계정은 관리자 계정입니다. 이제부터 여기서 일하는 사람은 로그인합니다. PIN이나 비밀번호를 안전하게 보관하세요. 나중에 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: add the account</extracomment>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: keep the changes</extracomment>
        <translation>변경(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption of a field: the name of whoever works here</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Caption of a choice: what the account is for</extracomment>
        <translation>역할</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>The field for the name is empty</extracomment>
        <translation>이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ActivityCharts</name>
    <message>
        <source>By the hour</source>
        <extracomment>Title of a chart: how many pass in each hour of the day</extracomment>
        <translation>시간별</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Heading of the column of hours in the table behind a chart</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>By the day</source>
        <extracomment>Title of a chart: how many pass on each day</extracomment>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heading of the column of days in the table behind a chart</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Most often</source>
        <extracomment>Title of a chart: who passes most often</extracomment>
        <translation>출입이 가장 잦은 사람</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column of names in the table behind a chart</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Quality of the faces</source>
        <extracomment>Title of a chart: how good the camera&apos;s pictures of faces are, each day</extracomment>
        <translation>얼굴 사진의 품질</translation>
    </message>
    <message>
        <source>How alike the recognized were</source>
        <extracomment>Title of a chart: how sure the kiosk was who it is, each day</extracomment>
        <translation>인식된 사람이 닮은 정도</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the figures of charts are being read</extracomment>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Nobody passed in this time</source>
        <extracomment>There is nothing to draw: the sentence</extracomment>
        <translation>이 기간에는 출입한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <extracomment>There is nothing to draw: below the sentence</extracomment>
        <translation>위에서 더 긴 기간을 선택하세요.</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Button on a chart: show its figures as a table</extracomment>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Heading of a column in the table of a chart: the figures</extracomment>
        <translation>수치</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Screen reader, and before a choice: of how many days charts are drawn</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Camera of</source>
        <extracomment>Screen reader, and before a choice: whose camera the charts of quality are of</extracomment>
        <translation>카메라</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search name, number or group</source>
        <extracomment>In the empty search field of the log</extracomment>
        <translation>이름, 번호 또는 그룹 검색</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>Screen reader: the search field of the log</extracomment>
        <translation>출입 기록 검색</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>Filter of the log: the first day that is shown</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Until day</source>
        <extracomment>Filter of the log: the last day that is shown</extracomment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Filter of the log: shows whatever came of it</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Choice of a filter: whatever came of it</extracomment>
        <translation>모든 결과</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Filter of the log: shows those who came in and those who went out</extracomment>
        <translation>방향</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>Choice of a filter: both directions</extracomment>
        <translation>입장과 퇴장</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Filter of the log: face, PIN, code and name</extracomment>
        <translation>방법</translation>
    </message>
    <message>
        <source>All ways</source>
        <extracomment>Choice of a filter: however somebody was identified</extracomment>
        <translation>모든 방법</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Filter of the log: shows all kiosks</extracomment>
        <translation>키오스크</translation>
    </message>
    <message>
        <source>All stations</source>
        <extracomment>Choice of a filter: every kiosk</extracomment>
        <translation>모든 키오스크</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Button: shows and hides the fields that the log is filtered with</extracomment>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Log</source>
        <extracomment>Screen reader: the table of check-ins and refusals</extracomment>
        <translation>출입 기록</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>Button: go to the check-ins that came while one was reading further down</extracomment>
        <translation>최신 기록으로</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write what is shown of the log into a file</extracomment>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <extracomment>Question; {name} was recognized, but it was somebody else</extracomment>
        <translation>{name}님의 체크인을 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>It was somebody else. The entry stays in the log and counts for nothing any more.</source>
        <extracomment>Below the question whether a check-in is to be taken back</extracomment>
        <translation>다른 사람이었습니다. 항목은 기록에 남지만 더 이상 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Take back that {name} has left?</source>
        <extracomment>Question; it was said at the desk that {name} has left</extracomment>
        <translation>{name}님의 퇴장 처리를 취소하시겠습니까?</translation>
    </message>
    <message>
        <source>They are on the evacuation list again. The entry stays in the log.</source>
        <extracomment>Below the question whether somebody who was marked as left is inside after all</extracomment>
        <translation>대피 명단에 다시 표시됩니다. 항목은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: a check-in stays as it is</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Answer: a check-in was somebody else</extracomment>
        <translation>기록 취소</translation>
    </message>
    <message>
        <source>More than {count} entries</source>
        <extracomment>Above the log; {count} is a number that is not counted any further</extracomment>
        <translation>항목 {count}개 이상</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <extracomment>Instead of the log; below it stands why</extracomment>
        <translation>출입 기록을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the log once more</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the log is being read</extracomment>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Nobody has checked in yet</source>
        <extracomment>Empty log: the sentence</extracomment>
        <translation>아직 체크인한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Whoever comes, goes or is refused at a kiosk is listed here.</source>
        <extracomment>Empty log: below the sentence</extracomment>
        <translation>키오스크에서 입장, 퇴장하거나 거부된 사람이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <extracomment>Nothing in the log fits what is looked for</extracomment>
        <translation>조건에 맞는 기록이 없습니다</translation>
    </message>
    <message>
        <source>Try other days, or a part of the name.</source>
        <extracomment>Below &quot;Nothing in the log fits&quot;</extracomment>
        <translation>다른 날짜나 이름의 일부로 찾아보세요.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>The newest {count} are shown. Choose days to see earlier ones.</source>
        <extracomment>Below the last row of a long log; {count} is a number</extracomment>
        <translation>최신 항목 {count}개가 표시되어 있습니다. 이전 항목을 보려면 날짜를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page</extracomment>
        <translation>출입 현황</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab: all check-ins and refusals</extracomment>
        <translation>출입 기록</translation>
    </message>
    <message>
        <source>In the building</source>
        <extracomment>Tab: who is inside now</extracomment>
        <translation>건물 내 인원</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>Tab: drawings of how many pass, and how well the cameras see</extracomment>
        <translation>차트</translation>
    </message>
</context>
<context>
    <name>ActivityPresence</name>
    <message>
        <source>In the building</source>
        <extracomment>Screen reader: the table of everybody who is in the building</extracomment>
        <translation>건물 내 인원</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <extracomment>Button: the people who are selected have gone without saying so at the kiosk</extracomment>
        <translation>퇴장 처리(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the list of everybody inside as a file</extracomment>
        <translation>PDF로 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the list of everybody inside</extracomment>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <extracomment>Question; {name} seems to be in the building</extracomment>
        <translation>{name}님이 나갔습니까?</translation>
    </message>
    <message>
        <source>Have {people} left?</source>
        <extracomment>Question; {people} is &quot;3 people&quot; who seem to be in the building</extracomment>
        <translation>{people}이 나갔습니까?</translation>
    </message>
    <message>
        <source>They are taken off the evacuation list and go into the log as having gone out now.</source>
        <extracomment>Below the question whether somebody has left</extracomment>
        <translation>대피 명단에서 빠지고, 지금 퇴장한 것으로 기록됩니다.</translation>
    </message>
    <message>
        <source>Still inside</source>
        <extracomment>Answer: whoever is asked about is still in the building</extracomment>
        <translation>아직 안에 있음</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>Answer: whoever is asked about has left the building</extracomment>
        <translation>나갔음</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <extracomment>Filter of those inside: shows all groups; {count} is a number</extracomment>
        <translation>모두({count})</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Filter of those inside: who is in no group</extracomment>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While it is looked up who is in the building</extracomment>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>Nobody inside is called that</source>
        <extracomment>Nobody who is inside fits what is searched for</extracomment>
        <translation>건물 안에 그런 이름이 없습니다</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody who is inside again</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <extracomment>The building is empty: the sentence</extracomment>
        <translation>건물 안에 아무도 없습니다</translation>
    </message>
    <message>
        <source>Whoever comes in at a kiosk today is listed here.</source>
        <extracomment>The building is empty: below the sentence</extracomment>
        <translation>오늘 키오스크에서 입장하는 사람이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>명단 저장</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that the list is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>inside {day}</source>
        <extracomment>Name of the file that the list is saved as, without its ending; {day} is 2026-03-31</extracomment>
        <translation>건물 내 인원 {day}</translation>
    </message>
    <message>
        <source>Search name</source>
        <extracomment>In the empty search field of the list of those inside</extracomment>
        <translation>이름 검색</translation>
    </message>
    <message>
        <source>Search who is inside</source>
        <extracomment>Screen reader: the search field of the list of those inside</extracomment>
        <translation>건물 내 인원 검색</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Screen reader: which group of those inside is shown</extracomment>
        <translation>그룹</translation>
    </message>
</context>
<context>
    <name>ActivitySession</name>
    <message>
        <source>The list is in {file}.</source>
        <extracomment>Notice after the list of those inside was saved; {file} is a file</extracomment>
        <translation>명단을 {file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>activity {day}</source>
        <extracomment>Name of a file with the log, without its ending; {day} is 2026-03-31</extracomment>
        <translation>출입 기록 {day}</translation>
    </message>
    <message>
        <source>{entries} are in {file}.</source>
        <extracomment>Notice after an export; {entries} is &quot;3,902 entries&quot;, {file} is a file</extracomment>
        <translation>{entries}를 {file} 파일로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>AdminStep</name>
    <message>
        <source>Your name</source>
        <extracomment>Caption of a field</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same PIN or password once more</extracomment>
        <translation>한 번 더 입력</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits; a password has at least 8 characters.</source>
        <extracomment>Below the fields of the first account
----------
A PIN or password cannot be used</extracomment>
        <translation>PIN은 4~12자리 숫자, 비밀번호는 8자 이상입니다.</translation>
    </message>
    <message>
        <source>Leave all empty if everybody who reaches this computer may do everything.</source>
        <extracomment>Below the fields of the first account</extracomment>
        <translation>이 컴퓨터를 쓰는 모든 사람에게 모든 작업을 허용하려면 전부 비워 두세요.</translation>
    </message>
    <message>
        <source>Type your name, too.</source>
        <extracomment>The first account has no name</extracomment>
        <translation>이름도 입력하세요.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>The two PINs or passwords differ</extracomment>
        <translation>두 입력이 서로 다릅니다.</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit</source>
        <extracomment>Title of the section of the settings about the audit</extracomment>
        <translation>감사 기록</translation>
    </message>
    <message>
        <source>Everything that was done, in a chain that shows tampering. It holds ids, never names.</source>
        <extracomment>Below that title</extracomment>
        <translation>수행된 모든 작업을 변조가 드러나도록 이어서 기록합니다. 이름은 없고 번호만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <extracomment>Below the title Screen reader: how far the audit has been verified</extracomment>
        <translation>지금까지 검증한 범위</translation>
    </message>
    <message>
        <source>Find by act, who, whom or day</source>
        <extracomment>In the empty field above the entries of the audit</extracomment>
        <translation>작업, 수행한 사람, 대상 또는 날짜로 찾기</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <extracomment>Button: check the whole audit</extracomment>
        <translation>모두 검증(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: end verifying</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write the audit into a file</extracomment>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <extracomment>No entry of the audit has the words that are sought</extracomment>
        <translation>해당하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>Nothing was done with the program yet</extracomment>
        <translation>아직 수행된 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>아직 검증하지 않았습니다</translation>
    </message>
    <message>
        <source>Verifying reads every entry: about 20 seconds for a million.</source>
        <extracomment>Below it</extracomment>
        <translation>검증은 모든 항목을 읽습니다. 백만 개에 약 20초가 걸립니다.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>While the audit is being verified</extracomment>
        <translation>검증하고 있습니다</translation>
    </message>
    <message>
        <source>{verified} of {total} entries are sound.</source>
        <extracomment>Below it; both are numbers such as 1,284</extracomment>
        <translation>항목 {total}개 중 {verified}개가 정상입니다.</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>모든 기록이 처음 그대로입니다</translation>
    </message>
    <message>
        <source>{count} entries, verified {when}.</source>
        <extracomment>Below it; {count} is a number, {when} day and time</extracomment>
        <translation>항목 {count}개, {when}에 검증했습니다.</translation>
    </message>
    <message>
        <source>The audit was tampered with</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>감사 기록이 변조되었습니다</translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <extracomment>Below it, after what was found; {when} is day and time</extracomment>
        <translation>{when}에 검증했습니다.</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>검증하지 못했습니다</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>감사 기록 내보내기</translation>
    </message>
    <message>
        <source>JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)</source>
        <extracomment>Kinds of files; keep what is in brackets</extracomment>
        <translation>JSON Lines, 다른 곳에서 검증할 때 (*.jsonl);;표 (*.csv)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of a column of the audit</extracomment>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column of the audit: what was done</extracomment>
        <translation>작업</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column of the audit: who did it</extracomment>
        <translation>수행한 사람</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column of the audit: to whom or what</extracomment>
        <translation>대상</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <extracomment>Screen reader: the table of the audit</extracomment>
        <translation>감사 기록 항목</translation>
    </message>
</context>
<context>
    <name>AuditSession</name>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>Notice; {count} is a number</extracomment>
        <translation>항목 {count}개를 내보냈습니다.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is in place. What was here before is kept in the folder “before-restore-…”.</source>
        <extracomment>Notice after the restart that ends a restore; “before-restore-…” is the name of a folder</extracomment>
        <translation>백업으로 바뀌었습니다. 이전 내용은 “before-restore-…” 폴더에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>마지막 백업을 만들지 못했습니다</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>아직 백업이 없습니다</translation>
    </message>
    <message>
        <source>If this computer is lost, everything enrolled on it is lost.</source>
        <extracomment>Settings, backup: what that means</extracomment>
        <translation>이 컴퓨터를 잃으면 여기에 등록한 내용을 모두 잃게 됩니다.</translation>
    </message>
    <message>
        <source>The last proof failed</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>마지막 복원 시험에 실패했습니다</translation>
    </message>
    <message>
        <source>No backup was proved for a long time</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>오랫동안 복원 시험을 하지 않았습니다</translation>
    </message>
    <message>
        <source>Prove one now: only then you know that it can be restored.</source>
        <extracomment>Settings, backup: what to do</extracomment>
        <translation>지금 복원 시험을 하세요. 그래야 백업을 복원할 수 있는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>There is a backup that was not proved yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>아직 복원 시험을 하지 않은 백업이 있습니다</translation>
    </message>
    <message>
        <source>A proof restores it aside, opens it, compares everything, and deletes it.</source>
        <extracomment>Settings, backup: what a proof is</extracomment>
        <translation>복원 시험은 백업을 별도의 위치에 복원하여 열고, 모든 내용을 비교한 뒤 삭제합니다.</translation>
    </message>
    <message>
        <source>The last backup that was proved can be restored</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>복원 시험을 거친 마지막 백업은 복원할 수 있습니다</translation>
    </message>
    <message>
        <source>Restored aside on {moment}: opened, {people} and every other count compared.</source>
        <extracomment>Settings, backup: {people} is &quot;12 people&quot;, {moment} a day with a time</extracomment>
        <translation>{moment}에 별도의 위치에 복원하여 열고, {people}과 그 밖의 모든 수를 비교했습니다.</translation>
    </message>
    <message>
        <source>proof failed on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>{day} 복원 시험 실패</translation>
    </message>
    <message>
        <source>proved on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>{day} 복원 시험 통과</translation>
    </message>
    <message>
        <source>Backups are made only when you ask for one.</source>
        <extracomment>Settings, backup: the schedule</extracomment>
        <translation>백업은 직접 요청할 때만 만듭니다.</translation>
    </message>
    <message>
        <source>Every {hours} hours while the program runs; the newest {keep} stay.</source>
        <extracomment>Settings, backup: the schedule; numbers</extracomment>
        <translation>프로그램이 실행되는 동안 {hours}시간마다 만들고, 최신 {keep}개를 보관합니다.</translation>
    </message>
    <message>
        <source>The newest is proved every {days} days.</source>
        <extracomment>Settings, backup: the schedule; a number</extracomment>
        <translation>최신 백업은 {days}일마다 복원 시험을 합니다.</translation>
    </message>
    <message>
        <source>There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.</source>
        <extracomment>Settings, backup: about the recovery code</extracomment>
        <translation>아직 없습니다. 복구 코드가 없으면 백업을 이 컴퓨터에서만 열 수 있어, 컴퓨터를 잃으면 백업도 잃게 됩니다.</translation>
    </message>
    <message>
        <source>Made on {day}, and not typed since: was it written down?</source>
        <extracomment>Settings, backup: about the recovery code; {day} is when it was made</extracomment>
        <translation>{day}에 만든 뒤 한 번도 입력하지 않았습니다. 적어 두었습니까?</translation>
    </message>
    <message>
        <source>Made on {day}, typed correctly on {confirmed}.</source>
        <extracomment>Settings, backup: about the recovery code; both are days</extracomment>
        <translation>{day}에 만들었고, {confirmed}에 맞게 입력했습니다.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>백업을 만들고 있습니다…</translation>
    </message>
    <message>
        <source>Proving the newest backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>최신 백업의 복원 시험을 하고 있습니다…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>복원을 준비하고 있습니다…</translation>
    </message>
    <message>
        <source>The newest backup failed its proof. {why}</source>
        <extracomment>Notice: a backup could not be proved; {why} is a sentence</extracomment>
        <translation>최신 백업이 복원 시험에 실패했습니다. {why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <extracomment>Notice; {why} is a sentence</extracomment>
        <translation>백업을 만들지 못했습니다. {why}</translation>
    </message>
    <message>
        <source>No backup was proved for a long time. Look into Settings, Backup.</source>
        <extracomment>Notice: where to look</extracomment>
        <translation>오랫동안 복원 시험을 하지 않았습니다. “설정”의 “백업”을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <extracomment>Settings, backup: heading of the list
----------
Screen reader: list of backups</extracomment>
        <translation>보관된 백업</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>Settings, backup: before anything is known</extracomment>
        <translation>백업을 확인하고 있습니다…</translation>
    </message>
    <message>
        <source>The last one was made on {moment}: {held}.</source>
        <extracomment>Settings, backup; {moment} a day with a time, {held} is &quot;12 people, 4 MB&quot;</extracomment>
        <translation>마지막 백업은 {moment}에 만들었습니다: {held}.</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <extracomment>Settings, backup; {folder} is a path</extracomment>
        <translation>저장 위치: {folder}</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Prove the newest now</source>
        <extracomment>Settings, backup: button; the newest backup is restored aside, to be sure</extracomment>
        <translation>지금 최신 백업의 복원 시험(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Settings, backup: button; the folder is shown by the system</extracomment>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Settings, backup: button beside the bar; nothing of it stays</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;estore this one…</source>
        <extracomment>Settings, backup: button below the list</extracomment>
        <translation>이 백업 복원(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <extracomment>Settings, backup: button below the list; a file is chosen</extracomment>
        <translation>파일에서 복원(&amp;L)…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>Settings, backup: in the list when there is none</extracomment>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialogue that chooses a backup</extracomment>
        <translation>백업 선택</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <extracomment>Kind of file in that dialogue</extracomment>
        <translation>백업 (*.backup)</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <extracomment>Title above a person&apos;s badge</extracomment>
        <translation>{name}님의 출입증</translation>
    </message>
    <message>
        <source>The code on this badge is the one that works.</source>
        <extracomment>Below a badge: the code on it is in use</extracomment>
        <translation>이 출입증의 코드가 현재 쓰이는 코드입니다.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Below a badge: the printer has it</extracomment>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>Below a badge; {file} is a file&apos;s name</extracomment>
        <translation>{file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>{name} has a code already. Printing or saving makes a new one; the old one stops working.</source>
        <extracomment>Beside a badge, before it is made. {name} has a QR code already</extracomment>
        <translation>{name}님에게는 이미 코드가 있습니다. 인쇄하거나 저장하면 새 코드가 만들어지고 이전 코드는 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Printing or saving makes the code that belongs here.</source>
        <extracomment>Beside a badge, before it is made: there is no QR code on it yet</extracomment>
        <translation>인쇄하거나 저장하면 여기에 들어갈 코드가 만들어집니다.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the badge</extracomment>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the badge as a PDF file</extracomment>
        <translation>PDF로 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the badge</extracomment>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>Shape of a badge: higher than wide</extracomment>
        <translation>세로형</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Shape of a badge: wider than high</extracomment>
        <translation>가로형</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>출입증 저장</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that a badge is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The badge and its file open the door: they belong to {name} and to nobody else.</source>
        <extracomment>Beside a badge: a warning to the operator, in one sentence</extracomment>
        <translation>출입증과 그 파일로 문이 열립니다. {name}님 외에는 누구에게도 주지 마세요.</translation>
    </message>
    <message>
        <source>The portrait is not very clear. A new picture would make a better badge.</source>
        <extracomment>Beside a badge: the portrait is of poor quality</extracomment>
        <translation>얼굴 사진이 그다지 선명하지 않습니다. 사진을 새로 찍으면 더 좋은 출입증이 됩니다.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin with an empty gallery</source>
        <extracomment>Heading of a printed page How to begin</extracomment>
        <translation>빈 등록자 목록으로 시작</translation>
    </message>
    <message>
        <source>Look around with sample pictures</source>
        <extracomment>How to begin: sample pictures stand for the camera</extracomment>
        <translation>샘플 사진으로 둘러보기</translation>
    </message>
</context>
<context>
    <name>BelongingCheck</name>
    <message>
        <source>I have made sure that this is {name}</source>
        <extracomment>Check box; the operator vouches that the pictures are of the person with this name</extracomment>
        <translation>{name}님 본인임을 확인했습니다</translation>
    </message>
    <message>
        <source>It is not certain that this is {name}.</source>
        <extracomment>Above a check box: new pictures of a person are like nobody&apos;s; {name} is that person</extracomment>
        <translation>{name}님 본인인지 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>The face is not much like the pictures that are kept. Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;It is not certain that this is …&quot;</extracomment>
        <translation>저장된 사진과 별로 닮지 않았습니다. 저장하기 전에 누구인지 확인하세요. 이 사람은 {name}님으로 들어올 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>This face is much like {other}.</source>
        <extracomment>Above a check box: new pictures of {name} are like {other}, who is enrolled too</extracomment>
        <translation>이 얼굴은 {other}님과 많이 닮았습니다.</translation>
    </message>
    <message>
        <source>Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;This face is much like …&quot;; whoever is on the pictures opens the door as {name}</extracomment>
        <translation>저장하기 전에 누구인지 확인하세요. 이 사람은 {name}님으로 들어올 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>This is almost certainly {other}, so nothing can be added to {name}.</source>
        <extracomment>Why new pictures of {name} are not kept: they are of {other}, who is enrolled too</extracomment>
        <translation>거의 확실히 {other}님이므로 {name}님에게는 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>If they are one person, merge them. If pictures of {name} are kept with {other}, move those to {name} first.</source>
        <extracomment>Below &quot;This is almost certainly …&quot;; {name} and {other} are people</extracomment>
        <translation>같은 사람이면 합치세요. {name}님의 사진이 {other}님에게 저장되어 있으면 먼저 그 사진을 {name}님에게 옮기세요.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Camera</source>
        <extracomment>Caption of a field</extracomment>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>카메라를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>CameraTrial</name>
    <message>
        <source>{name}: {width} by {height} pixels, {rate} pictures in a second.</source>
        <extracomment>After a camera was tried; {name} of the camera, sizes in pixels, {rate} such as 29.8</extracomment>
        <translation>{name}: {width}×{height}픽셀, 초당 {rate}프레임.</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>What a camera is called that has no name</extracomment>
        <translation>카메라</translation>
    </message>
    <message>
        <source>No picture came. Check the cable, or choose another camera.</source>
        <extracomment>After a camera was tried</extracomment>
        <translation>영상이 들어오지 않았습니다. 케이블을 확인하거나 다른 카메라를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>What a screen reader calls the live picture</extracomment>
        <translation>카메라 실시간 영상</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <extracomment>Over the dark area where the camera&apos;s picture will be</extracomment>
        <translation>카메라를 시작하고 있습니다</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Needed: {least}</source>
        <extracomment>Screen reader: below the names of those who are most alike, each with a number; {least} is a number</extracomment>
        <translation>필요한 점수: {least}</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Screen reader: the drawing of the people who are most like a face</extracomment>
        <translation>가장 닮은 사람</translation>
    </message>
</context>
<context>
    <name>ChallengeView</name>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>Over the live picture: this is movement {step} of {steps}</extracomment>
        <translation>{step}/{steps}</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>No picture from the camera</source>
        <extracomment>Over the place of the live picture; the operator&apos;s details are in the log</extracomment>
        <translation>카메라 영상이 없습니다</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{pictures}, quality {value}</source>
        <extracomment>Below the pictures: {pictures} is &quot;5 pictures&quot;, {value} a quality of 0 to 100</extracomment>
        <translation>{pictures}, 품질 {value}</translation>
    </message>
    <message>
        <source>Looking whether this person is enrolled already</source>
        <extracomment>Below the pictures, for a moment</extracomment>
        <translation>이미 등록된 사람인지 확인하고 있습니다</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <extracomment>Title of the question before the kiosk starts for the first time</extracomment>
        <translation>PIN을 정하세요</translation>
    </message>
    <message>
        <source>It is the only way out of the kiosk. Keep it where the next operator finds it.</source>
        <extracomment>Below the title</extracomment>
        <translation>키오스크에서 나가려면 이 PIN이 필요합니다. 다음 담당자가 찾을 수 있는 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <extracomment>Caption of a field for digits</extracomment>
        <translation>PIN(4~12자리)</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>Caption of a field for the same digits once more</extracomment>
        <translation>같은 PIN을 한 번 더</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: do not start the kiosk</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the kiosk</source>
        <extracomment>Button: keep this PIN and start the kiosk</extracomment>
        <translation>키오스크 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Type at least four digits.</source>
        <extracomment>The PIN is too short</extracomment>
        <translation>네 자리 이상 입력하세요.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again.</source>
        <extracomment>The two PINs differ</extracomment>
        <translation>두 PIN이 다릅니다. PIN을 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Name of the parent or guardian</source>
        <extracomment>Name of a field: who agrees for a child or a person under care</extracomment>
        <translation>부모 또는 보호자의 이름</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <extracomment>Question above the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>{name}님은 어떻게 동의했습니까?</translation>
    </message>
    <message>
        <source>Somebody agrees for this person</source>
        <extracomment>Button: a parent or guardian agrees in the person&apos;s place; asks for that name</extracomment>
        <translation>다른 사람이 대신 동의</translation>
    </message>
    <message>
        <source>They agree for themselves</source>
        <extracomment>The same button then: there is no need for a parent or guardian</extracomment>
        <translation>본인이 직접 동의</translation>
    </message>
    <message>
        <source>{name} agrees to this text</source>
        <extracomment>Check box; the operator witnesses that the person with this name consents</extracomment>
        <translation>{name}님이 이 내용에 동의합니다</translation>
    </message>
    <message>
        <source>{giver} agrees to this text for {name}</source>
        <extracomment>Check box; the operator witnesses that {giver}, such as a parent, consents in the place of {name}</extracomment>
        <translation>{giver}님이 {name}님을 대신하여 이 내용에 동의합니다</translation>
    </message>
    <message>
        <source>Nobody has to agree. There is always another way in.</source>
        <extracomment>Below the check box</extracomment>
        <translation>동의하지 않아도 됩니다. 다른 출입 방법이 항상 있습니다.</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>Consent text</source>
        <extracomment>Screen reader: the text that the person agrees to</extracomment>
        <translation>동의서 내용</translation>
    </message>
    <message>
        <source>&amp;Read it aloud</source>
        <extracomment>Button: the text is spoken by the device</extracomment>
        <translation>소리 내어 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <extracomment>Button: ends the reading aloud</extracomment>
        <translation>읽기 중지(&amp;T)</translation>
    </message>
    <message>
        <source>Read this together</source>
        <extracomment>Heading above the consent text</extracomment>
        <translation>함께 읽어 주세요</translation>
    </message>
    <message>
        <source>This device has no voice for {language}. Please read the text to the person.</source>
        <extracomment>{language} is the name of a language in that language, such as Deutsch</extracomment>
        <translation>이 기기에는 {language} 음성이 없습니다. 동의서 내용을 직접 읽어 주세요.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{field}: leave empty</source>
        <extracomment>Tool tip and screen reader: empties a field for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: 비워 두기</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <extracomment>Tool tip and screen reader: opens a calendar for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: 달력</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>In front of the camera</source>
        <extracomment>Before a row of choices: Person A, Person B, A stranger, Nobody</extracomment>
        <translation>카메라 앞</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>Badge while the program runs with made-up people</extracomment>
        <translation>시연</translation>
    </message>
    <message>
        <source>Person A</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>인물 A</translation>
    </message>
    <message>
        <source>Person B</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>인물 B</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>Who stands in front of the made-up camera: nobody who is enrolled</extracomment>
        <translation>모르는 사람</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who stands in front of the made-up camera: no one</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>DetChart</name>
    <message>
        <source>Strangers named against people missed</source>
        <extracomment>Screen reader: a drawing of two kinds of errors</extracomment>
        <translation>모르는 사람을 잘못 인식한 비율과 등록자를 알아보지 못한 비율</translation>
    </message>
    <message>
        <source>{strangers} of strangers named, {missed} of people missed</source>
        <extracomment>Screen reader: {strangers} and {missed} are shares such as 0.3 %</extracomment>
        <translation>모르는 사람 중 {strangers} 잘못 인식, 등록자 중 {missed} 알아보지 못함</translation>
    </message>
    <message>
        <source>Strangers called by a name</source>
        <extracomment>Below a drawing</extracomment>
        <translation>등록자로 잘못 인식된 모르는 사람</translation>
    </message>
    <message>
        <source>People asked to try again</source>
        <extracomment>Above a drawing: what its vertical axis is</extracomment>
        <translation>다시 시도해야 하는 등록자</translation>
    </message>
</context>
<context>
    <name>EmptyingDialog</name>
    <message>
        <source>Deleting ours from {name}</source>
        <extracomment>Title while people are deleted from a backend; {name} is how the operator calls it</extracomment>
        <translation>{name}에 전송한 사람 삭제 중</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the deleting is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: end the deleting before everybody is deleted</extracomment>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} of {total} people</extracomment>
        <translation>{total}명 중 {done}명</translation>
    </message>
</context>
<context>
    <name>EnrollmentPage</name>
    <message>
        <source>{name} agreed {how}.</source>
        <extracomment>A consent; {how} is &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot; or &quot;on the screen&quot;</extracomment>
        <translation>{name}님이 {how} 동의했습니다.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <extracomment>Title of the desk</extracomment>
        <translation>사람 등록</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} and {pictures}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{name}님과 {pictures} 삭제</translation>
    </message>
    <message>
        <source>Erase {name} and {pictures} here and on {backends}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>이 기기와 {backends}에서 {name}님과 {pictures} 삭제</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device. For a few seconds this can be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>이름, 사진, 동의가 이 기기에서 삭제됩니다. 몇 초 동안은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device, and from the backends as soon as they can be reached. For a few seconds this can be undone.</source>
        <extracomment>Below the question; backends are the systems that people are sent to</extracomment>
        <translation>이름, 사진, 동의가 이 기기에서는 바로, 연동 시스템에서는 연결되는 대로 삭제됩니다. 몇 초 동안은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Erase {people}</source>
        <extracomment>Question before erasing several; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} 삭제</translation>
    </message>
    <message>
        <source>Names, pictures and consents are deleted from this device, and from the backends that have them. For a few seconds this can be undone.</source>
        <extracomment>Below the question, when several are erased</extracomment>
        <translation>이름, 사진, 동의가 이 기기와 이를 보관하는 연동 시스템에서 삭제됩니다. 몇 초 동안은 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: erase nothing</extracomment>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Button outlined in red: erase now</extracomment>
        <translation>삭제(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Take back…</source>
        <extracomment>Button outlined in red: this check-in was somebody else</extracomment>
        <translation>기록 취소…</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Heading: people whose faces are most like the one before the camera</extracomment>
        <translation>가장 닮은 사람</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Heading: the pictures that a decision rests on, and how good they were</extracomment>
        <translation>판단에 쓴 사진</translation>
    </message>
    <message>
        <source>A person, not a picture</source>
        <extracomment>Heading: whether a person was there, not a picture</extracomment>
        <translation>사진이 아닌 실제 사람</translation>
    </message>
    <message>
        <source>Compared by</source>
        <extracomment>Heading: the networks that compared the faces</extracomment>
        <translation>비교한 인식 모델</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Instead of an explanation that is being read</extracomment>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>No face was compared: it was said at the desk.</source>
        <extracomment>Instead of an explanation: somebody said at the desk that the person has left</extracomment>
        <translation>얼굴을 비교하지 않았습니다. 접수에서 처리했습니다.</translation>
    </message>
    <message>
        <source>No face was compared: it was {way}.</source>
        <extracomment>Instead of an explanation; {way} is &quot;PIN&quot; or &quot;QR code&quot;</extracomment>
        <translation>얼굴을 비교하지 않았습니다. 사용한 방법: {way}.</translation>
    </message>
    <message>
        <source>What this decision rested on was not kept.</source>
        <extracomment>Instead of an explanation: what a decision rested on was not written down, or is deleted by now</extracomment>
        <translation>이 판단의 근거는 보관되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>Instead of the name of somebody who was erased</extracomment>
        <translation>삭제된 사람</translation>
    </message>
    <message>
        <source>{score} is {distance} above the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>점수 {score}: 필요한 {needed}(빨간 표시)보다 {distance} 높습니다.</translation>
    </message>
    <message>
        <source>{score} is {distance} below the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>점수 {score}: 필요한 {needed}(빨간 표시)보다 {distance} 낮습니다.</translation>
    </message>
    <message>
        <source>The next person was {lead} behind.</source>
        <extracomment>Below the bars; {lead} is a number: how far the first is before the second</extracomment>
        <translation>다음으로 닮은 사람과의 점수 차이: {lead}.</translation>
    </message>
    <message>
        <source>That is too close to tell them apart.</source>
        <extracomment>Below the bars: why nobody was recognized</extracomment>
        <translation>차이가 너무 작아 두 사람을 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>These two are known to look alike, so the face alone does not decide.</source>
        <extracomment>Below the bars: why a PIN was asked for</extracomment>
        <translation>서로 닮은 것으로 알려진 두 사람이므로 얼굴만으로는 결정하지 않습니다.</translation>
    </message>
    <message>
        <source>{backend} decided who it is.</source>
        <extracomment>Below the bars; {backend} is how the operator calls another system</extracomment>
        <translation>{backend}에서 누구인지 판단했습니다.</translation>
    </message>
    <message>
        <source>Quality {quality} of 100 in the best look.</source>
        <extracomment>Below the bars of several pictures; {quality} is a number of 0 to 100</extracomment>
        <translation>가장 좋은 사진의 품질은 100점 중 {quality}점입니다.</translation>
    </message>
    <message>
        <source>Weakest point: {what}</source>
        <extracomment>{what} is a short sentence, such as &quot;The face is too dark.&quot;</extracomment>
        <translation>가장 부족한 점: {what}</translation>
    </message>
    <message>
        <source>{others} of {looks} looks were more like somebody else.</source>
        <extracomment>{others} of {looks} pictures looked more like somebody else than like the best candidate</extracomment>
        <translation>사진 {looks}장 중 {others}장은 다른 사람과 더 닮았습니다.</translation>
    </message>
    <message>
        <source>They moved the head as they were asked.</source>
        <extracomment>How it was seen that a person is there</extracomment>
        <translation>요청대로 고개를 움직였습니다.</translation>
    </message>
    <message>
        <source>They did not move the head as they were asked.</source>
        <extracomment>Why it was not seen that a person is there</extracomment>
        <translation>요청대로 고개를 움직이지 않았습니다.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of an entry of the log</extracomment>
        <translation>자세한 정보 닫기</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporting the log</source>
        <extracomment>Title while the log is written into a file</extracomment>
        <translation>출입 기록을 내보내고 있습니다</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the writing of a file is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: do not write the file</extracomment>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} is a number, {total} is &quot;3,902 entries&quot;</extracomment>
        <translation>{total} 중 {done}개</translation>
    </message>
</context>
<context>
    <name>FaceNotices</name>
    <message>
        <source>Try all five again</source>
        <extracomment>Button: begin with all five poses once more</extracomment>
        <translation>다섯 장 모두 다시 찍기</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: pictures come from the camera again</extracomment>
        <translation>카메라로 돌아가기</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: read no more pictures</extracomment>
        <translation>중지</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes a notice away</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Fewer pictures than five</source>
        <extracomment>Bold phrase: five poses were wanted</extracomment>
        <translation>사진이 다섯 장보다 적습니다</translation>
    </message>
    <message>
        <source>The head hardly turned. Go on with what there is, or ask the person to turn a little to each side, up and down: with five they are recognized more surely.</source>
        <extracomment>To the operator; follows &quot;Fewer pictures than five&quot;</extracomment>
        <translation>고개가 거의 움직이지 않았습니다. 이대로 계속하거나, 고개를 좌우와 위아래로 조금씩 돌리도록 말씀해 주세요. 다섯 장이 있으면 더 확실하게 알아봅니다.</translation>
    </message>
    <message>
        <source>A video plays instead of the camera</source>
        <extracomment>Bold phrase above the picture; the file&apos;s name follows</extracomment>
        <translation>카메라 대신 동영상을 재생합니다</translation>
    </message>
    <message>
        <source>Pictures are used instead of the camera</source>
        <extracomment>Bold phrase above the place of the live picture</extracomment>
        <translation>카메라 대신 사진을 사용합니다</translation>
    </message>
    <message>
        <source>Reading picture {number} of {total}</source>
        <extracomment>While pictures are read: {number} of {total}, as in &quot;Reading picture 2 of 5&quot;</extracomment>
        <translation>사진을 읽고 있습니다({number}/{total})</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <extracomment>{name} of a file, then why it was not taken</extracomment>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>1 picture was not taken</source>
        <extracomment>Bold phrase: exactly one file was no use</extracomment>
        <translation>사진 1장을 사용하지 못했습니다</translation>
    </message>
    <message>
        <source>{count} pictures were not taken</source>
        <extracomment>Bold phrase: {count} files were no use, never one</extracomment>
        <translation>사진 {count}장을 사용하지 못했습니다</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>Below sentences on pictures that were not taken: {count} more were not, at least one</extracomment>
        <translation>그 밖에 {count}장이 더 있습니다.</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>The camera is not used</source>
        <extracomment>Instead of the live picture, while pictures from files are used</extracomment>
        <translation>카메라를 사용하지 않습니다</translation>
    </message>
    <message>
        <source>The pictures are varied.</source>
        <extracomment>Below the small pictures: they show the person in different ways, which is good</extracomment>
        <translation>사진들이 다양합니다.</translation>
    </message>
    <message>
        <source>The pictures are somewhat varied.</source>
        <extracomment>Below the small pictures: they show the person in somewhat different ways</extracomment>
        <translation>사진들이 조금 다양합니다.</translation>
    </message>
    <message>
        <source>The pictures are much alike.</source>
        <extracomment>Below the small pictures: they are nearly the same, which is not good</extracomment>
        <translation>사진들이 서로 거의 같습니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading above the small pictures taken so far</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <extracomment>Beside the heading &quot;Pictures&quot;: {taken} of {needed}, numbers</extracomment>
        <translation>{needed}장 중 {taken}장</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Picture files…</source>
        <extracomment>In the menu &quot;From a file&quot;</extracomment>
        <translation>사진 파일…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>In the menu &quot;From a file&quot;: the picture that was copied in another program</extracomment>
        <translation>클립보드의 사진</translation>
    </message>
    <message>
        <source>Video…</source>
        <extracomment>In the menu &quot;From a file&quot;: plays instead of the camera</extracomment>
        <translation>동영상…</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button with a menu: pictures that are not from the camera</extracomment>
        <translation>파일에서</translation>
    </message>
    <message>
        <source>Choose pictures of the person</source>
        <extracomment>Title of the window in which files are chosen</extracomment>
        <translation>본인의 사진 선택</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Choose a video of the person</source>
        <extracomment>Title of the window in which a file is chosen</extracomment>
        <translation>본인의 동영상 선택</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>동영상</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <extracomment>Answer to Ctrl+V</extracomment>
        <translation>클립보드에 사진이 없습니다. 사진을 복사한 뒤 다시 붙여 넣으세요.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up Vestibule</source>
        <extracomment>Title of the dialog that sets up the program</extracomment>
        <translation>Vestibule 설정</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: leave the wizard, and set up nothing</extracomment>
        <translation>건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Button of the last step</extracomment>
        <translation>마침(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on; the last one Button: to the next step</extracomment>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <extracomment>Question of a step</extracomment>
        <translation>어떤 언어를 사용합니까?</translation>
    </message>
    <message>
        <source>Visitors at the kiosk choose their own.</source>
        <extracomment>Below that question</extracomment>
        <translation>키오스크의 방문객은 언어를 직접 선택합니다.</translation>
    </message>
    <message>
        <source>Which camera do people look at?</source>
        <extracomment>Question of a step</extracomment>
        <translation>사람들이 어느 카메라를 봅니까?</translation>
    </message>
    <message>
        <source>You should see yourself, well lit and from the front.</source>
        <extracomment>Below that question</extracomment>
        <translation>밝은 조명에서 정면으로 본인의 모습이 보여야 합니다.</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <extracomment>Question of a step</extracomment>
        <translation>이곳의 이름은 무엇입니까?</translation>
    </message>
    <message>
        <source>Consents and badges say so. Nobody&apos;s face is kept without consent.</source>
        <extracomment>Below that question</extracomment>
        <translation>동의서와 출입증에 표시됩니다. 동의 없이는 누구의 얼굴도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <extracomment>Question of a step</extracomment>
        <translation>누가 설정을 변경할 수 있습니까?</translation>
    </message>
    <message>
        <source>You sign in from then on, and can add others at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>이제부터 로그인하여 사용하며, “설정”에서 다른 사람을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>What if this computer is lost?</source>
        <extracomment>Question of a step</extracomment>
        <translation>이 컴퓨터를 잃으면 어떻게 합니까?</translation>
    </message>
    <message>
        <source>Backups can be opened elsewhere with a recovery code. It is shown once, here.</source>
        <extracomment>Below that question</extracomment>
        <translation>복구 코드가 있으면 다른 컴퓨터에서도 백업을 열 수 있습니다. 코드는 여기서 한 번만 표시됩니다.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>Question of a step</extracomment>
        <translation>어떻게 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Everything can be changed later, at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>모든 항목은 나중에 “설정”에서 변경할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Quality of each look</source>
        <extracomment>Screen reader: the drawing of the pictures that a decision rests on</extracomment>
        <translation>각 사진의 품질</translation>
    </message>
</context>
<context>
    <name>GalleryAddDialog</name>
    <message>
        <source>Add pictures of {name}</source>
        <extracomment>Title of a window: {name} is enrolled already</extracomment>
        <translation>{name}님의 사진 추가</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep the new pictures</extracomment>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>화면이 좋으면 자동으로 촬영합니다. 스페이스 키를 누르면 바로 촬영합니다.</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>지금 촬영(&amp;T)</translation>
    </message>
</context>
<context>
    <name>GalleryAdding</name>
    <message>
        <source>Added to {name}: {pictures}.</source>
        <extracomment>Notice; {name} got more pictures, {pictures} is &quot;3 pictures&quot;</extracomment>
        <translation>{name}님에게 추가했습니다: {pictures}.</translation>
    </message>
</context>
<context>
    <name>GalleryCorrections</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>되돌리기(&amp;U)</translation>
    </message>
    <message>
        <source>{people} have the tag “{tag}” now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>{people}에게 “{tag}” 태그를 추가했습니다.</translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken from {people}.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>{people}에게서 “{tag}” 태그를 제거했습니다.</translation>
    </message>
    <message>
        <source>Export the chosen people</source>
        <extracomment>Title of the window in which it is chosen where a list of people is written</extracomment>
        <translation>선택한 사람 내보내기</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kind of file that is written: a table</extracomment>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>{people} were written to {file}.</source>
        <extracomment>Notice; {people} is &quot;3 people&quot;, {file} the name of a file</extracomment>
        <translation>{people}을 {file} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>두 사람을 한 사람으로 합쳤습니다.</translation>
    </message>
    <message>
        <source>{name} has too few pictures to be split.</source>
        <extracomment>Notice: why a person cannot be split in two</extracomment>
        <translation>{name}님은 사진이 너무 적어 분리할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is a person of their own now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {name} was split off from another person</extracomment>
        <translation>이제 {name}님은 별도의 사람입니다.</translation>
    </message>
    <message>
        <source>The portrait was changed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>대표 사진을 변경했습니다.</translation>
    </message>
    <message>
        <source>The picture was removed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>사진을 제거했습니다.</translation>
    </message>
    <message>
        <source>The picture was moved.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>사진을 옮겼습니다.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicates</name>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>두 사람을 한 사람으로 합쳤습니다.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <extracomment>Title of a window: people who may be enrolled twice</extracomment>
        <translation>중복 찾기</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Answer: two people who look alike are the same person</extracomment>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>남는 쪽</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>합쳐지는 쪽</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <extracomment>Answer: two people who look alike are two</extracomment>
        <translation>다른 사람(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Answer: decide another time whether two people who look alike are one</extracomment>
        <translation>나중에(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>반대쪽 남기기(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing everybody with everybody … {share} %</source>
        <extracomment>While everybody is compared with everybody; {share} is a number of percent</extracomment>
        <translation>모든 사람을 서로 비교하고 있습니다… {share}%</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <extracomment>After the last pair of people who look alike</extracomment>
        <translation>마지막 쌍이었습니다</translation>
    </message>
    <message>
        <source>Pairs left for later are asked about again next time.</source>
        <extracomment>Below &quot;That was the last pair&quot;</extracomment>
        <translation>나중으로 미룬 쌍은 다음에 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Nobody looks like anybody else</source>
        <extracomment>Nobody is enrolled twice</extracomment>
        <translation>서로 닮은 사람이 없습니다</translation>
    </message>
    <message>
        <source>Everybody was compared with everybody.</source>
        <extracomment>Below &quot;Nobody looks like anybody else&quot;</extracomment>
        <translation>모든 사람을 서로 비교했습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <extracomment>Above two people who look alike: {number} of {count} pairs, numbers</extracomment>
        <translation>{count}쌍 중 {number}번째</translation>
    </message>
    <message>
        <source>These two are very alike. Are they one person?</source>
        <extracomment>Two people whose pictures are very much alike</extracomment>
        <translation>두 사람이 매우 닮았습니다. 같은 사람입니까?</translation>
    </message>
    <message>
        <source>These two are alike. Compare the pictures.</source>
        <extracomment>Two people whose pictures are alike</extracomment>
        <translation>두 사람이 닮았습니다. 사진을 비교하세요.</translation>
    </message>
</context>
<context>
    <name>GalleryErasing</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>되돌리기(&amp;U)</translation>
    </message>
</context>
<context>
    <name>GalleryFace</name>
    <message>
        <source>Choose a picture of the person</source>
        <extracomment>Title of the window in which a picture is chosen</extracomment>
        <translation>찾을 사람의 사진 선택</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then try again.</source>
        <extracomment>Notice: a face was to be searched for</extracomment>
        <translation>클립보드에 사진이 없습니다. 사진을 복사한 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>GalleryFaceDialog</name>
    <message>
        <source>Look into the camera</source>
        <extracomment>Title of a window: whoever looks into the camera is searched for</extracomment>
        <translation>카메라를 봐 주세요</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Filters</source>
        <extracomment>Screen reader: the row of filters above the list of people</extracomment>
        <translation>필터</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the gallery: everybody</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <extracomment>Button with a menu, among the filters: all groups and tags. As short as possible</extracomment>
        <translation>그룹과 태그</translation>
    </message>
</context>
<context>
    <name>GalleryFound</name>
    <message>
        <source>Show every&amp;body</source>
        <extracomment>Button: end the search by face, and show everybody again</extracomment>
        <translation>모두 표시(&amp;B)</translation>
    </message>
    <message>
        <source>1 person looks like this face</source>
        <extracomment>Search by face: what it found, exactly one</extracomment>
        <translation>이 얼굴과 닮은 사람 1명</translation>
    </message>
    <message>
        <source>{count} people look like this face</source>
        <extracomment>Search by face: what it found, never one</extracomment>
        <translation>이 얼굴과 닮은 사람 {count}명</translation>
    </message>
    <message>
        <source>Nobody here looks like this face</source>
        <extracomment>Search by face: what it found</extracomment>
        <translation>이 얼굴과 닮은 사람이 없습니다</translation>
    </message>
    <message>
        <source>The most alike first. Compare the pictures: a likeness alone proves nothing.</source>
        <extracomment>Search by face: what the result is worth</extracomment>
        <translation>가장 닮은 사람부터 표시합니다. 사진을 비교하세요. 닮은 것만으로는 아무것도 증명되지 않습니다.</translation>
    </message>
    <message>
        <source>Another picture may show more: from the front, sharp, in even light.</source>
        <extracomment>Search by face that found nobody</extracomment>
        <translation>고른 조명에서 정면으로 찍은 선명한 사진이면 찾을 수도 있습니다.</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>Heading of a column of the table of people: the person&apos;s number in another system</extracomment>
        <translation>식별 번호</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Heading of a column of the table of people: since when</extracomment>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Heading of a column of the table of people: the latest check-in</extracomment>
        <translation>마지막 체크인</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading of a column of the table of people: how many pictures there are</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column of the table of people: of the pictures, 0 to 100</extracomment>
        <translation>품질</translation>
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
        <translation>사람들을 불러오고 있습니다…</translation>
    </message>
    <message>
        <source>Nobody is found with “{words}”</source>
        <extracomment>No search result; {words} is what was typed</extracomment>
        <translation>“{words}” 검색 결과가 없습니다</translation>
    </message>
    <message>
        <source>Try a part of the name, the identifier, a tag, or a day such as 2026-03-01.</source>
        <extracomment>Below &quot;Nobody is found with …&quot;</extracomment>
        <translation>이름의 일부, 식별 번호, 태그 또는 2026-03-01과 같은 날짜로 찾아보세요.</translation>
    </message>
    <message>
        <source>Nobody here is alike</source>
        <extracomment>Search by face without result</extracomment>
        <translation>닮은 사람이 없습니다</translation>
    </message>
    <message>
        <source>Whoever is on the picture is not enrolled, or looks very different on it.</source>
        <extracomment>Below &quot;Nobody here is alike&quot;</extracomment>
        <translation>사진 속 사람이 등록되어 있지 않거나 사진에서 많이 다르게 보입니다.</translation>
    </message>
    <message>
        <source>Nobody under “{filter}”</source>
        <extracomment>A filter leaves nobody; {filter} is such as &quot;No consent&quot;</extracomment>
        <translation>“{filter}”에 해당하는 사람이 없습니다</translation>
    </message>
    <message>
        <source>There is nothing to be done here.</source>
        <extracomment>Below &quot;Nobody under …&quot;</extracomment>
        <translation>여기서 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>Only “{filter}” was searched.</source>
        <extracomment>Search within a filter, such as &quot;No consent&quot;, without result</extracomment>
        <translation>“{filter}”에서만 검색했습니다.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody again</extracomment>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <extracomment>Empty gallery: the sentence</extracomment>
        <translation>아직 등록된 사람이 없습니다</translation>
    </message>
    <message>
        <source>It takes a name, a consent and a look at the camera.</source>
        <extracomment>Empty gallery: below the sentence</extracomment>
        <translation>이름과 동의, 그리고 카메라를 보는 것만 필요합니다.</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <extracomment>Empty gallery: the button</extracomment>
        <translation>첫 번째 사람 등록</translation>
    </message>
    <message>
        <source>Import people from files</source>
        <extracomment>Empty gallery: the second button</extracomment>
        <translation>파일에서 여러 사람 가져오기</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Title of the page with everybody who is enrolled</extracomment>
        <translation>등록자 목록</translation>
    </message>
</context>
<context>
    <name>GalleryPastDialog</name>
    <message>
        <source>Past corrections</source>
        <extracomment>Title of a window: what was corrected in the gallery before</extracomment>
        <translation>지난 수정</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <extracomment>Nothing was ever corrected in the gallery</extracomment>
        <translation>아직 수정한 것이 없습니다</translation>
    </message>
    <message>
        <source>Merges, splits, pictures and tags that are changed are listed here.</source>
        <extracomment>Below &quot;Nothing was corrected yet&quot;</extracomment>
        <translation>합치기, 나누기, 사진과 태그의 변경이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside a past correction: take it back</extracomment>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>GalleryPeople</name>
    <message>
        <source>Enrolled people</source>
        <extracomment>Screen reader: the list of everybody who is enrolled</extracomment>
        <translation>등록된 사람</translation>
    </message>
</context>
<context>
    <name>GalleryReceipt</name>
    <message>
        <source>{people} erased for good. The receipt can be saved now, not later.</source>
        <extracomment>Notice with a button &quot;Receipt…&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}을 완전히 삭제했습니다. 확인서는 지금만 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>The receipt was written to {file}.</source>
        <extracomment>Notice; {file} is the name of a file</extracomment>
        <translation>확인서를 {file}에 저장했습니다.</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Button in a notice: save the receipt of an erasure as a file</extracomment>
        <translation>확인서(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the window in which it is chosen where the receipt of an erasure is written</extracomment>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kind of file that is written</extracomment>
        <translation>텍스트 (*.txt)</translation>
    </message>
</context>
<context>
    <name>GallerySelection</name>
    <message>
        <source>Add t&amp;ag</source>
        <extracomment>Button below the list: give a tag to all people who are chosen</extracomment>
        <translation>태그 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <extracomment>Button below the list: take a tag from all people who are chosen</extracomment>
        <translation>태그 제거(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button below the list: write the people who are chosen into a file</extracomment>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button below the list: erase all people who are chosen</extracomment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button below the list: choose nobody</extracomment>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <extracomment>Below the list; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people} 선택됨</translation>
    </message>
</context>
<context>
    <name>GalleryTagDialog</name>
    <message>
        <source>Give {people} a tag</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}에게 태그 추가</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: give a tag to all who are chosen</extracomment>
        <translation>태그 추가(&amp;A)</translation>
    </message>
    <message>
        <source>Take a tag from {people}</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}에게서 태그 제거</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <extracomment>Button: take a tag from all who are chosen</extracomment>
        <translation>태그 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that people have</extracomment>
        <translation>기존 태그</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Name of a field: one word that people are found by</extracomment>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>GalleryTools</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field of the gallery</extracomment>
        <translation>이름, 식별 번호, 태그 검색…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Screen reader: the search field</extracomment>
        <translation>검색</translation>
    </message>
    <message>
        <source>By &amp;face</source>
        <extracomment>Button with a menu: find people by a picture of a face. As short as possible</extracomment>
        <translation>얼굴로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>Button with a menu of what is rarely done with the whole gallery. As short as possible</extracomment>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>등록(&amp;N)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>Button: show people as pictures beside each other</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button: show people as rows of a table</extracomment>
        <translation>표</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <extracomment>In the menu &quot;By face&quot;: look into the camera</extracomment>
        <translation>카메라(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Picture file…</source>
        <extracomment>In the menu &quot;By face&quot;</extracomment>
        <translation>사진 파일(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture from the clip&amp;board</source>
        <extracomment>In the menu &quot;By face&quot;: the picture that was copied in another program</extracomment>
        <translation>클립보드의 사진(&amp;B)</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: look for people who are enrolled twice</extracomment>
        <translation>중복 찾기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Past corrections…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: what was corrected before, to undo it</extracomment>
        <translation>지난 수정(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: enroll many people from files</extracomment>
        <translation>가져오기(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Everything here is kept in {path}</source>
        <extracomment>At the lower end of the settings; {path} is the name of a file</extracomment>
        <translation>이 설정은 모두 {path}에 저장됩니다</translation>
    </message>
    <message>
        <source>No setting is about “{words}”. Try another word.</source>
        <extracomment>{words} is what somebody searched the settings for</extracomment>
        <translation>“{words}”에 관한 설정이 없습니다. 다른 단어로 찾아보세요.</translation>
    </message>
    <message>
        <source>And {count} more: type another word to find fewer.</source>
        <extracomment>Below the settings that were found; {count} is how many more there are</extracomment>
        <translation>그 밖에 {count}개가 더 있습니다. 단어를 추가하면 결과가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>Field above the settings, before anything is typed</extracomment>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Set up &amp;again</source>
        <extracomment>Button beside the search: a wizard</extracomment>
        <translation>다시 설정(&amp;A)</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Screen reader: the row of groups of settings</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <extracomment>Button: show for a few seconds what the camera sees</extracomment>
        <translation>카메라 시험</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <extracomment>Button: play a tone and say a sentence</extracomment>
        <translation>소리 시험</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Button: send a message now</extracomment>
        <translation>시험 메시지 보내기</translation>
    </message>
    <message>
        <source>Open the door now</source>
        <extracomment>Button: start now what opens the door</extracomment>
        <translation>지금 문 열기</translation>
    </message>
    <message>
        <source>Try the connection at Sync</source>
        <extracomment>Button: go to the page Sync, where connections are tried</extracomment>
        <translation>“연동”에서 연결 시험</translation>
    </message>
</context>
<context>
    <name>ImportChooser</name>
    <message>
        <source>Choose a &amp;folder</source>
        <extracomment>Button: choose a folder of pictures</extracomment>
        <translation>폴더 선택(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a fil&amp;e</source>
        <extracomment>Button: choose a list, an archive or a file of encodings</extracomment>
        <translation>파일 선택(&amp;E)</translation>
    </message>
    <message>
        <source>Drop pictures of many people here</source>
        <extracomment>Above the kinds of files that can be dropped here</extracomment>
        <translation>여러 사람의 사진을 여기에 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Folder with pictures of people</source>
        <extracomment>Title of the dialog that chooses a folder</extracomment>
        <translation>사람들의 사진이 든 폴더</translation>
    </message>
    <message>
        <source>List, archive or encodings</source>
        <extracomment>Title of the dialog that chooses a file</extracomment>
        <translation>명단, 압축 파일 또는 얼굴 인코딩</translation>
    </message>
    <message>
        <source>Lists, archives and encodings ({files})</source>
        <extracomment>What can be chosen; in brackets the endings of files</extracomment>
        <translation>명단, 압축 파일, 얼굴 인코딩({files})</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A kind of source</extracomment>
        <translation>폴더</translation>
    </message>
    <message>
        <source>One folder for each person, or pictures such as ann_001.jpg</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>사람마다 폴더 하나, 또는 ann_001.jpg와 같은 사진 파일</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A kind of source</extracomment>
        <translation>명단</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and picture, and more if you like</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>name 열과 picture 열이 있는 CSV 파일. 다른 열을 더 넣을 수도 있습니다</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>A kind of source</extracomment>
        <translation>압축 파일</translation>
    </message>
    <message>
        <source>A ZIP file of either; it is read where it is, and never unpacked</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>폴더나 명단이 든 ZIP 파일. 압축을 풀지 않고 그 자리에서 읽습니다</translation>
    </message>
    <message>
        <source>Encodings</source>
        <extracomment>A kind of source</extracomment>
        <translation>얼굴 인코딩</translation>
    </message>
    <message>
        <source>NPZ or NPY files of face_recognition: people without pictures</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>face_recognition의 NPZ 또는 NPY 파일. 사진 없이 등록합니다</translation>
    </message>
</context>
<context>
    <name>ImportConsent</name>
    <message>
        <source>I have the consent of every one of them</source>
        <extracomment>Check box; the operator vouches for everybody in an import</extracomment>
        <translation>모든 사람의 동의를 받았습니다</translation>
    </message>
    <message>
        <source>How did these people agree?</source>
        <extracomment>Question before the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>이 사람들은 어떻게 동의했습니까?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import has ended.</source>
        <extracomment>Above a sentence that says why an import could not go on</extracomment>
        <translation>가져오기가 끝났습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>An import was stopped</extracomment>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Nobody is lost: import the same again, and it goes on where it stopped.</source>
        <extracomment>After an import was stopped</extracomment>
        <translation>빠지는 사람은 없습니다. 같은 항목을 다시 가져오면 중지된 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <extracomment>Everything has been looked at, nobody has been enrolled</extracomment>
        <translation>아직 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Done: {people} enrolled.</source>
        <extracomment>{people} is &quot;197 people&quot;</extracomment>
        <translation>완료: {people}을 등록했습니다.</translation>
    </message>
    <message>
        <source>E&amp;nroll {people}</source>
        <extracomment>Button; {people} is &quot;197 people&quot;</extracomment>
        <translation>{people} 등록(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;dd {pictures}</source>
        <extracomment>Button; {pictures} is &quot;12 pictures&quot;, of people who are enrolled already</extracomment>
        <translation>{pictures} 추가(&amp;D)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of the dialog that saves a table</extracomment>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <extracomment>Suggested name of that file</extracomment>
        <translation>가져오기 보고서.csv</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: stop the import</extracomment>
        <translation>중지(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;others</source>
        <extracomment>Button: import something else</extracomment>
        <translation>다른 항목 선택(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report</source>
        <extracomment>Button: save the table of results</extracomment>
        <translation>보고서 저장(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <extracomment>Button: leave the import</extracomment>
        <translation>등록자 목록으로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the import is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>Title of the page that enrolls many people at once</extracomment>
        <translation>여러 사람 가져오기</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Only refused</source>
        <extracomment>Check box: hide the pictures that can be used</extracomment>
        <translation>거부된 사진만</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Screen reader: the table of pictures</extracomment>
        <translation>사진</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete the last letter</source>
        <extracomment>Key of the keyboard on the screen: take the last letter back. For screen readers</extracomment>
        <translation>마지막 글자 지우기</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the keyboard on the screen: a blank. As short as possible</extracomment>
        <translation>띄어쓰기</translation>
    </message>
    <message>
        <source>Other letters</source>
        <extracomment>Key of the keyboard on the screen: letters with accents. For screen readers</extracomment>
        <translation>다른 글자</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Your face may be sent to {system}.</source>
        <extracomment>Bottom of the kiosk, where another system helps to find people; {system} is its name</extracomment>
        <translation>얼굴이 {system}에 전송될 수 있습니다.</translation>
    </message>
    <message>
        <source>Faces stay on this device.</source>
        <extracomment>Bottom of the kiosk</extracomment>
        <translation>얼굴 정보는 이 기기에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for one day.</source>
        <extracomment>Bottom of the kiosk, after another sentence: the site keeps the faces of people who are unknown</extracomment>
        <translation>등록되지 않은 분의 얼굴 정보는 하루 동안 보관됩니다.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for {days} days.</source>
        <extracomment>Bottom of the kiosk, after another sentence; {days} is a number from 2 to 30</extracomment>
        <translation>등록되지 않은 분의 얼굴 정보는 {days}일 동안 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>KioskSession</name>
    <message>
        <source>That worked.</source>
        <extracomment>Operator&apos;s menu: the test of the door or of the message succeeded</extracomment>
        <translation>정상적으로 작동했습니다.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the row of languages at the bottom of the kiosk</extracomment>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>LookAlikeQuestion</name>
    <message>
        <source>Previous</source>
        <extracomment>Button: show the look-alike before this one</extracomment>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: show the next look-alike</extracomment>
        <translation>다음</translation>
    </message>
    <message>
        <source>Same &amp;person</source>
        <extracomment>Answer: the person at the desk is the one who is enrolled already</extracomment>
        <translation>같은 사람(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Different person</source>
        <extracomment>Answer: the person at the desk only looks like the one who is enrolled already</extracomment>
        <translation>다른 사람(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Answer: save nothing at all</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>This is almost certainly {name}, who is enrolled already.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>이미 등록된 {name}님이 거의 확실합니다.</translation>
    </message>
    <message>
        <source>This face is much like {name}, who is enrolled already. Compare the two.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>이미 등록된 {name}님과 얼굴이 많이 닮았습니다. 두 얼굴을 비교하세요.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Below the look-alike&apos;s face: {number} of {count} look-alikes, numbers</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>The new pictures are added to {name}. Nothing else is saved.</source>
        <extracomment>Below the answer &quot;Same person&quot;; {name} is enrolled already</extracomment>
        <translation>새 사진을 {name}님에게 추가합니다. 그 밖에는 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>{new} is saved as a new person. The face alone no longer decides between {new} and {name}: the kiosk asks both for a PIN.</source>
        <extracomment>Below the answer &quot;Different person&quot;; {new} is at the desk, {name} is enrolled already</extracomment>
        <translation>{new}님을 새로운 사람으로 저장합니다. 이제 얼굴만으로는 {new}님과 {name}님을 구별하지 않으며, 키오스크가 두 사람 모두에게 PIN을 요청합니다.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Above the new person&apos;s face</extracomment>
        <translation>접수 중인 사람</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <extracomment>Above the face of somebody who is enrolled already</extracomment>
        <translation>이미 등록된 사람</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <extracomment>Below the answer &quot;Cancel&quot;</extracomment>
        <translation>아무것도 저장하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>How many pictures</source>
        <extracomment>Screen reader: chooses how many pictures are taken of a person</extracomment>
        <translation>사진 수</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Choice: five pictures in five poses. One short word</extracomment>
        <translation>정밀</translation>
    </message>
    <message>
        <source>Five poses: recognized most surely</source>
        <extracomment>Tool tip of the choice &quot;Full&quot;</extracomment>
        <translation>다섯 방향: 가장 확실하게 알아봅니다</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Choice: one picture only. One short word</extracomment>
        <translation>간편</translation>
    </message>
    <message>
        <source>One picture: done soonest</source>
        <extracomment>Tool tip of the choice &quot;Quick&quot;</extracomment>
        <translation>사진 한 장: 가장 빨리 끝납니다</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Type the first three letters or more.</source>
        <extracomment>Name search, before enough letters were typed</extracomment>
        <translation>앞의 세 글자 이상을 입력하세요.</translation>
    </message>
    <message>
        <source>No such name here. Check the letters, or choose another way in.</source>
        <extracomment>Name search: the letters fit nobody</extracomment>
        <translation>해당하는 이름이 없습니다. 글자를 확인하거나 다른 출입 방법을 선택하세요.</translation>
    </message>
    <message>
        <source>Touch your name.</source>
        <extracomment>Name search, above a few names</extracomment>
        <translation>이름을 누르세요.</translation>
    </message>
    <message>
        <source>Touch your name, or type more letters.</source>
        <extracomment>Name search, above five names: there are more</extracomment>
        <translation>이름을 누르거나 글자를 더 입력하세요.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Title of the page on which a person types the own name instead of showing the face</extracomment>
        <translation>이름을 입력하세요</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Screen reader: the field for the own name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Name search: button that leaves it. As short as possible</extracomment>
        <translation>뒤로</translation>
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
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>For the operator</source>
        <extracomment>Title of what the operator can do at the kiosk</extracomment>
        <translation>관리자 메뉴</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <extracomment>Operator&apos;s menu: the kiosk goes on</extracomment>
        <translation>키오스크로 돌아가기</translation>
    </message>
    <message>
        <source>Test the door</source>
        <extracomment>Operator&apos;s menu: open the door once, as a check-in does</extracomment>
        <translation>문 시험</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Operator&apos;s menu: send a message to the site&apos;s server, as a check-in does</extracomment>
        <translation>시험 메시지 보내기</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <extracomment>Operator&apos;s menu: end the kiosk</extracomment>
        <translation>키오스크 나가기</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above a new PIN</extracomment>
        <translation>{name}님의 PIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>지금 한 번만 표시됩니다. 인쇄하거나 지금 적어 두세요.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <extracomment>Title above a new QR code</extracomment>
        <translation>{name}님의 QR 코드</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: the picture of a QR code</extracomment>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or let the person photograph it now.</source>
        <extracomment>Below a new QR code</extracomment>
        <translation>지금 한 번만 표시됩니다. 인쇄하거나 본인이 지금 사진을 찍도록 하세요.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the PIN or the QR code</extracomment>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>Button: the PIN or QR code was handed over</extracomment>
        <translation>완료(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a question about a person: change nothing</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PersonEditDialog</name>
    <message>
        <source>Edit {name}</source>
        <extracomment>Title of a window: change what is written down about a person</extracomment>
        <translation>{name}님 편집</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was changed about a person</extracomment>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>What is known of them?</source>
        <extracomment>Question above name and identifier of somebody who is enrolled already</extracomment>
        <translation>이 사람에 대해 알고 있는 내용은 무엇입니까?</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>not yet</source>
        <extracomment>Instead of the time of the latest check-in: there was none</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the number of pictures: there are none</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>quality {value}</source>
        <extracomment>Beside the number of pictures: their mean quality, 0 to 100</extracomment>
        <translation>품질 {value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>After how and when somebody agreed; {day} is &quot;31 Mar 2027&quot;
----------
When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>When a person can check in; {first} and {last} are days, such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{first}부터 {last}까지</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>등록일</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Caption in the details of a person: the latest check-in</extracomment>
        <translation>마지막 체크인</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>동의</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption in the details of a person: from when until when the person can check in</extracomment>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>태그</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who is being enrolled?</source>
        <extracomment>Question above the fields for name and identifier</extracomment>
        <translation>누구를 등록합니까?</translation>
    </message>
    <message>
        <source>Write the name as the person does, in any script.</source>
        <extracomment>Explains the fields below</extracomment>
        <translation>이름은 본인이 쓰는 대로, 어떤 문자로든 입력하세요.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field, required</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>E-mail address, group, tags, notes, first and last day</source>
        <extracomment>Below the closed part of the form: what can be entered in it</extracomment>
        <translation>이메일 주소, 그룹, 태그, 메모, 시작일과 종료일</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: words that people are found by</extracomment>
        <translation>태그</translation>
    </message>
    <message>
        <source>Known groups</source>
        <extracomment>Screen reader: the list of groups that other people belong to</extracomment>
        <translation>기존 그룹</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Name of a field: the first day on which the person can check in</extracomment>
        <translation>유효 시작일</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>In an empty field for the first day on which the person can check in</extracomment>
        <translation>바로</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Name of a field: the last day on which the person can check in</extracomment>
        <translation>유효 종료일</translation>
    </message>
    <message>
        <source>No end</source>
        <extracomment>In an empty field for the last day on which the person can check in</extracomment>
        <translation>종료일 없음</translation>
    </message>
    <message>
        <source>Give a PIN for the other way in</source>
        <extracomment>Check box: the person also gets a PIN, to check in without the camera</extracomment>
        <translation>다른 출입 방법으로 쓸 PIN 발급</translation>
    </message>
    <message>
        <source>Identifier (optional)</source>
        <extracomment>Name of a field, may stay empty</extracomment>
        <translation>식별 번호(선택)</translation>
    </message>
    <message>
        <source>Staff or membership number</source>
        <extracomment>Example in an empty field: a staff number</extracomment>
        <translation>사원 번호 또는 회원 번호</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Name of a field</extracomment>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of a field: such as a department; a person belongs to one</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Name of a field: whatever the operator wants to remember</extracomment>
        <translation>메모</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>Button: opens the part of the form with e-mail address, tags, notes and so on</extracomment>
        <translation>추가 정보</translation>
    </message>
    <message>
        <source>Then a consent and five pictures. It takes about a minute.</source>
        <extracomment>Beside the form for the name: what happens in the steps after it</extracomment>
        <translation>이어서 동의와 사진 다섯 장입니다. 1분쯤 걸립니다.</translation>
    </message>
</context>
<context>
    <name>PersonMergeDialog</name>
    <message>
        <source>Merge {name} with another person</source>
        <extracomment>Title of a window: make one person of two; {name} is one of them</extracomment>
        <translation>{name}님을 다른 사람과 합치기</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: make one person of two now</extracomment>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>남는 쪽</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>합쳐지는 쪽</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>반대쪽 남기기(&amp;O)</translation>
    </message>
    <message>
        <source>Choose who is the same person. Compare the pictures.</source>
        <extracomment>In the window in which two people are merged, before the other one is chosen</extracomment>
        <translation>같은 사람을 선택하고 사진을 비교하세요.</translation>
    </message>
</context>
<context>
    <name>PersonMoveDialog</name>
    <message>
        <source>Whose picture is this?</source>
        <extracomment>Title of a window: a picture shows somebody else who is enrolled</extracomment>
        <translation>누구의 사진입니까?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>Button: give a picture to another person</extracomment>
        <translation>옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>It is kept with {name} now.</source>
        <extracomment>Before it is chosen to whom a picture is given; {name} has it now</extracomment>
        <translation>지금은 {name}님의 사진으로 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}. This can be undone.</source>
        <extracomment>What follows when a picture is given to another person</extracomment>
        <translation>이 사진으로 더 이상 {name}님을 알아보지 않고 {other}님을 알아봅니다. 사진은 {other}님의 동의에 따라 보관됩니다. 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Check-ins</source>
        <extracomment>Heading in the details of a person: the latest times they came or went</extracomment>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Backends</source>
        <extracomment>Heading in the details of a person: the systems that have, or get, a copy</extracomment>
        <translation>연동 시스템</translation>
    </message>
    <message>
        <source>No consent is in force: only PIN and code work.</source>
        <extracomment>Caution in the details of a person: the face may not be used, the other ways in may</extracomment>
        <translation>유효한 동의가 없습니다. PIN과 코드만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No longer valid: ended on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>유효 기간이 {day}에 끝났습니다.</translation>
    </message>
    <message>
        <source>Not valid yet: begins on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>아직 유효하지 않습니다. {day}에 시작됩니다.</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <extracomment>Button in the details of a person: change what was written down. As short as possible</extracomment>
        <translation>편집(&amp;D)</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>Button in the details of a person: the same person is enrolled twice. As short as possible</extracomment>
        <translation>합치기(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <extracomment>Button in the details of a person: delete everything about this person. As short as possible</extracomment>
        <translation>삭제(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button in the details of a person: opens a menu with what is done less often. As short as possible</extracomment>
        <translation>더 보기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <extracomment>Menu in the details of a person: a card with portrait and QR code</extracomment>
        <translation>출입증(&amp;B)…</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <extracomment>Menu in the details of a person: make a new QR code for the kiosk</extracomment>
        <translation>새 QR 코드(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>Menu in the details of a person: some pictures are somebody else&apos;s</extracomment>
        <translation>분리(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent</source>
        <extracomment>Menu in the details of a person: the face is deleted, the person stays</extracomment>
        <translation>동의 철회(&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <extracomment>Menu in the details of a person: make a new personal number for the kiosk</extracomment>
        <translation>새 PIN(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field where one person is chosen</extracomment>
        <translation>이름, 식별 번호, 태그 검색…</translation>
    </message>
    <message>
        <source>Search a person</source>
        <extracomment>Screen reader: the search field where one person is chosen</extracomment>
        <translation>사람 검색</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: the people among whom one is chosen</extracomment>
        <translation>사람</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <extracomment>Below a search field, when nobody was found</extracomment>
        <translation>검색 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>PersonRecognition</name>
    <message>
        <source>Recognition</source>
        <extracomment>Heading in the details of a person: how well the kiosk knows them</extracomment>
        <translation>인식</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least}</source>
        <extracomment>Figures of a self-test: {score} of the person, {least} that is needed; numbers like 6.2</extracomment>
        <translation>인식 시험 {score} · 필요 {least}</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least} · nearest other person {nearest}</source>
        <extracomment>Figures of a self-test: also how alike the most alike other person is, a number like 2.1</extracomment>
        <translation>인식 시험 {score} · 필요 {least} · 가장 닮은 다른 사람 {nearest}</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>in</source>
        <extracomment>A check-in of a person: they came in</extracomment>
        <translation>입장</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>A check-in of a person: they went out</extracomment>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>A check-in that was taken back, since it was somebody else</extracomment>
        <translation>취소됨</translation>
    </message>
</context>
<context>
    <name>PersonSamples</name>
    <message>
        <source>Add pictures…</source>
        <extracomment>Button below the pictures of a person: more of them are taken</extracomment>
        <translation>사진 추가…</translation>
    </message>
    <message>
        <source>A consent is needed first. Enroll the person again at the desk.</source>
        <extracomment>Below the button that adds pictures of a person: it cannot be pressed, their face may not be kept</extracomment>
        <translation>먼저 동의가 필요합니다. 접수에서 다시 등록하세요.</translation>
    </message>
    <message>
        <source>Some are somebody else…</source>
        <extracomment>Button below the pictures of a person: some of them are of somebody else</extracomment>
        <translation>일부가 다른 사람의 사진…</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>Heading above the pictures of a person, one by one</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Use as &amp;portrait</source>
        <extracomment>Menu of a picture of a person: show it wherever the person is shown</extracomment>
        <translation>대표 사진으로 사용(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to another person…</source>
        <extracomment>Menu of a picture of a person: it shows somebody else who is enrolled</extracomment>
        <translation>다른 사람에게 옮기기(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menu of a picture of a person</extracomment>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PersonSplitDialog</name>
    <message>
        <source>Which pictures are not {name}?</source>
        <extracomment>Title of a window: some pictures of a person are of somebody else</extracomment>
        <translation>{name}님이 아닌 사진은 어느 것입니까?</translation>
    </message>
    <message>
        <source>Who is on these pictures?</source>
        <extracomment>Question above name and identifier of a person who is split off</extracomment>
        <translation>이 사진의 사람은 누구입니까?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: go to the step before</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the pictures that show somebody else.</source>
        <extracomment>Explains a choice among pictures of a person</extracomment>
        <translation>다른 사람이 나온 사진을 선택하세요.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: go to the next step</extracomment>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <extracomment>Button: make a new person of these pictures now</extracomment>
        <translation>분리(&amp;S)</translation>
    </message>
    <message>
        <source>Leave {name} one picture at least.</source>
        <extracomment>Below pictures of a person that were all chosen</extracomment>
        <translation>{name}님의 사진을 한 장 이상 남기세요.</translation>
    </message>
    <message>
        <source>{pictures} go over to a new person with a consent of their own. {name} keeps the rest, and all check-ins. This can be undone.</source>
        <extracomment>What follows when a person is split in two; {pictures} is &quot;2 pictures&quot;, {name} keeps the rest</extracomment>
        <translation>{pictures}이 별도의 동의와 함께 새로운 사람에게 옮겨집니다. 나머지 사진과 모든 체크인은 {name}님에게 남습니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>No picture is chosen yet.</source>
        <extracomment>Below pictures of a person, none of which was chosen</extracomment>
        <translation>아직 선택한 사진이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>good pictures</source>
        <extracomment>On a tile: the person&apos;s pictures serve recognition well</extracomment>
        <translation>좋은 사진</translation>
    </message>
    <message>
        <source>needs better pictures</source>
        <extracomment>On a tile: the person should be enrolled again with better pictures</extracomment>
        <translation>더 좋은 사진 필요</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment</source>
        <extracomment>PIN pad, below the question: the PIN is being checked</extracomment>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {time}.</source>
        <extracomment>PIN pad after too many wrong PINs; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>시도 횟수가 너무 많습니다. {time} 기다려 주세요.</translation>
    </message>
    <message>
        <source>1 digit</source>
        <extracomment>Screen reader at the PIN pad: exactly one digit was typed, never which</extracomment>
        <translation>1자리</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <extracomment>Screen reader at the PIN pad: how many digits were typed, never which</extracomment>
        <translation>{count}자리</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>Key of the PIN pad: take the last digit back. For screen readers; the key shows an arrow</extracomment>
        <translation>마지막 숫자 지우기</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key of the PIN pad: leave it. As short as possible</extracomment>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the PIN pad: these were all digits. As short as possible</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Example Ltd</source>
        <extracomment>Field before anything is typed: an example of the name of a place</extracomment>
        <translation>주식회사 예시</translation>
    </message>
    <message>
        <source>Who runs this place?</source>
        <extracomment>Caption of a field</extracomment>
        <translation>이곳을 운영하는 곳은 어디입니까?</translation>
    </message>
    <message>
        <source>This is what people agree to here:</source>
        <extracomment>Above the text that people agree to</extracomment>
        <translation>이곳에서 사람들이 동의하는 내용:</translation>
    </message>
</context>
<context>
    <name>QualityMeter</name>
    <message>
        <source>Quality</source>
        <extracomment>Heading of the quality bars</extracomment>
        <translation>품질</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>화면이 좋습니다.</translation>
    </message>
    <message>
        <source>Ask the person to follow the instruction.</source>
        <extracomment>To the operator; follows &quot;The picture is good.&quot;</extracomment>
        <translation>안내를 따르도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Quality {value} of 100</source>
        <extracomment>Screen reader: the score over all, 0 to 100</extracomment>
        <translation>품질 100점 중 {value}점</translation>
    </message>
    <message>
        <source>{name} not assessed</source>
        <extracomment>Screen reader: a quality component such as &quot;Background&quot; of which nothing can be said</extracomment>
        <translation>{name} 평가하지 않음</translation>
    </message>
    <message>
        <source>{name} {value} of 100</source>
        <extracomment>Screen reader: one quality component, such as &quot;Sharpness 78 of 100&quot;</extracomment>
        <translation>{name} 100점 중 {value}점</translation>
    </message>
    <message>
        <source>Nobody is in front of the camera.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>카메라 앞에 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera.</source>
        <extracomment>To the operator; follows &quot;Nobody is in front of the camera.&quot;</extracomment>
        <translation>카메라를 보도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Head pose</source>
        <extracomment>Name of a quality bar: where the head points</extracomment>
        <translation>얼굴 방향</translation>
    </message>
    <message>
        <source>Distance between eyes</source>
        <extracomment>Name of a quality bar: how large the face is in the picture</extracomment>
        <translation>두 눈의 간격</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>Name of a quality bar</extracomment>
        <translation>선명도</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Name of a quality bar: brightness and evenness</extracomment>
        <translation>조명</translation>
    </message>
    <message>
        <source>Eyes and mouth</source>
        <extracomment>Name of a quality bar: open and not covered; the mouth closed and not covered</extracomment>
        <translation>눈과 입</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Name of a quality bar: how plain it is behind the person</extracomment>
        <translation>배경</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>Name of a quality bar: whether the whole head is in the picture</extracomment>
        <translation>얼굴 위치</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip</source>
        <extracomment>Button below a question of the site: go on without an answer</extracomment>
        <translation>건너뛰기</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Screen reader: the row of places</extracomment>
        <translation>장소</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <extracomment>Screen reader: the program&apos;s mark</extracomment>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>밝은 색상 사용</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>어두운 색상 사용</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A place of the program: where people are enrolled. One short word</extracomment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A place of the program: where people check in by themselves. One short word</extracomment>
        <translation>키오스크</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>A place of the program: everybody who is enrolled. One short word</extracomment>
        <translation>목록</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A place of the program: who came and went. One short word</extracomment>
        <translation>출입</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>A place of the program: the backends that people are sent to. One short word</extracomment>
        <translation>연동</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place of the program: how it is set up. One short word</extracomment>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Strangers who may be named by mistake</source>
        <extracomment>Above a slider: which share of strangers may be called by somebody&apos;s name by mistake
----------
Screen reader: the slider</extracomment>
        <translation>등록자로 잘못 인식되어도 되는 모르는 사람의 비율</translation>
    </message>
    <message>
        <source>Safer</source>
        <extracomment>At the end of the slider where hardly any stranger is named</extracomment>
        <translation>더 안전하게</translation>
    </message>
    <message>
        <source>Easier for your people</source>
        <extracomment>At the other end of the slider, where hardly anybody is asked to try again</extracomment>
        <translation>등록자가 더 편하게</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: uses the chosen setting from now on</extracomment>
        <translation>적용(&amp;A)</translation>
    </message>
    <message>
        <source>This is in use.</source>
        <extracomment>Beside the button &quot;Apply&quot;: nothing would change</extracomment>
        <translation>현재 사용 중입니다.</translation>
    </message>
    <message>
        <source>In use is {share}. A change holds at once.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>현재 값은 {share}입니다. 변경하면 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Preset: hardly a stranger is named, more people are asked to try again. One short word</extracomment>
        <translation>엄격</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Preset: what the program comes with. One short word</extracomment>
        <translation>표준</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Preset: fewer people are asked to try again. One short word</extracomment>
        <translation>완화</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>What does the threshold mean here?</source>
        <extracomment>Headline where no figures are shown yet</extracomment>
        <translation>기준값은 여기서 어떤 의미가 있습니까?</translation>
    </message>
    <message>
        <source>Your own pictures are compared with each other: how often a stranger would be called by a name, and how often your people would be asked to try again. Nothing is sent anywhere.</source>
        <extracomment>Below that headline</extracomment>
        <translation>저장된 사진을 서로 비교하여, 모르는 사람이 등록자로 잘못 인식되는 빈도와 등록자가 다시 시도해야 하는 빈도를 알아봅니다. 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Button: begins to compare</extracomment>
        <translation>측정</translation>
    </message>
    <message>
        <source>Two people are needed at least</source>
        <extracomment>Headline: fewer than two people are enrolled</extracomment>
        <translation>두 명 이상이 필요합니다</translation>
    </message>
    <message>
        <source>Enroll people at the desk; the standard fits until then.</source>
        <extracomment>Below that headline</extracomment>
        <translation>접수에서 사람을 등록하세요. 그때까지는 “표준”이 알맞습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks again whether somebody is enrolled</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <extracomment>Bold, above a sentence that says how far the figures can be relied on</extracomment>
        <translation>얼마나 믿을 수 있는가</translation>
    </message>
    <message>
        <source>Too few to rely on</source>
        <extracomment>Phrase above what says that the gallery is small</extracomment>
        <translation>믿기에는 너무 적습니다</translation>
    </message>
    <message>
        <source>{share} is in use from now on, at this computer&apos;s kiosk too.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>이제부터 이 컴퓨터의 키오스크에도 {share} 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Look-alikes: perhaps one person enrolled twice. They count as strangers who are named.</source>
        <extracomment>Above a list of pairs of people</extracomment>
        <translation>닮은 사람: 한 사람이 두 번 등록되었을 수 있습니다. 잘못 인식된 모르는 사람으로 집계됩니다.</translation>
    </message>
    <message>
        <source>Nobody here looks much like somebody else.</source>
        <extracomment>Where no pairs of people are listed</extracomment>
        <translation>서로 많이 닮은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Comparing your pictures with each other …</source>
        <extracomment>While pictures are compared with each other</extracomment>
        <translation>사진을 서로 비교하고 있습니다…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops comparing</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the comparing is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>Title of the section</extracomment>
        <translation>인식</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <extracomment>Button: compares the pictures once more</extracomment>
        <translation>다시 측정(&amp;M)</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Headers of a list of pairs of people</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>Heading of a column: the person whom somebody looks like</extracomment>
        <translation>닮은 사람</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading of a column: how alike two people are</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Screen reader: the list of pairs of people</extracomment>
        <translation>닮은 사람</translation>
    </message>
</context>
<context>
    <name>RatesSession</name>
    <message>
        <source>Recognition</source>
        <extracomment>Section of the settings: how faces are compared</extracomment>
        <translation>인식</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Type it from what you wrote down</source>
        <extracomment>Settings, backup: field below the recovery code</extracomment>
        <translation>적어 둔 코드를 보고 입력하세요</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>Settings, backup: button beside the field for the recovery code</extracomment>
        <translation>확인(&amp;C)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>새 복구 코드 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>Make the &amp;recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>복구 코드 만들기(&amp;R)</translation>
    </message>
    <message>
        <source>This code is shown once. Write it down.</source>
        <extracomment>Settings, backup: above the recovery code</extracomment>
        <translation>이 코드는 한 번만 표시됩니다. 적어 두세요.</translation>
    </message>
    <message>
        <source>Keep it where this computer is not. With it and a backup, everything can be restored on another computer; without it, nobody can. Backups made before open with the code before.</source>
        <extracomment>Settings, backup: below the recovery code</extracomment>
        <translation>이 컴퓨터와 다른 곳에 보관하세요. 이 코드와 백업이 있으면 다른 컴퓨터에서 모두 복원할 수 있고, 코드가 없으면 아무도 복원할 수 없습니다. 이전에 만든 백업은 이전 코드로 열립니다.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Make a recovery code</source>
        <extracomment>Button: make a recovery code</extracomment>
        <translation>복구 코드 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Screen reader: the recovery code</extracomment>
        <translation>복구 코드</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: put the recovery code on the clipboard</extracomment>
        <translation>복사(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Button: print the recovery code</extracomment>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Type group {number} of what you wrote down</source>
        <extracomment>Caption of a field; {number} counts the groups of characters of the code</extracomment>
        <translation>적어 둔 코드의 {number}번째 묶음을 입력하세요</translation>
    </message>
    <message>
        <source>Write the code down, then type the group that is asked for.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>코드를 적어 둔 뒤 요청하는 묶음을 입력하세요.</translation>
    </message>
    <message>
        <source>Right. Keep it where no computer is lost with it.</source>
        <extracomment>A part of the recovery code was typed as it is</extracomment>
        <translation>맞습니다. 컴퓨터와 함께 잃어버리지 않을 곳에 보관하세요.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>Question before a backend is removed; {name} is how the operator calls it</extracomment>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>{people} of yours are there. Nobody is sent there any more.</source>
        <extracomment>Below that question; {people} is &quot;1,284 people&quot;</extracomment>
        <translation>전송한 {people}이 연동 시스템에 있습니다. 앞으로는 아무도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Delete ours there first</source>
        <extracomment>A choice when a backend is removed</extracomment>
        <translation>연동 시스템에 전송한 사람을 먼저 삭제</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <extracomment>A choice when a backend is removed: copies stay</extracomment>
        <translation>연동 시스템에 그대로 두기</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the backend stays</extracomment>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button outlined in red: forget the backend</extracomment>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>How strict the kiosk would have been</source>
        <extracomment>Screen reader: the slider between lenient and strict</extracomment>
        <translation>키오스크가 얼마나 엄격했을지</translation>
    </message>
    <message>
        <source>Then and now</source>
        <extracomment>Heading: a decision as it was, and as it would be today</extracomment>
        <translation>당시와 지금</translation>
    </message>
    <message>
        <source>What would have happened</source>
        <extracomment>Heading: a decision with another threshold</extracomment>
        <translation>결과가 어떻게 달라졌을지</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Left end of a slider: nearly everybody is recognized, strangers now and then</extracomment>
        <translation>완화</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Right end of a slider: strangers are never recognized, others sometimes not</extracomment>
        <translation>엄격</translation>
    </message>
    <message>
        <source>Then: {people} enrolled, {score} was needed.</source>
        <extracomment>{people} is &quot;37 people&quot;; {score} is a number, such as 4.1</extracomment>
        <translation>당시: {people} 등록, 필요한 점수 {score}.</translation>
    </message>
    <message>
        <source>Now: {people} enrolled, {score} is needed.</source>
        <extracomment>{people} is &quot;52 people&quot;; {score} is a number</extracomment>
        <translation>지금: {people} 등록, 필요한 점수 {score}.</translation>
    </message>
    <message>
        <source>{strict}: {score} is needed.</source>
        <extracomment>Below a slider; {strict} is &quot;1 of 300 strangers may be given a name&quot;, {score} is a number</extracomment>
        <translation>{strict}: 필요한 점수 {score}.</translation>
    </message>
    <message>
        <source>The answer is the same: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>결과는 같습니다: {what}.</translation>
    </message>
    <message>
        <source>The answer would be another: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>결과가 달라집니다: {what}.</translation>
    </message>
    <message>
        <source>The kiosk would have looked on for a better picture.</source>
        <extracomment>More about what would have come of a decision</extracomment>
        <translation>키오스크가 더 좋은 사진을 얻으려고 계속 살펴보았을 것입니다.</translation>
    </message>
    <message>
        <source>It would first have made sure that a person is there.</source>
        <extracomment>More about what would have come of a decision: whether it was a picture was not looked at then</extracomment>
        <translation>먼저 실제 사람인지 확인했을 것입니다.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {which}?</source>
        <extracomment>Question before a restore; {which} is a day with a time, or the name of a file</extracomment>
        <translation>{which} 백업을 복원하시겠습니까?</translation>
    </message>
    <message>
        <source>It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored here. What is here now is moved aside, not deleted. Whoever was erased since stays erased. Backends are paused until you have looked at what would change there.</source>
        <extracomment>Below the question</extracomment>
        <translation>먼저 복원 시험을 합니다. 그런 다음 Vestibule이 다시 시작되고, 여기에 저장된 모든 내용이 백업으로 바뀝니다. 지금 있는 내용은 삭제하지 않고 다른 위치로 옮깁니다. 백업 이후에 삭제한 사람은 복원되지 않습니다. 연동 시스템은 바뀔 내용을 확인할 때까지 일시 중지됩니다.</translation>
    </message>
    <message>
        <source>Recovery code, if the backup is another computer&apos;s</source>
        <extracomment>Field in the question before a restore</extracomment>
        <translation>복구 코드(다른 컴퓨터의 백업인 경우)</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <extracomment>Button: restore nothing</extracomment>
        <translation>현재 내용 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <extracomment>Button outlined in red: restore the backup</extracomment>
        <translation>복원 후 다시 시작(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Picture {number}, quality {quality}</source>
        <extracomment>Screen reader: a picture of a person; {number} counts them, {quality} is 0 to 100</extracomment>
        <translation>사진 {number}, 품질 {quality}</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Take picture {number} again ({pose})</source>
        <extracomment>Button on a small picture; {number} is 1 to 5, {pose} a word such as &quot;front&quot;</extracomment>
        <translation>사진 {number} 다시 찍기({pose})</translation>
    </message>
    <message>
        <source>Picture {number} is not taken yet ({pose})</source>
        <extracomment>Screen reader: the place of a picture that is not taken yet</extracomment>
        <translation>사진 {number}은(는) 아직 찍지 않았습니다({pose})</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>{name} is enrolled</source>
        <extracomment>After an enrollment</extracomment>
        <translation>{name}님을 등록했습니다</translation>
    </message>
    <message>
        <source>{pictures} are stored on this device. {name} can check in from now on.</source>
        <extracomment>After an enrollment; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>이 기기에 {pictures}을 저장했습니다. 이제 {name}님은 체크인할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} was enrolled already</source>
        <extracomment>After pictures of somebody who was enrolled before were added</extracomment>
        <translation>{name}님은 이미 등록되어 있었습니다</translation>
    </message>
    <message>
        <source>{pictures} were added. Nothing else was changed.</source>
        <extracomment>After pictures of somebody who was enrolled before were added; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}을 추가했습니다. 그 밖에는 아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Test the face</source>
        <extracomment>Button: test whether the kiosk knows the person who was just enrolled</extracomment>
        <translation>얼굴 인식 시험(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <extracomment>Button: do a short test once more</extracomment>
        <translation>다시 시험(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enroll another person</source>
        <extracomment>Button after an enrollment</extracomment>
        <translation>다른 사람 등록(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <extracomment>Button after an enrollment: print a card with portrait and name</extracomment>
        <translation>출입증(&amp;B)</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Caption of a new personal number</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>지금 한 번만 표시됩니다. 지금 적어 두세요.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>How alike pictures are</source>
        <extracomment>Screen reader: a drawing of how alike pictures are</extracomment>
        <translation>사진이 서로 닮은 정도</translation>
    </message>
    <message>
        <source>Whoever reaches {score} is called by a name.</source>
        <extracomment>Screen reader: {score} is a number such as 6.2</extracomment>
        <translation>점수가 {score} 이상이면 그 사람으로 인식합니다.</translation>
    </message>
    <message>
        <source>Comparison score: more alike to the right</source>
        <extracomment>Below the drawing; from left to right</extracomment>
        <translation>비교 점수: 오른쪽일수록 더 닮음</translation>
    </message>
    <message>
        <source>different people</source>
        <extracomment>Legend of a drawing: comparisons of pictures of two people</extracomment>
        <translation>서로 다른 사람</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>Legend of a drawing: comparisons of two pictures of one person</extracomment>
        <translation>같은 사람</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Another PIN or password for {name}</source>
        <extracomment>Title of a question; {name} is a name</extracomment>
        <translation>{name}님의 새 PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <extracomment>Button: from now on this PIN or password</extracomment>
        <translation>변경(&amp;C)</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <extracomment>Caption of a field</extracomment>
        <translation>현재 PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>Too many tries. Try again later.</source>
        <extracomment>The old PIN or password was wrong too often</extracomment>
        <translation>시도 횟수가 너무 많습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That is not the one you have now.</source>
        <extracomment>The old PIN or password was wrong</extracomment>
        <translation>현재 PIN 또는 비밀번호가 아닙니다.</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <extracomment>The field for the PIN or password that is in use now is empty</extracomment>
        <translation>현재 PIN 또는 비밀번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>New keys for {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>{name}의 새 키</translation>
    </message>
</context>
<context>
    <name>SelfTestView</name>
    <message>
        <source>Look at the camera once more</source>
        <extracomment>Heading: a short test whether the kiosk will know the person</extracomment>
        <translation>카메라를 한 번 더 봐 주세요</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: do not wait for the end of a short test</extracomment>
        <translation>건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Button: show the figures behind a sentence</extracomment>
        <translation>자세히(&amp;D)</translation>
    </message>
    <message>
        <source>1 second to go</source>
        <extracomment>Below the live picture during a short test: the last second</extracomment>
        <translation>1초 남음</translation>
    </message>
    <message>
        <source>{seconds} seconds to go</source>
        <extracomment>Below the live picture during a short test: {seconds} to go, never 1</extracomment>
        <translation>{seconds}초 남음</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>다른 사람</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>On</source>
        <extracomment>Check box of a setting that is on or off</extracomment>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside a field for a file or folder: opens the system&apos;s dialog</extracomment>
        <translation>선택…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use the default</source>
        <extracomment>Button beside a setting: use its default again</extracomment>
        <translation>기본값 사용</translation>
    </message>
    <message>
        <source>Set by the variable {variable}, which comes before the file.</source>
        <extracomment>Beside a setting; {variable} is the name of a variable of the environment</extracomment>
        <translation>변수 {variable}의 값이 쓰이며, 파일보다 우선합니다.</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <extracomment>Beside a setting; {value} is its default, such as &quot;10 seconds&quot;</extracomment>
        <translation>기본값: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: forget the changes of the settings</extracomment>
        <translation>변경 취소(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <extracomment>Button: write the changes of the settings</extracomment>
        <translation>저장(&amp;A)</translation>
    </message>
    <message>
        <source>Values that cannot work: {count}</source>
        <extracomment>Bar below the settings; {count} is how many values cannot be saved</extracomment>
        <translation>사용할 수 없는 값: {count}개</translation>
    </message>
    <message>
        <source>Changes, not saved yet: {count}</source>
        <extracomment>Bar below the settings; {count} is how many were changed</extracomment>
        <translation>아직 저장하지 않은 변경: {count}개</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <extracomment>Screen reader: the list of sections of the settings</extracomment>
        <translation>구역</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>SettingsSession</name>
    <message>
        <source>General</source>
        <extracomment>A section of the settings</extracomment>
        <translation>일반</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After settings were written to their file</extracomment>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Some changes hold when Vestibule is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>일부 변경 사항은 Vestibule을 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Some changes hold when the hub is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>일부 변경 사항은 허브를 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Waiting for pictures…</source>
        <extracomment>While a camera is tried</extracomment>
        <translation>영상을 기다리고 있습니다…</translation>
    </message>
    <message>
        <source>This is how I sound.</source>
        <extracomment>Said aloud when the sound is tried</extracomment>
        <translation>이런 소리로 들립니다.</translation>
    </message>
    <message>
        <source>A tone was played, and a sentence spoken.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>신호음과 문장 한 개를 재생했습니다.</translation>
    </message>
    <message>
        <source>A tone was played. This computer has no voice for this language.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>신호음을 재생했습니다. 이 컴퓨터에는 이 언어의 음성이 없습니다.</translation>
    </message>
    <message>
        <source>This computer has nothing to play a sound on.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>이 컴퓨터에는 소리를 재생할 장치가 없습니다.</translation>
    </message>
    <message>
        <source>Fill it in below first.</source>
        <extracomment>After a test: there is nothing to try</extracomment>
        <translation>먼저 아래에 입력하세요.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>While a message is sent, or the door opened</extracomment>
        <translation>시험하고 있습니다…</translation>
    </message>
    <message>
        <source>That worked.</source>
        <extracomment>After a message was sent, or the door opened</extracomment>
        <translation>정상적으로 작동했습니다.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the list of those who have an account</extracomment>
        <translation>계정</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button: the password was typed</extracomment>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>Button: read again who has an account</extracomment>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}.</source>
        <extracomment>After too many wrong passwords; {time} is a time of day such as 14:32</extracomment>
        <translation>시도 횟수가 너무 많습니다. {time} 이후에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That was not right. {left} more before it locks.</source>
        <extracomment>The password was wrong</extracomment>
        <translation>맞지 않습니다. {left}번 더 틀리면 잠깁니다.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The password is being checked</extracomment>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>Title above the pad or field; {name} is a name</extracomment>
        <translation>{name}님의 비밀번호</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above the pad; {name} is a name</extracomment>
        <translation>{name}님의 PIN</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <extracomment>Title of the screen that asks who is there</extracomment>
        <translation>누가 작업합니까?</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN or password.</source>
        <extracomment>Below the title</extracomment>
        <translation>이름을 선택한 뒤 PIN이나 비밀번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Clear</source>
        <extracomment>Button above a signature that was drawn on the screen</extracomment>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <extracomment>Screen reader: the button that clears the signature</extracomment>
        <translation>서명 지우기</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <extracomment>Above the paper on which the person signs with mouse, finger or pen</extracomment>
        <translation>선 위에 서명해 주세요</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StaffBadge</name>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu of whoever is signed in: the window asks who is there before it goes on</extracomment>
        <translation>잠금(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change my PIN or password…</source>
        <extracomment>Menu of whoever is signed in</extracomment>
        <translation>내 PIN 또는 비밀번호 변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <extracomment>Menu of whoever is signed in: somebody else is to work here</extracomment>
        <translation>로그아웃(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Screen reader: nobody is signed in</extracomment>
        <translation>없음</translation>
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
        <translation>아직 계정이 없습니다</translation>
    </message>
    <message>
        <source>Everybody at this computer may do everything. With accounts each one signs in.</source>
        <extracomment>Below it</extracomment>
        <translation>이 컴퓨터를 쓰는 모든 사람이 모든 작업을 할 수 있습니다. 계정을 만들면 각자 로그인합니다.</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <extracomment>Button: the first account</extracomment>
        <translation>관리자 추가</translation>
    </message>
    <message>
        <source>Who works here</source>
        <extracomment>Title of the section of the settings about accounts</extracomment>
        <translation>여기서 일하는 사람</translation>
    </message>
    <message>
        <source>The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.</source>
        <extracomment>Below the title; {seconds} is a number</extracomment>
        <translation>키보드나 마우스를 {seconds}초 동안 쓰지 않거나 Ctrl+L을 누르면 창이 잠깁니다.</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <extracomment>Button: a new account</extracomment>
        <translation>계정 추가(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>Button: another name or role for the account that is chosen</extracomment>
        <translation>변경(&amp;H)…</translation>
    </message>
    <message>
        <source>New &amp;PIN or password…</source>
        <extracomment>Button: another PIN or password for the account that is chosen</extracomment>
        <translation>새 PIN 또는 비밀번호(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button outlined in red: remove the account that is chosen</extracomment>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What somebody signs in with</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>How somebody signs in What somebody signs in with</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Remove the account of {name}?</source>
        <extracomment>Question; {name} is a name</extracomment>
        <translation>{name}님의 계정을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the audit.</source>
        <extracomment>Below the question</extracomment>
        <translation>더 이상 로그인할 수 없습니다. 수행한 작업은 감사 기록에 남습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button that changes nothing</extracomment>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <extracomment>Button outlined in red</extracomment>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of whoever has an account</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Head of a column: operator, administrator, auditor</extracomment>
        <translation>역할</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <extracomment>Head of a column: with a PIN or a password</extracomment>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: when the account was made</extracomment>
        <translation>만든 날짜</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the table of accounts</extracomment>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>StaffSession</name>
    <message>
        <source>Your PIN or password was changed.</source>
        <extracomment>Notice after somebody changed their own PIN or password</extracomment>
        <translation>PIN 또는 비밀번호를 변경했습니다.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Screen reader: how far one is; {number} of {total}</extracomment>
        <translation>{number}/{total}단계</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>지금 촬영(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: store the person</extracomment>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button that was pressed: the person is being stored</extracomment>
        <translation>저장하고 있습니다</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>화면이 좋으면 자동으로 촬영합니다. 스페이스 키를 누르면 바로 촬영합니다.</translation>
    </message>
    <message>
        <source>Click a picture to take it again.</source>
        <extracomment>Below the pictures, before saving</extracomment>
        <translation>다시 찍으려면 사진을 클릭하세요.</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count} · {step}</source>
        <extracomment>Below the title: {number} of {count} steps, then the step&apos;s name</extracomment>
        <translation>단계 {number}/{count} · {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Below the title, after the last step</extracomment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>StrangerTile</name>
    <message>
        <source>Unknown person, {when}</source>
        <extracomment>Screen reader: a picture of somebody unknown; {when} is such as &quot;today, 8:30&quot;</extracomment>
        <translation>모르는 사람, {when}</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>Button below the picture of somebody unknown: begins an enrollment at the desk</extracomment>
        <translation>등록</translation>
    </message>
    <message>
        <source>This is …</source>
        <extracomment>Button below the picture of somebody unknown: says which enrolled person it is</extracomment>
        <translation>누구인지 지정…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button below the picture of somebody unknown</extracomment>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>StrangersSession</name>
    <message>
        <source>Unknown faces</source>
        <extracomment>Tab: people whom the kiosk does not know</extracomment>
        <translation>모르는 얼굴</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How often somebody unknown came</extracomment>
        <translation>방문 1번</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <extracomment>How often somebody unknown came; {count} is 2 or more</extracomment>
        <translation>방문 {count}번</translation>
    </message>
    <message>
        <source>Deleted on {date}</source>
        <extracomment>When the picture of somebody unknown goes by itself; {date} is a date</extracomment>
        <translation>{date}에 삭제 예정</translation>
    </message>
</context>
<context>
    <name>StrangersTab</name>
    <message>
        <source>Delete all</source>
        <extracomment>Button: deletes all pictures of unknown people</extracomment>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>{people} not enrolled. They did not agree to be kept: decide soon, or delete them.</source>
        <extracomment>Above pictures of unknown people; {people} is &quot;3 people&quot;</extracomment>
        <translation>등록되지 않은 사람 {people}. 보관에 동의하지 않은 사람들이므로 빨리 결정하거나 삭제하세요.</translation>
    </message>
    <message>
        <source>The latest {shown} are shown.</source>
        <extracomment>After that sentence; {shown} is a number</extracomment>
        <translation>최근 {shown}명이 표시되어 있습니다.</translation>
    </message>
    <message>
        <source>No unknown faces are waiting</source>
        <extracomment>Headline: the kiosk has seen nobody who is not enrolled</extracomment>
        <translation>확인할 모르는 얼굴이 없습니다</translation>
    </message>
    <message>
        <source>Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days later at the latest.</source>
        <extracomment>Below that headline; {days} is a number</extracomment>
        <translation>등록되지 않은 사람이 키오스크 앞에 서면 여기에 표시되고, 늦어도 {days}일 후에 삭제됩니다.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks again whether there is something</extracomment>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Unknown faces are not kept</source>
        <extracomment>Headline: the site does not keep the faces of unknown people</extracomment>
        <translation>모르는 얼굴을 보관하지 않습니다</translation>
    </message>
    <message>
        <source>If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can enroll them or say who they are. They have not agreed to it: tell people at the door, and ask whoever is responsible for data protection first. The setting is activity.keep_strangers_days.</source>
        <extracomment>Below that headline. The setting&apos;s name is not translated</extracomment>
        <translation>이 설정을 켜면 등록하거나 누구인지 지정할 수 있도록 키오스크가 모르는 모든 사람의 사진을 보관합니다. 동의하지 않은 사람들이므로 문에 안내문을 붙이고, 먼저 개인정보 보호 담당자에게 문의하세요. 설정 이름은 activity.keep_strangers_days입니다.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>Button: goes to the settings</extracomment>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Delete all unknown faces?</source>
        <extracomment>Question before pictures of unknown people are deleted</extracomment>
        <translation>모르는 얼굴을 모두 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete this unknown person?</source>
        <extracomment>Question before the pictures of one unknown person are deleted</extracomment>
        <translation>이 모르는 사람을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>The pictures and the numbers computed from them are deleted at once, and for good.</source>
        <extracomment>Below that question</extracomment>
        <translation>사진과 사진에서 계산한 수치가 바로 삭제되며 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a dialog: nothing is deleted</extracomment>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of a dialog: nothing is deleted; it is Button of a dialog: the pictures of somebody unknown are deleted</extracomment>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>SyncAnswer</name>
    <message>
        <source>The connection is being tried</source>
        <extracomment>Screen reader: the bar that moves while a connection is tried</extracomment>
        <translation>연결을 시험하고 있습니다</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <extracomment>Title while a connection is tried; {name} is how the operator calls the backend</extracomment>
        <translation>{name}의 응답을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>Nothing is sent there yet.</source>
        <extracomment>Below the title while a connection is tried</extracomment>
        <translation>아직 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <extracomment>Title after a connection was tried; {name} is how the operator calls the backend</extracomment>
        <translation>{name}에서 응답했습니다</translation>
    </message>
    <message>
        <source>Address and keys are right. Start, and people are sent from now on.</source>
        <extracomment>Below the title after a connection was tried</extracomment>
        <translation>주소와 키가 맞습니다. 시작하면 이제부터 사람들을 전송합니다.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title after a connection was tried</extracomment>
        <translation>연결하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the sending to a backend is</extracomment>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Compare now</source>
        <extracomment>Button on the card of a backend: compare everybody there with the gallery</extracomment>
        <translation>지금 비교</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the card of a backend: use it again after a pause</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button on the card of a backend: send nothing for now</extracomment>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button on the card of a backend: show more beside the list</extracomment>
        <translation>자세히</translation>
    </message>
</context>
<context>
    <name>SyncChanges</name>
    <message>
        <source>Everybody there is being compared.</source>
        <extracomment>Notice after &quot;Compare now&quot; was pressed</extracomment>
        <translation>연동 시스템에 있는 모든 사람을 비교하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>SyncDetails</name>
    <message>
        <source>Let this computer do it</source>
        <extracomment>Button below a warning: this computer keeps a backend up to date in place of another one</extracomment>
        <translation>이 컴퓨터에서 연동</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Bold phrase: another computer sends people to this backend</extracomment>
        <translation>다른 컴퓨터가 연동하고 있습니다: {name}</translation>
    </message>
    <message>
        <source>Let this one do it only if that one no longer does: two would add everybody twice.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>그 컴퓨터가 더 이상 연동하지 않을 때만 이 컴퓨터에서 연동하세요. 두 대가 함께 연동하면 모든 사람이 두 번씩 추가됩니다.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of a backend</extracomment>
        <translation>자세한 정보 닫기</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading above buttons that change how a backend is used</extracomment>
        <translation>변경</translation>
    </message>
    <message>
        <source>Who is sent…</source>
        <extracomment>Button: change who is sent to a backend, and how fast</extracomment>
        <translation>전송할 사람…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <extracomment>Button: enter other keys or passwords for a backend</extracomment>
        <translation>새 키…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button outlined in red: forget a backend</extracomment>
        <translation>제거…</translation>
    </message>
</context>
<context>
    <name>SyncFields</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form with what most backends do without</extracomment>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>주소는 https://로 시작하고 공백이 없어야 합니다.</translation>
    </message>
    <message>
        <source>Another backend is called so already.</source>
        <extracomment>Below the field for the name of a backend</extracomment>
        <translation>다른 연동 시스템이 이미 쓰고 있는 이름입니다.</translation>
    </message>
    <message>
        <source>I have a key and its secret</source>
        <extracomment>A choice: the operator has a key of Face AiDee</extracomment>
        <translation>키와 비밀 키가 있습니다</translation>
    </message>
    <message>
        <source>Ask for a key with my account, once</source>
        <extracomment>A choice: a key is asked for with the account&apos;s user name and password, which are not kept</extracomment>
        <translation>내 계정으로 키를 한 번 요청합니다</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Set up a &amp;backend</source>
        <extracomment>Button: set up one more system that people are sent to</extracomment>
        <translation>연동 시스템 설정(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <extracomment>Page without any backend: the sentence</extracomment>
        <translation>아무것도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>A backend gets a copy of the people you choose, and is kept up to date.</source>
        <extracomment>Page without any backend: below the sentence</extracomment>
        <translation>연동 시스템은 선택한 사람들의 사본을 받고 항상 최신 상태로 유지됩니다.</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>Page without any backend: the button</extracomment>
        <translation>연동 시스템 설정</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Title of the page with the systems that people are sent to</extracomment>
        <translation>연동</translation>
    </message>
</context>
<context>
    <name>SyncParked</name>
    <message>
        <source>Try all again</source>
        <extracomment>Button: send all people again who could not be sent</extracomment>
        <translation>모두 다시 시도</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <extracomment>Button: give up all people who could not be sent, until something changes about them</extracomment>
        <translation>모두 제외</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Heading above people of whom somebody has to decide</extracomment>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>and {people} more</source>
        <extracomment>Below a list of people; {people} is &quot;150 people&quot;</extracomment>
        <translation>그 밖에 {people}</translation>
    </message>
    <message>
        <source>Somebody who was erased here</source>
        <extracomment>Instead of a name: the person is no longer enrolled, but their copy is still there</extracomment>
        <translation>이 기기에서 삭제된 사람</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside a person who could not be sent</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button beside a person who could not be sent: give up until something changes about them</extracomment>
        <translation>제외</translation>
    </message>
    <message>
        <source>Its number for this person</source>
        <extracomment>In an empty field: the number that a backend has given to a person</extracomment>
        <translation>연동 시스템에서 이 사람의 번호</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>있음</translation>
    </message>
    <message>
        <source>It is not there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message>
        <source>Add them again</source>
        <extracomment>Button below a warning: people who seem to be gone are sent again</extracomment>
        <translation>다시 추가</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Heading of a column: what is the matter with a person on a backend
----------
Screen reader: the table of what a comparison found</extracomment>
        <translation>확인된 내용</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <extracomment>Heading above what a comparison found</extracomment>
        <translation>마지막 비교</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>Below a table; {count} rows are left out</extracomment>
        <translation>그 밖에 {count}건</translation>
    </message>
    <message>
        <source>Please look at this first.</source>
        <extracomment>Bold phrase above the reason why nothing was repaired</extracomment>
        <translation>먼저 이 내용을 확인하세요.</translation>
    </message>
    <message>
        <source>{moment}. Compare now to see what differs.</source>
        <extracomment>Instead of a table; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}. 다른 점을 보려면 지금 비교하세요.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>Instead of a table: nobody was compared yet</extracomment>
        <translation>아직 비교하지 않았습니다.</translation>
    </message>
    <message>
        <source>{moment}: {people} as they should be</source>
        <extracomment>{moment} is &quot;10:42&quot;; {people} is &quot;1,284 people&quot;, who are on the backend as they should be</extracomment>
        <translation>{moment}: {people} 정상</translation>
    </message>
</context>
<context>
    <name>SyncWho</name>
    <message>
        <source>Everybody</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Only people with certain tags, or in certain groups</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>특정 태그나 그룹에 속한 사람만</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: people with these tags are sent to a backend</extracomment>
        <translation>태그</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Name of a field: people in these groups are sent to a backend</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Who receives it, as the consent says</source>
        <extracomment>Name of a field: the company that receives the faces, in the words of the consent</extracomment>
        <translation>받는 곳(동의서에 적힌 대로)</translation>
    </message>
    <message>
        <source>No, only those who agree from now on</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>아니요, 이제부터 동의하는 사람만</translation>
    </message>
    <message>
        <source>Yes, they have been told who receives it</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>예, 받는 곳을 이미 안내했습니다</translation>
    </message>
    <message>
        <source>Add people again whom somebody else deleted there</source>
        <extracomment>Check box: people whom somebody else deleted from a backend</extracomment>
        <translation>다른 사람이 연동 시스템에서 삭제한 사람을 다시 추가</translation>
    </message>
    <message>
        <source>Most requests in a second</source>
        <extracomment>Name of a field: how often a backend may be asked</extracomment>
        <translation>초당 최대 요청 수</translation>
    </message>
    <message>
        <source>Most kilobytes in a second</source>
        <extracomment>Name of a field: how much may be sent</extracomment>
        <translation>초당 최대 전송량(KB)</translation>
    </message>
    <message>
        <source>Enter a tag or a group, or choose everybody.</source>
        <extracomment>Below the field for tags: nobody would be sent</extracomment>
        <translation>태그나 그룹을 입력하거나 “모든 사람”을 선택하세요.</translation>
    </message>
    <message>
        <source>Enter a number greater than 0, or nothing.</source>
        <extracomment>Below a field for a number</extracomment>
        <translation>0보다 큰 수를 입력하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <extracomment>Screen reader: question above the choices &quot;Everybody&quot; and &quot;Only people with …&quot;</extracomment>
        <translation>누구를 전송합니까?</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form that says how fast a backend may be asked, and other rare things</extracomment>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>How fast it is sent, and what becomes of those whom others delete there</source>
        <extracomment>Below the closed part of a form</extracomment>
        <translation>전송 속도와, 다른 사람이 연동 시스템에서 삭제한 사람의 처리</translation>
    </message>
    <message>
        <source>Are people sent too who agreed before?</source>
        <extracomment>Question above the choices &quot;No, only those …&quot; and &quot;Yes, they …&quot;</extracomment>
        <translation>이전에 동의한 사람도 전송합니까?</translation>
    </message>
    <message>
        <source>{people} agreed before now. Say yes only if they know who receives their pictures.</source>
        <extracomment>Below the question whether people are sent who agreed before; {people} is &quot;37 people&quot;</extracomment>
        <translation>{people}이 이전에 동의했습니다. 사진을 받는 곳을 알고 있을 때만 “예”를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>SyncWizard</name>
    <message>
        <source>Set up a backend</source>
        <extracomment>Title of the dialog that sets up a backend</extracomment>
        <translation>연동 시스템 설정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set up no backend</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Above the question of a step; {number} of {total}</extracomment>
        <translation>{number}/{total}단계</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>Button: the backend answers, people are to be sent now</extracomment>
        <translation>시작(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: the connection is tried once more</extracomment>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Where are people sent?</source>
        <extracomment>Question of a step</extracomment>
        <translation>어디로 전송합니까?</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <extracomment>Question of a step</extracomment>
        <translation>어떻게 연결합니까?</translation>
    </message>
    <message>
        <source>Who is sent there?</source>
        <extracomment>Question of a step</extracomment>
        <translation>누구를 전송합니까?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <extracomment>Question of a step</extracomment>
        <translation>응답합니까?</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that other people have</extracomment>
        <translation>기존 태그</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>Screen reader and tool tip: button that takes a tag away from a person</extracomment>
        <translation>태그 {tag} 제거</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Another way in</source>
        <extracomment>Heading above buttons for people who do not want, or cannot use, the camera</extracomment>
        <translation>다른 출입 방법</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Button at the kiosk: check in with a personal number instead of the face. As short as possible</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button at the kiosk: check in with a code on paper or on a phone. As short as possible</extracomment>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Button at the kiosk: check in by searching for the own name. As short as possible</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>Button at the kiosk: the person wants somebody to help. As short as possible</extracomment>
        <translation>도움 요청</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is sent to {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>{name}에 전송할 사람</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>Title of a dialog that asks which enrolled person a picture shows</extracomment>
        <translation>누구입니까?</translation>
    </message>
    <message>
        <source>The pictures are added to the person you choose, as far as their consent allows. Choose only whom you know: a wrong picture lets the wrong person in.</source>
        <extracomment>Below the title &quot;Who is this?&quot;</extracomment>
        <translation>동의 범위 안에서 선택한 사람에게 사진이 추가됩니다. 아는 사람만 선택하세요. 사진이 잘못되면 다른 사람이 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Inside an empty field</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>Screen reader: a field to search names in</extracomment>
        <translation>이름으로 검색</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: names that fit</extracomment>
        <translation>사람</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: changes nothing</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <extracomment>Button of a dialog: the picture shows the chosen person</extracomment>
        <translation>이 사람으로 지정</translation>
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
        <translation>{name}님의 동의 철회</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted at once. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;. &quot;Them&quot; are the pictures</extracomment>
        <translation>{pictures}과 사진에서 계산한 수치가 바로 삭제됩니다. {name}님의 등록은 그대로 남으며 PIN이나 코드를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted here at once, and from {backends} as soon as they can be reached. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>{pictures}과 사진에서 계산한 수치가 이 기기에서는 바로, {backends}에서는 연결되는 대로 삭제됩니다. {name}님의 등록은 그대로 남으며 PIN이나 코드를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the consent stays</extracomment>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Button outlined in red: withdraw the consent now. As short as possible</extracomment>
        <translation>철회(&amp;W)</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>새 PIN 또는 비밀번호</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same once more</extracomment>
        <translation>한 번 더 입력</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <extracomment>The two fields differ</extracomment>
        <translation>두 입력이 서로 다릅니다. 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.</source>
        <extracomment>Below the figures of a short test</extracomment>
        <translation>점수 4는 모르는 사람 10,000명 중 1명이, 5는 100,000명 중 1명이 이만큼 닮았다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Caption of a figure: how alike the person and their own stored pictures are</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Needed at the kiosk</source>
        <extracomment>Caption of a figure: the least score with which the kiosk knows somebody</extracomment>
        <translation>키오스크에 필요한 점수</translation>
    </message>
    <message>
        <source>Most alike of the others</source>
        <extracomment>Caption of a name: who is most alike of all other enrolled people</extracomment>
        <translation>다른 사람 중 가장 닮은 사람</translation>
    </message>
    <message>
        <source>Their score</source>
        <extracomment>Caption of a figure: the score of the most alike other person</extracomment>
        <translation>그 사람의 점수</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Caption of a figure: how far the person&apos;s score is above the other&apos;s</extracomment>
        <translation>점수 차이</translation>
    </message>
    <message>
        <source>Strangers as alike</source>
        <extracomment>Caption of a figure such as &quot;1 in 20,000&quot;: strangers who would be as alike as this person</extracomment>
        <translation>이만큼 닮은 모르는 사람</translation>
    </message>
    <message>
        <source>Pictures compared</source>
        <extracomment>Caption of a figure: how many pictures were compared</extracomment>
        <translation>비교한 사진</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was entered</extracomment>
        <translation>저장(&amp;S)</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the buttons that show the consent text in another language</extracomment>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Signature</source>
        <extracomment>Screen reader: the paper on which the person signs</extracomment>
        <translation>서명</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen. Whoever cannot may agree in another way.</source>
        <extracomment>Screen reader: how to sign, and what to do if one cannot</extracomment>
        <translation>마우스, 손가락 또는 펜으로 서명하세요. 서명하기 어려우면 다른 방법으로 동의할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The last year</source>
        <extracomment>The time that charts are of</extracomment>
        <translation>지난 1년</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <extracomment>The time that charts are of; {days} is a number, such as 30</extracomment>
        <translation>지난 {days}일</translation>
    </message>
    <message>
        <source>Most pass between {first} and {last}.</source>
        <extracomment>Below the title of a chart; {first} and {last} are times of day</extracomment>
        <translation>{first}~{last} 사이에 출입이 가장 많습니다.</translation>
    </message>
    <message>
        <source>{total} came or went; the most on {day}: {most}.</source>
        <extracomment>Below the title of a chart; {total} and {most} count passages, {day} is a day</extracomment>
        <translation>출입 {total}건, 가장 많은 날은 {day}: {most}건.</translation>
    </message>
    <message>
        <source>{name} came or went most often: {count} times.</source>
        <extracomment>Below the title of a chart: {name} came or went most often: {count} times</extracomment>
        <translation>출입이 가장 잦은 사람은 {name}님입니다: {count}번.</translation>
    </message>
    <message>
        <source>Usually {usual} of 100.</source>
        <extracomment>Below the title of a chart; {usual} is a number of 0 to 100</extracomment>
        <translation>보통 100점 중 {usual}점입니다.</translation>
    </message>
    <message>
        <source>Usually {usual}: the higher, the surer.</source>
        <extracomment>Below the title of a chart; {usual} is a number, such as 6.2</extracomment>
        <translation>보통 {usual}: 높을수록 확실합니다.</translation>
    </message>
    <message>
        <source>{station}: pictures have been less sharp since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}부터 사진이 덜 선명합니다.</translation>
    </message>
    <message>
        <source>{station}: faces have been brighter since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}부터 얼굴이 더 밝게 보입니다.</translation>
    </message>
    <message>
        <source>{station}: faces have been darker since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}부터 얼굴이 더 어둡게 보입니다.</translation>
    </message>
    <message>
        <source>{station}: pictures of faces have been worse since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}부터 얼굴 사진의 품질이 낮아졌습니다.</translation>
    </message>
    <message>
        <source>Clean the lens with a soft cloth.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>부드러운 천으로 렌즈를 닦으세요.</translation>
    </message>
    <message>
        <source>The sun may stand low: shade the window, or turn the camera away.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>해가 낮게 비칠 수 있습니다. 창문을 가리거나 카메라 방향을 돌리세요.</translation>
    </message>
    <message>
        <source>Look whether a lamp went out, or move one nearer.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>꺼진 조명이 있는지 확인하거나 조명을 더 가까이 옮기세요.</translation>
    </message>
    <message>
        <source>Look at the camera: is it clean, straight, and well lit?</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>카메라를 확인하세요. 깨끗하고 똑바르며 조명이 충분합니까?</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column of the log: time, and day
----------
Column of a file with the log: day and time</extracomment>
        <translation>일시</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of a column of the log: a person&apos;s name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column of the log: came in, went out, refused</extracomment>
        <translation>내용</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Heading of a column of the log: face, PIN, QR code
----------
Column of a file with the log: face, PIN, QR code</extracomment>
        <translation>방법</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a column of the log: at which kiosk
----------
Column of a file with the log: the kiosk</extracomment>
        <translation>키오스크</translation>
    </message>
    <message>
        <source>Who is in the building</source>
        <extracomment>Title of a printed list of everybody who is in the building</extracomment>
        <translation>건물 내 인원</translation>
    </message>
    <message>
        <source>{people} inside. Made on {day} at {time}.</source>
        <extracomment>On the evacuation list; {people} is &quot;37 people&quot;, {day} and {time} are now</extracomment>
        <translation>{people}이 안에 있습니다. 작성: {day} {time}.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <extracomment>On the evacuation list, when nobody is in the building</extracomment>
        <translation>안에 아무도 없습니다.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>At the foot of a printed page; {number} is its number</extracomment>
        <translation>{number}쪽</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Heading of those on the evacuation list who are in no group</extracomment>
        <translation>그룹 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the evacuation list
----------
Column of a file with the log: a person&apos;s name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the evacuation list: staff, visitors</extracomment>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Inside since</source>
        <extracomment>Heading of a column of the evacuation list: when the person came in</extracomment>
        <translation>입장 시각</translation>
    </message>
    <message>
        <source>Came in at</source>
        <extracomment>Heading of a column of the evacuation list: by which kiosk the person came in</extracomment>
        <translation>입장한 곳</translation>
    </message>
    <message>
        <source>Recognized</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: the person was recognized</extracomment>
        <translation>인식됨</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: nobody enrolled is like this face</extracomment>
        <translation>등록되지 않음</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: somebody enrolled is a little like this face</extracomment>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: it may have been a picture</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Not valid that day</source>
        <extracomment>What came of a check-in: the person may not come in on this day</extracomment>
        <translation>유효 기간이 아님</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <extracomment>In the log: somebody at the desk said that the person has left the building</extracomment>
        <translation>퇴장 처리됨</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: two people look alike, so a PIN decides</extracomment>
        <translation>PIN 요청</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>In the log: a check-in that was somebody else, and counts for nothing
----------
Column of a file with the log: when a check-in was taken back</extracomment>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Came in</source>
        <extracomment>In the log: the person came in</extracomment>
        <translation>입장</translation>
    </message>
    <message>
        <source>Went out</source>
        <extracomment>In the log: the person went out</extracomment>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Coming in</source>
        <extracomment>Offered by a filter: only those who came in</extracomment>
        <translation>입장</translation>
    </message>
    <message>
        <source>Going out</source>
        <extracomment>Offered by a filter: only those who went out</extracomment>
        <translation>퇴장</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What identified somebody at the kiosk: a code held before the camera</extracomment>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <extracomment>What identified somebody at the kiosk: a name was chosen, then a PIN typed</extracomment>
        <translation>이름과 PIN</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>In the log instead of a name: the person was erased since</extracomment>
        <translation>삭제된 사람</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>In the log instead of a name: it is not known who it was</extracomment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>Exactly one row of the log</extracomment>
        <translation>항목 1개</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>{count} rows of the log, never one</extracomment>
        <translation>항목 {count}개</translation>
    </message>
    <message>
        <source>It may have been a picture or a screen before the camera.</source>
        <extracomment>Why somebody was refused: the kiosk saw the edges or the glow of a picture</extracomment>
        <translation>카메라 앞에 사진이나 화면을 댔을 수 있습니다.</translation>
    </message>
    <message>
        <source>They were asked to move the head and did not follow.</source>
        <extracomment>Why somebody was refused: they were asked to turn the head, and did not</extracomment>
        <translation>고개를 움직이도록 요청했으나 따르지 않았습니다.</translation>
    </message>
    <message>
        <source>Their first day had not come yet.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>아직 시작일 전이었습니다.</translation>
    </message>
    <message>
        <source>Their last day was over.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>종료일이 지났습니다.</translation>
    </message>
    <message>
        <source>This check-in was taken back.</source>
        <extracomment>Bold phrase: this check-in was somebody else</extracomment>
        <translation>취소된 체크인입니다.</translation>
    </message>
    <message>
        <source>It was somebody else. It stays in the log and counts for nothing.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>다른 사람이었습니다. 기록에 남지만 집계되지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <extracomment>Bold phrase: somebody was refused</extracomment>
        <translation>아무도 들여보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody was recognized.</source>
        <extracomment>Bold phrase: nobody was recognized</extracomment>
        <translation>아무도 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>Nobody enrolled is like this face.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>등록된 사람 중 이 얼굴과 닮은 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The kiosk was not sure.</source>
        <extracomment>Bold phrase: somebody was nearly recognized</extracomment>
        <translation>키오스크가 확신하지 못했습니다.</translation>
    </message>
    <message>
        <source>Somebody enrolled is like this face, but not enough to say so.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>등록된 사람 중 이 얼굴과 닮은 사람이 있지만, 그 사람이라고 할 만큼은 아닙니다.</translation>
    </message>
    <message>
        <source>Recognized, but not let in.</source>
        <extracomment>Bold phrase: somebody was recognized, but may not come in on that day</extracomment>
        <translation>알아보았지만 들여보내지 않았습니다.</translation>
    </message>
    <message>
        <source>{name} was marked as left.</source>
        <extracomment>Bold phrase: somebody said at the desk that {name} has left the building</extracomment>
        <translation>{name}님을 퇴장 처리했습니다.</translation>
    </message>
    <message>
        <source>{name} was recognized.</source>
        <extracomment>Bold phrase; {name} was recognized by the face</extracomment>
        <translation>{name}님을 알아보았습니다.</translation>
    </message>
    <message>
        <source>{name} was let in: {way}.</source>
        <extracomment>Bold phrase; {name} was known by a PIN or a code; {way} says which</extracomment>
        <translation>{name}님을 들여보냈습니다: {way}.</translation>
    </message>
    <message>
        <source>The eyes blinked.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>눈을 깜빡였습니다.</translation>
    </message>
    <message>
        <source>The head turned as a head does, not as a sheet.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>고개가 종이가 아니라 실제 머리처럼 돌아갔습니다.</translation>
    </message>
    <message>
        <source>There were straight edges around the face, as of a sheet or a phone.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>종이나 휴대전화처럼 얼굴 주위에 곧은 가장자리가 있었습니다.</translation>
    </message>
    <message>
        <source>The face looked like one on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>화면에 나온 얼굴처럼 보였습니다.</translation>
    </message>
    <message>
        <source>Nothing in the picture moved.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>영상에서 아무 움직임이 없었습니다.</translation>
    </message>
    <message>
        <source>The skin looked like skin.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>피부가 실제 피부처럼 보였습니다.</translation>
    </message>
    <message>
        <source>The face looked printed, or shown on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>인쇄되었거나 화면에 표시된 얼굴처럼 보였습니다.</translation>
    </message>
    <message>
        <source>The kiosk did not check whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there: it did not</extracomment>
        <translation>키오스크가 실제 사람인지 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>The kiosk watched whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>키오스크가 실제 사람인지 지켜보았습니다.</translation>
    </message>
    <message>
        <source>The kiosk watched, and asked to move the head when in doubt.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>키오스크가 지켜보고, 의심스러우면 고개를 움직이도록 요청했습니다.</translation>
    </message>
    <message>
        <source>The kiosk asked everybody to move the head.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>키오스크가 모든 사람에게 고개를 움직이도록 요청했습니다.</translation>
    </message>
    <message>
        <source>Two networks agreed: dlib and SFace.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>두 인식 모델의 결과가 일치했습니다: dlib, SFace.</translation>
    </message>
    <message>
        <source>One network compared: dlib.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>인식 모델 하나로 비교했습니다: dlib.</translation>
    </message>
    <message>
        <source>1 of {count} strangers may be given a name</source>
        <extracomment>How strict the kiosk is; {count} is a number, such as 300</extracomment>
        <translation>모르는 사람 {count}명 중 1명이 등록자로 잘못 인식될 수 있음</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a file with the log: what came of it</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>Column of a file with the log: Vestibule&apos;s own number of a person</extracomment>
        <translation>사람 번호</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of a file with the log: in or out</extracomment>
        <translation>방향</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a file with the log: how alike the face was</extracomment>
        <translation>점수</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Column of a file with the log: how far the next person was behind</extracomment>
        <translation>점수 차이</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>Column of a file with the log: how it was seen that a person was there</extracomment>
        <translation>실제 사람 확인</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a file with the log: why somebody was refused</extracomment>
        <translation>이유</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Column of a file with the log: what was answered to the kiosk&apos;s question</extracomment>
        <translation>답변</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a file with the log: which other system named the person</extracomment>
        <translation>판단한 곳</translation>
    </message>
</context>
<context>
    <name>audit_words</name>
    <message>
        <source>wrong</source>
        <extracomment>How a try of a PIN ended</extracomment>
        <translation>틀림</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How the proof of a backup ended</extracomment>
        <translation>실패</translation>
    </message>
    <message>
        <source>Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>항목 {entry}이(가) 변경, 삭제, 이동되었거나 끼워 넣어졌습니다. 그 앞의 항목은 모두 정상입니다.</translation>
    </message>
    <message>
        <source>Entries are missing at the end, from entry {entry} on, or the end was rewritten.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>항목 {entry}부터 끝부분의 항목이 없거나 끝부분이 다시 쓰였습니다.</translation>
    </message>
    <message>
        <source>At entry {entry} this is not the audit that was written down beside the database.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>항목 {entry}에서 데이터베이스 옆에 적어 둔 감사 기록과 다릅니다.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database was changed, where it is about entry {entry}.</source>
        <extracomment>Verdict on the audit; {entry} is a number; audit.anchors is the name of a file</extracomment>
        <translation>데이터베이스 옆의 audit.anchors 파일에서 항목 {entry}에 관한 부분이 변경되었습니다.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database is missing: a cut end would not be noticed.</source>
        <extracomment>Verdict on the audit; audit.anchors is the name of a file</extracomment>
        <translation>데이터베이스 옆에 audit.anchors 파일이 없습니다. 끝부분이 잘려도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Enrolled a person</source>
        <extracomment>An entry of the audit: what was done to a person</extracomment>
        <translation>사람 등록</translation>
    </message>
    <message>
        <source>Added pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람의 사진 추가</translation>
    </message>
    <message>
        <source>Confirmed that added pictures show the person</source>
        <extracomment>An entry of the audit: an operator said that it is the person, though the face was unlike them</extracomment>
        <translation>추가한 사진이 본인임을 확인했습니다</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람의 이름 변경</translation>
    </message>
    <message>
        <source>Changed the details of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람의 정보 변경</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람 삭제</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>동의 기록</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>동의 철회</translation>
    </message>
    <message>
        <source>A consent ended by itself</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>동의 기간 만료</translation>
    </message>
    <message>
        <source>Gave a person a new PIN</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>새 PIN 발급</translation>
    </message>
    <message>
        <source>Withdrew the PIN of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>PIN 회수</translation>
    </message>
    <message>
        <source>Gave a person a new QR code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>새 QR 코드 발급</translation>
    </message>
    <message>
        <source>Withdrew the QR code of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>QR 코드 회수</translation>
    </message>
    <message>
        <source>Tried a PIN at the kiosk</source>
        <extracomment>An entry of the audit: somebody typed a PIN at the kiosk</extracomment>
        <translation>키오스크에서 PIN 입력</translation>
    </message>
    <message>
        <source>Set the PIN that leaves the kiosk</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>키오스크에서 나가는 PIN 설정</translation>
    </message>
    <message>
        <source>Took back a check-in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>체크인 취소</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Added an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>관리자 추가</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>담당자 추가</translation>
    </message>
    <message>
        <source>Added an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>감사자 추가</translation>
    </message>
    <message>
        <source>Made somebody an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>관리자로 변경</translation>
    </message>
    <message>
        <source>Made somebody an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>담당자로 변경</translation>
    </message>
    <message>
        <source>Made somebody an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>감사자로 변경</translation>
    </message>
    <message>
        <source>Renamed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>계정 이름 변경</translation>
    </message>
    <message>
        <source>Changed the PIN or password of an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>계정의 PIN 또는 비밀번호 변경</translation>
    </message>
    <message>
        <source>Removed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>계정 제거</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템 설정</translation>
    </message>
    <message>
        <source>Changed what a backend is sent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템에 전송할 내용 변경</translation>
    </message>
    <message>
        <source>Changed the keys of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템의 키 변경</translation>
    </message>
    <message>
        <source>Took over a backend from another computer</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>다른 컴퓨터의 연동 시스템 넘겨받음</translation>
    </message>
    <message>
        <source>Removed a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템 제거</translation>
    </message>
    <message>
        <source>Paused a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템 일시 중지</translation>
    </message>
    <message>
        <source>Used a backend again</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템 다시 사용</translation>
    </message>
    <message>
        <source>Tried again to send to a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템에 전송 다시 시도</translation>
    </message>
    <message>
        <source>Left a person out of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템에서 사람 제외</translation>
    </message>
    <message>
        <source>Said whether a person is at a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>연동 시스템에 사람이 있는지 지정</translation>
    </message>
    <message>
        <source>Verified the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>감사 기록 검증</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>감사 기록 내보내기</translation>
    </message>
    <message>
        <source>Put a database in the place of another</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>데이터베이스를 다른 것으로 교체</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>설정을 변경했습니다</translation>
    </message>
    <message>
        <source>Changed how many strangers are tolerated</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>허용하는 모르는 사람의 비율을 변경했습니다</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>백업을 만들었습니다</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>백업을 복원했습니다</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>복구 코드를 만들었습니다</translation>
    </message>
    <message>
        <source>Typed the recovery code, to be sure</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>확인을 위해 복구 코드를 입력했습니다</translation>
    </message>
    <message>
        <source>Exported everything stored of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>한 사람에 대해 저장된 모든 것을 내보냈습니다</translation>
    </message>
    <message>
        <source>Marked a person as gone</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>나간 사람으로 표시했습니다</translation>
    </message>
    <message>
        <source>Said who an unknown face is</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>모르는 얼굴이 누구인지 지정했습니다</translation>
    </message>
    <message>
        <source>Enrolled a person from unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>모르는 얼굴에서 사람을 등록했습니다</translation>
    </message>
    <message>
        <source>Deleted unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>모르는 얼굴을 삭제했습니다</translation>
    </message>
    <message>
        <source>Merged two people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>두 사람을 합쳤습니다</translation>
    </message>
    <message>
        <source>Split off a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>한 사람을 분리했습니다</translation>
    </message>
    <message>
        <source>Moved pictures to another person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사진을 다른 사람에게 옮겼습니다</translation>
    </message>
    <message>
        <source>Removed pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사진을 제거했습니다</translation>
    </message>
    <message>
        <source>Chose the portrait of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>대표 사진을 선택했습니다</translation>
    </message>
    <message>
        <source>Changed the tags of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>태그를 변경했습니다</translation>
    </message>
    <message>
        <source>Gave a tag to a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람에게 태그를 붙임</translation>
    </message>
    <message>
        <source>Took a tag from a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람에게서 태그를 뗌</translation>
    </message>
    <message>
        <source>Noted that two people look alike</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>두 사람이 닮았음을 기록함</translation>
    </message>
    <message>
        <source>Tested how well a person is recognized</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람이 얼마나 잘 인식되는지 시험함</translation>
    </message>
    <message>
        <source>Began to import people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람 가져오기를 시작함</translation>
    </message>
    <message>
        <source>Exported a list of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사람 목록을 내보냄</translation>
    </message>
    <message>
        <source>Saved the report of an import</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>가져오기 보고서를 저장함</translation>
    </message>
    <message>
        <source>Exported the activity</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>활동을 내보냄</translation>
    </message>
    <message>
        <source>Saved the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>안에 있는 사람 목록을 저장함</translation>
    </message>
    <message>
        <source>Printed the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>안에 있는 사람 목록을 인쇄함</translation>
    </message>
    <message>
        <source>Looked at the secret of the webhook</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>웹훅의 비밀을 확인함</translation>
    </message>
    <message>
        <source>Proved a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>백업을 검증함</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>창을 잠금</translation>
    </message>
    <message>
        <source>Took back a merge</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>합치기를 취소했습니다</translation>
    </message>
    <message>
        <source>Took back a split</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>분리를 취소했습니다</translation>
    </message>
    <message>
        <source>Took back a move of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사진 이동을 취소했습니다</translation>
    </message>
    <message>
        <source>Took back a removal of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>사진 제거를 취소했습니다</translation>
    </message>
    <message>
        <source>Took back a choice of portrait</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>대표 사진 선택을 취소했습니다</translation>
    </message>
    <message>
        <source>Took back a change of tags</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>태그 변경을 취소했습니다</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Valid until {day}</source>
        <extracomment>On a badge; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}까지 유효</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Person</source>
        <extracomment>Step 1 of an enrollment: name. One short word</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Step 2 of an enrollment: the person agrees. One short word</extracomment>
        <translation>동의</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>Step 3 of an enrollment: the camera takes pictures. One short word</extracomment>
        <translation>얼굴</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Step 4 of an enrollment: a last look before saving. One short word</extracomment>
        <translation>확인</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Not seen for {days} days</source>
        <extracomment>Filter of the gallery; {days} is a number, never 1</extracomment>
        <translation>{days}일 동안 체크인 없음</translation>
    </message>
    <message>
        <source>Needs a picture</source>
        <extracomment>Filter of the gallery: people without any usable picture</extracomment>
        <translation>사진 필요</translation>
    </message>
    <message>
        <source>Poor pictures</source>
        <extracomment>Filter of the gallery: people whose pictures are poor</extracomment>
        <translation>품질이 낮은 사진</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Filter of the gallery: people whom the face alone does not tell apart</extracomment>
        <translation>닮은 사람</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <extracomment>Filter of the gallery: the consent ends within the next days</extracomment>
        <translation>곧 끝나는 동의</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>Filter of the gallery: no consent is in force</extracomment>
        <translation>동의 없음</translation>
    </message>
    <message>
        <source>very alike</source>
        <extracomment>On a person found by face: the pictures are very much alike</extracomment>
        <translation>매우 닮음</translation>
    </message>
    <message>
        <source>alike</source>
        <extracomment>On a person found by face: the pictures are alike</extracomment>
        <translation>닮음</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>Beside the name of a backend: it has this person as they are here</extracomment>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Beside the name of a backend: something of this person is still to be sent</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Beside the name of a backend: somebody has to decide, on the Sync page</extracomment>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Beside the name of a backend: it has no copy of this person</extracomment>
        <translation>전송 안 함</translation>
    </message>
    <message>
        <source>{given}, withdrawn on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, {day} 철회</translation>
    </message>
    <message>
        <source>{given}, ended on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, {day} 종료</translation>
    </message>
    <message>
        <source>This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one, or let {kept} agree anew at the desk.</source>
        <extracomment>Why two people cannot be merged; {kept} was to stay, {other} to go, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>합칠 수 없습니다. {kept}님의 동의에 {other}님의 {pictures}이 포함되지 않습니다. 반대쪽을 남기거나 접수에서 {kept}님의 동의를 새로 받으세요.</translation>
    </message>
    <message>
        <source>{pictures} and all check-ins of {other} go over to {kept}.</source>
        <extracomment>What merging two people does; {pictures} is &quot;5 pictures&quot;, {other} goes, {kept} stays</extracomment>
        <translation>{other}님의 {pictures}과 모든 체크인이 {kept}님에게 옮겨집니다.</translation>
    </message>
    <message>
        <source>PIN and badge of {other} stop working.</source>
        <extracomment>What merging two people does</extracomment>
        <translation>{other}님의 PIN과 출입증은 쓸 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>{other} is no longer listed. This can be undone.</source>
        <extracomment>What merging two people does: afterwards</extracomment>
        <translation>{other}님은 더 이상 목록에 표시되지 않습니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>{people} erased.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Tag “{tag}” changed: {people}</source>
        <extracomment>A past correction; {tag} a word, {people} is &quot;Ann, Bence&quot; or &quot;12 people&quot;</extracomment>
        <translation>태그 “{tag}” 변경: {people}</translation>
    </message>
    <message>
        <source>{other} was merged into {name}</source>
        <extracomment>A past correction; {other} and {name} are people</extracomment>
        <translation>{other}님을 {name}님과 합침</translation>
    </message>
    <message>
        <source>{other} was split off from {name}, with {pictures}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{name}님에게서 {other}님 분리 ({pictures})</translation>
    </message>
    <message>
        <source>{pictures} moved from {other} to {name}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}: {other}님에게서 {name}님에게 옮김</translation>
    </message>
    <message>
        <source>{pictures} removed: {people}</source>
        <extracomment>A past correction; {people} is &quot;Ann, Bence&quot;, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures} 제거: {people}</translation>
    </message>
    <message>
        <source>Another portrait was chosen for {name}</source>
        <extracomment>A past correction; {name} is a person</extracomment>
        <translation>{name}님의 대표 사진 변경</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>{when}에 되돌림</translation>
    </message>
    <message>
        <source>can be undone until {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>{when}까지 되돌릴 수 있음</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <extracomment>Of a past correction</extracomment>
        <translation>더 이상 되돌릴 수 없음</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: the person&apos;s name</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Heading of a column: the name of a picture&apos;s file</extracomment>
        <translation>사진</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: enrolled, unchanged, refused</extracomment>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a picture is refused</extracomment>
        <translation>이유</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column: the quality of a picture, 0 to 100</extracomment>
        <translation>품질</translation>
    </message>
    <message>
        <source>can be enrolled</source>
        <extracomment>In a table of pictures, before anything is stored: this picture can be enrolled</extracomment>
        <translation>등록 가능</translation>
    </message>
    <message>
        <source>can be added</source>
        <extracomment>In a table of pictures, before anything is stored: it can be added to somebody enrolled before</extracomment>
        <translation>추가 가능</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>In a table of pictures: its person is enrolled now</extracomment>
        <translation>등록됨</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>In a table of pictures: added to a person who was enrolled before</extracomment>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>In a table of pictures: it was there before</extracomment>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>In a table of pictures: it cannot be used</extracomment>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>This picture shows somebody else than the others.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>나머지 사진과 다른 사람의 사진입니다.</translation>
    </message>
    <message>
        <source>The two pictures show different people.</source>
        <extracomment>Why both pictures of a person are refused, in an import of many</extracomment>
        <translation>두 사진의 사람이 서로 다릅니다.</translation>
    </message>
    <message>
        <source>This person is enrolled already as “{name}”.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is another person</extracomment>
        <translation>이미 “{name}”님으로 등록된 사람입니다.</translation>
    </message>
    <message>
        <source>This is not certainly “{name}”. Add it at the desk.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is the person it is said to show</extracomment>
        <translation>“{name}”님인지 확실하지 않습니다. 접수 화면에서 추가하세요.</translation>
    </message>
    <message>
        <source>Looks like “{name}”. Compare the two in the gallery.</source>
        <extracomment>Beside a picture that is enrolled, in an import of many; {name} is another person</extracomment>
        <translation>“{name}”님과 닮았습니다. 등록자 목록에서 두 사람을 비교하세요.</translation>
    </message>
    <message>
        <source>This picture is stored already.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>이미 저장된 사진입니다.</translation>
    </message>
    <message>
        <source>This picture comes twice.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>같은 사진이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>No picture is named.</source>
        <extracomment>Why a row of a list is refused</extracomment>
        <translation>사진이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Below a progress bar: a few seconds are left</extracomment>
        <translation>몇 초 남음</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>약 1분 남음</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <extracomment>Below a progress bar; {minutes} is two or more</extracomment>
        <translation>약 {minutes}분 남음</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>얼굴을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>There are several faces.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>얼굴이 여러 개 있습니다.</translation>
    </message>
    <message>
        <source>Not good enough: {advice}</source>
        <extracomment>Why a picture is refused, in an import of many; {advice} is such as &quot;Face the camera&quot;</extracomment>
        <translation>품질이 부족합니다: {advice}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Good morning</source>
        <extracomment>Top of the kiosk, until noon</extracomment>
        <translation>좋은 아침입니다</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Top of the kiosk, until six in the evening</extracomment>
        <translation>안녕하세요</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Top of the kiosk, at night</extracomment>
        <translation>좋은 저녁입니다</translation>
    </message>
    <message>
        <source>Look here to check in</source>
        <extracomment>Kiosk, nobody there: large sentence of at most nine words</extracomment>
        <translation>체크인하려면 여기를 보세요</translation>
    </message>
    <message>
        <source>Stand in front of the camera. It takes a moment.</source>
        <extracomment>Kiosk, nobody there: detail</extracomment>
        <translation>카메라 앞에 서세요. 잠깐이면 됩니다.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Kiosk, somebody is being looked at: large sentence</extracomment>
        <translation>잠시만 기다려 주세요</translation>
    </message>
    <message>
        <source>Keep looking at the camera.</source>
        <extracomment>Kiosk, somebody is being looked at: detail</extracomment>
        <translation>계속 카메라를 봐 주세요.</translation>
    </message>
    <message>
        <source>Then keep looking at the camera.</source>
        <extracomment>Kiosk, below an instruction such as &quot;Come a little closer&quot;</extracomment>
        <translation>그다음 계속 카메라를 봐 주세요.</translation>
    </message>
    <message>
        <source>Turn your head to the left</source>
        <extracomment>Kiosk, large: asks for a movement, so that a photo cannot check in. The person&apos;s own left</extracomment>
        <translation>고개를 왼쪽으로 돌려 주세요</translation>
    </message>
    <message>
        <source>Turn your head to the right</source>
        <extracomment>Kiosk, large: asks for a movement. The person&apos;s own right</extracomment>
        <translation>고개를 오른쪽으로 돌려 주세요</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>고개를 들어 주세요</translation>
    </message>
    <message>
        <source>Look down</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>고개를 숙여 주세요</translation>
    </message>
    <message>
        <source>Blink twice</source>
        <extracomment>Kiosk, large: asks to close and open both eyes two times</extracomment>
        <translation>눈을 두 번 깜빡여 주세요</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>Kiosk, large: asks for a step towards the camera</extracomment>
        <translation>가까이 와 주세요</translation>
    </message>
    <message>
        <source>Cannot do this? Choose another way in.</source>
        <extracomment>Kiosk, below a movement that is asked for; the other ways in stand below this line</extracomment>
        <translation>어려우시면 다른 출입 방법을 선택하세요.</translation>
    </message>
    <message>
        <source>Checked out at {time}.</source>
        <extracomment>Kiosk, below the goodbye; {time} is a time of day</extracomment>
        <translation>{time}에 체크아웃했습니다.</translation>
    </message>
    <message>
        <source>You are checked out</source>
        <extracomment>Kiosk, large: the person who still stands here has checked out</extracomment>
        <translation>체크아웃되었습니다</translation>
    </message>
    <message>
        <source>You can go.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>나가셔도 됩니다.</translation>
    </message>
    <message>
        <source>You are already checked out</source>
        <extracomment>Kiosk, large: the person has checked out a moment ago</extracomment>
        <translation>이미 체크아웃하셨습니다</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <extracomment>Kiosk, large: the person has checked in a moment ago</extracomment>
        <translation>이미 체크인하셨습니다</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <extracomment>Kiosk, below &quot;You are already checked in&quot;; {time} is a time of day</extracomment>
        <translation>{time}부터입니다.</translation>
    </message>
    <message>
        <source>You are already out</source>
        <extracomment>Kiosk, large: who never came in wants to go out</extracomment>
        <translation>이미 퇴장하셨습니다</translation>
    </message>
    <message>
        <source>You are already in</source>
        <extracomment>Kiosk, large: who is in, and did not go out, wants to come in</extracomment>
        <translation>이미 입장하셨습니다</translation>
    </message>
    <message>
        <source>Coming or going?</source>
        <extracomment>Kiosk, large: does the person want to check in or to check out?</extracomment>
        <translation>들어가십니까, 나가십니까?</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>체크아웃</translation>
    </message>
    <message>
        <source>Please use another way in</source>
        <extracomment>Kiosk, large: the camera cannot check this person in. Neutral, gives no reason</extracomment>
        <translation>다른 출입 방법을 이용해 주세요</translation>
    </message>
    <message>
        <source>Choose one below, or go to the front desk.</source>
        <extracomment>Kiosk, detail: the other ways in stand below this line</extracomment>
        <translation>아래에서 고르거나 안내 데스크로 가 주세요.</translation>
    </message>
    <message>
        <source>Please ask at the front desk</source>
        <extracomment>Kiosk, large: the person is known and may not come in today. Calm, gives no reason</extracomment>
        <translation>안내 데스크에 문의해 주세요</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <extracomment>Kiosk, detail, below &quot;Please ask at the front desk&quot;</extracomment>
        <translation>담당자가 도와드립니다.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Kiosk, large: the camera takes a break after several tries</extracomment>
        <translation>잠시 기다려 주세요</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <extracomment>Kiosk, detail; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>{time} 후에 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Whoever is next takes a step back.</source>
        <extracomment>Kiosk, detail, below &quot;One person at a time, please&quot;</extracomment>
        <translation>다음 분은 한 걸음 물러나 주세요.</translation>
    </message>
    <message>
        <source>Hold your code before the camera</source>
        <extracomment>Kiosk, large: the person wants to check in with a QR code</extracomment>
        <translation>코드를 카메라에 비춰 주세요</translation>
    </message>
    <message>
        <source>On paper or on a phone, a forearm away.</source>
        <extracomment>Kiosk, detail: where the QR code can be</extracomment>
        <translation>종이나 휴대전화를 30cm쯤 떨어뜨려 주세요.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>Kiosk, large: the QR code is nobody&apos;s</extracomment>
        <translation>등록되지 않은 코드입니다</translation>
    </message>
    <message>
        <source>Show another one, or choose another way in.</source>
        <extracomment>Kiosk, detail, below &quot;This code is not known here&quot;</extracomment>
        <translation>다른 코드를 보여 주시거나 다른 출입 방법을 선택하세요.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <extracomment>PIN pad, title: the personal number of whoever stands here</extracomment>
        <translation>PIN을 입력하세요</translation>
    </message>
    <message>
        <source>You got it when you were enrolled.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>등록할 때 받으신 번호입니다.</translation>
    </message>
    <message>
        <source>Please also type your PIN</source>
        <extracomment>PIN pad, title: the face alone was not enough</extracomment>
        <translation>PIN도 입력해 주세요</translation>
    </message>
    <message>
        <source>Then we can be sure that it is you.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>본인인지 확인하기 위해서입니다.</translation>
    </message>
    <message>
        <source>Operator PIN</source>
        <extracomment>PIN pad, title: the number that only the operator knows</extracomment>
        <translation>관리자 PIN</translation>
    </message>
    <message>
        <source>For the people who run this kiosk.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>이 키오스크의 관리자용입니다.</translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <extracomment>PIN pad: the PIN was wrong; after one more the pad is locked for a while</extracomment>
        <translation>PIN이 맞지 않습니다. 1번 남았습니다.</translation>
    </message>
    <message>
        <source>That PIN is not right. {count} tries left.</source>
        <extracomment>PIN pad: the PIN was wrong; {count} is never one</extracomment>
        <translation>PIN이 맞지 않습니다. {count}번 남았습니다.</translation>
    </message>
    <message>
        <source>Check-in is closed</source>
        <extracomment>Kiosk, large: outside the opening hours</extracomment>
        <translation>지금은 체크인 시간이 아닙니다</translation>
    </message>
    <message>
        <source>Check-in opens at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {time} is a time of day</extracomment>
        <translation>체크인은 {time}부터입니다</translation>
    </message>
    <message>
        <source>Check-in opens on {day} at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {day} is a day of the week, {time} a time of day</extracomment>
        <translation>체크인은 {day} {time}부터입니다</translation>
    </message>
    <message>
        <source>Help is on the way</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>담당자가 가고 있습니다</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>여기서 기다려 주세요.</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Exactly one second</extracomment>
        <translation>1초</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <extracomment>{count} seconds, never one</extracomment>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count} minutes, never one</extracomment>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>Welcome,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked in</extracomment>
        <translation>환영합니다,
{name}님</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked in</extracomment>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Goodbye,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked out</extracomment>
        <translation>안녕히 가세요,
{name}님</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked out</extracomment>
        <translation>안녕히 가세요</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <extracomment>Kiosk, below the welcome; {time} is a time of day</extracomment>
        <translation>{time}에 체크인했습니다.</translation>
    </message>
    <message>
        <source>Not me</source>
        <extracomment>Button below the welcome: the name is somebody else&apos;s</extracomment>
        <translation>제가 아닙니다</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Kiosk, large: the person who still stands here has checked in</extracomment>
        <translation>체크인되었습니다</translation>
    </message>
    <message>
        <source>You can go in.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>들어가셔도 됩니다.</translation>
    </message>
    <message>
        <source>Come closer and look straight ahead</source>
        <extracomment>Kiosk, large: the face was not clear enough; asks for one thing</extracomment>
        <translation>가까이 와서 정면을 보세요</translation>
    </message>
    <message>
        <source>The camera tries again in a moment.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>잠시 후 카메라가 다시 확인합니다.</translation>
    </message>
    <message>
        <source>We have not met yet</source>
        <extracomment>Kiosk, large: the person is not enrolled, without blame</extracomment>
        <translation>아직 등록되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Please go to the front desk to be enrolled.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>안내 데스크에서 등록해 주세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button at the kiosk: look at me once more</extracomment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;</extracomment>
        <translation>안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>Somebody there lets you in without the camera.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;</extracomment>
        <translation>담당자가 카메라 없이 들어가도록 도와드립니다.</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: from the help screen to the camera</extracomment>
        <translation>카메라로 돌아가기</translation>
    </message>
    <message>
        <source>Sorry. Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Not me&quot;</extracomment>
        <translation>죄송합니다. 안내 데스크로 가 주세요</translation>
    </message>
    <message>
        <source>The check-in is noted as not yours.</source>
        <extracomment>Kiosk, detail, after &quot;Not me&quot;</extracomment>
        <translation>본인의 체크인이 아닌 것으로 기록했습니다.</translation>
    </message>
    <message>
        <source>The camera is not working</source>
        <extracomment>Kiosk, large: the camera does not work</extracomment>
        <translation>카메라가 작동하지 않습니다</translation>
    </message>
    <message>
        <source>Please go to the front desk.</source>
        <extracomment>Kiosk, detail
----------
Kiosk, detail, outside the opening hours
----------
Kiosk, detail: the camera does not work</extracomment>
        <translation>안내 데스크로 가 주세요.</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>{name}: not assessed</source>
        <extracomment>A quality component of a picture, by its technical name, of which nothing can be said</extracomment>
        <translation>{name}: 평가하지 않음</translation>
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
        <translation>출입 기록 내보내기</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kind of file: opens in Excel and LibreOffice</extracomment>
        <translation>Excel 통합 문서</translation>
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
        <translation>최대 {most}자까지 입력하세요. 지금은 {count}자입니다.</translation>
    </message>
    <message>
        <source>Use tags that are there already: there can be {most} different ones.</source>
        <extracomment>Below the tags; {most} is a number: 64</extracomment>
        <translation>기존 태그를 사용하세요. 태그는 {most}가지까지 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Below the name when it is empty</extracomment>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Type it by hand: it holds signs that cannot be seen.</source>
        <extracomment>Below a field that holds control characters, pasted from elsewhere</extracomment>
        <translation>직접 입력하세요. 보이지 않는 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Choose another one: it already belongs to another person.</source>
        <extracomment>Below the identifier, such as a staff number</extracomment>
        <translation>다른 번호를 입력하세요. 이미 다른 사람이 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Write it like ann@example.org.</source>
        <extracomment>Below the e-mail address; keep the address as it is</extracomment>
        <translation>ann@example.org와 같이 입력하세요.</translation>
    </message>
    <message>
        <source>Leave the slash out of the tag.</source>
        <extracomment>Below the tags: the sign / is not possible</extracomment>
        <translation>태그에서 슬래시(/)를 빼세요.</translation>
    </message>
    <message>
        <source>Write a word as the tag.</source>
        <extracomment>Below the tags: a tag of dots alone is not possible</extracomment>
        <translation>태그에 단어를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose the first day or a later one.</source>
        <extracomment>Below the last day on which somebody can check in</extracomment>
        <translation>시작일과 같거나 그 이후의 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>Below a field for a day; {example} is a day in the locale&apos;s form, such as 31/12/2026</extracomment>
        <translation>{example} 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <extracomment>Beside the name of a field, near its limit: &quot;60 of 64&quot;</extracomment>
        <translation>{number}/{most}</translation>
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
        <translation>클립보드</translation>
    </message>
    <message>
        <source>It shows somebody else. Use pictures of one person only.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>다른 사람의 사진입니다. 한 사람의 사진만 사용하세요.</translation>
    </message>
    <message>
        <source>It is not good enough. Use a better one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>품질이 부족합니다. 더 좋은 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>It adds nothing to those already taken. Use a different one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>이미 찍은 사진과 다른 점이 없습니다. 다른 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>Part of the face is covered. Use one that shows all of it.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: something is over the face</extracomment>
        <translation>얼굴 일부가 가려져 있습니다. 얼굴 전체가 보이는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>There is no face in it. Use one that shows the person.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>얼굴이 없습니다. 본인이 나온 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>There are several people in it. Use one of the person alone.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>여러 사람이 있습니다. 본인만 나온 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The head is turned too far. Use one that faces the camera more.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>고개가 너무 돌아가 있습니다. 카메라를 더 똑바로 보는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The face in it is too small. Use a larger picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: too few pixels</extracomment>
        <translation>얼굴이 너무 작습니다. 더 큰 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The face fills it. Use one with some room around the head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>얼굴이 사진에 가득 찼습니다. 머리 주위에 여백이 있는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The face is cut off. Use one that shows the whole head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>얼굴이 잘려 있습니다. 머리 전체가 보이는 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The head leans to one side. Use one with the head upright.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>고개가 기울어 있습니다. 고개를 똑바로 든 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>It is too dark. Use a brighter one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>너무 어둡습니다. 더 밝은 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>It is too bright. Use a darker one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>너무 밝습니다. 더 어두운 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>Light falls from one side. Use one that is lit from the front.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>빛이 한쪽에서 들어옵니다. 앞에서 빛을 받은 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>It is not sharp. Use a sharper one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>선명하지 않습니다. 더 선명한 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The eyes are closed. Use one with open eyes.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>눈이 감겨 있습니다. 눈을 뜬 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The mouth is open. Use one with the mouth closed.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>입이 벌어져 있습니다. 입을 다문 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>Too much detail is lost in it. Use the original picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: detail was thrown away to save space</extracomment>
        <translation>세부가 너무 많이 손실되었습니다. 원본 사진을 사용하세요.</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>None of {tried} people who were tried as strangers would be called by a name. Of {base} strangers that makes fewer than {high}.</source>
        <extracomment>{tried}, {base}, {high} are numbers: nobody was called by a name, but few were tried</extracomment>
        <translation>모르는 사람으로 시험한 {tried}명 중 등록자로 잘못 인식되는 사람은 없습니다. 모르는 사람 {base}명 중 {high}명 미만이라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>모르는 사람 {base}명 중 약 {count}명이 등록자로 잘못 인식됩니다(95% 확실성으로 {low}~{high}명).</translation>
    </message>
    <message>
        <source>How often your own people would be asked to try again is not known: nobody has two pictures.</source>
        <extracomment>Nobody&apos;s two pictures could be compared</extracomment>
        <translation>등록자가 얼마나 자주 다시 시도해야 하는지는 알 수 없습니다. 사진이 두 장 있는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>None of {people} people would be asked to try again. Of {base} visits that makes fewer than {high}.</source>
        <extracomment>{people}, {base}, {high} are numbers</extracomment>
        <translation>{people}명 중 다시 시도해야 하는 사람은 없습니다. 방문 {base}번 중 {high}번 미만이라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Of {base} visits of your {people} people about {count} would be asked to try again (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>등록자 {people}명의 방문 {base}번 중 약 {count}번은 다시 시도해야 합니다(95% 확실성으로 {low}~{high}번).</translation>
    </message>
    <message>
        <source>Of {base} visits about {count} would be taken for somebody else ({low} to {high}).</source>
        <extracomment>All in braces are numbers</extracomment>
        <translation>방문 {base}번 중 약 {count}번은 다른 사람으로 잘못 인식됩니다({low}~{high}번).</translation>
    </message>
    <message>
        <source>Only {people} people are enrolled. From about {least} on these figures say something; until then, keep the standard.</source>
        <extracomment>{people} and {least} are numbers</extracomment>
        <translation>등록된 사람이 {people}명뿐입니다. 약 {least}명부터 이 수치가 의미 있습니다. 그때까지는 “표준”을 사용하세요.</translation>
    </message>
    <message>
        <source>Of {people} people only {repeated} have two pictures or more, so little is known of how often your own people are missed. Take five pictures of each at the desk.</source>
        <extracomment>{people} and {repeated} are numbers</extracomment>
        <translation>{people}명 중 {repeated}명만 사진이 두 장 이상이어서, 등록자를 얼마나 자주 알아보지 못하는지 알기 어렵습니다. 접수에서 한 사람당 다섯 장을 찍으세요.</translation>
    </message>
    <message>
        <source>Measured on the pictures of enrollment. Visits differ more from each other, so expect more people who are asked to try again.</source>
        <extracomment>Below the figures</extracomment>
        <translation>등록할 때 찍은 사진으로 측정했습니다. 실제 방문에서는 차이가 더 크므로 다시 시도하는 사람이 더 많을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>self-test</name>
    <message>
        <source>The kiosk knows {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>키오스크가 {name}님을 알아봅니다.</translation>
    </message>
    <message>
        <source>Clearly, and with room to spare. Nothing else is to be done.</source>
        <extracomment>Result of a short test; the person was recognized</extracomment>
        <translation>여유 있게 확실히 알아봅니다. 더 할 일은 없습니다.</translation>
    </message>
    <message>
        <source>The kiosk knows {name}, but only just.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>키오스크가 {name}님을 겨우 알아봅니다.</translation>
    </message>
    <message>
        <source>Better pictures help. Take them again in the light of the kiosk.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>사진이 더 좋으면 도움이 됩니다. 키오스크와 같은 조명에서 다시 찍으세요.</translation>
    </message>
    <message>
        <source>The kiosk will ask {name} for a PIN.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>키오스크가 {name}님에게 PIN을 요청합니다.</translation>
    </message>
    <message>
        <source>The face alone does not decide between {name} and {nearest}. Give each of them a PIN.</source>
        <extracomment>Result of a short test; {nearest} is enrolled too</extracomment>
        <translation>얼굴만으로는 {name}, {nearest} 두 사람을 구별할 수 없습니다. 두 사람 모두에게 PIN을 발급하세요.</translation>
    </message>
    <message>
        <source>The kiosk may not know {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>키오스크가 {name}님을 알아보지 못할 수 있습니다.</translation>
    </message>
    <message>
        <source>Take the pictures again, in even light and without what hides the face.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>고른 조명에서 얼굴을 가리는 것 없이 사진을 다시 찍으세요.</translation>
    </message>
    <message>
        <source>The kiosk does not know this face as {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>키오스크가 이 얼굴을 {name}님으로 알아보지 못합니다.</translation>
    </message>
    <message>
        <source>Did {name} look at the camera? If so, take all pictures again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>{name}님이 카메라를 보았습니까? 그렇다면 사진을 모두 다시 찍으세요.</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>시험하지 못했습니다.</translation>
    </message>
    <message>
        <source>Ask {name} to look at the camera for five seconds, and test again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>{name}님에게 5초 동안 카메라를 보도록 말씀하시고 다시 시험하세요.</translation>
    </message>
    <message>
        <source>fewer than 1 in {count}</source>
        <extracomment>A figure: fewer than one stranger in {count}</extracomment>
        <translation>{count}명 중 1명 미만</translation>
    </message>
    <message>
        <source>1 in {count}</source>
        <extracomment>A figure: one stranger in {count}</extracomment>
        <translation>{count}명 중 1명</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Camera</source>
        <extracomment>A group of settings
----------
Name of the setting camera.source</extracomment>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>A group of settings</extracomment>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>A group of settings: how strictly faces are compared</extracomment>
        <translation>인식</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A group of settings: how people are enrolled</extracomment>
        <translation>접수</translation>
    </message>
    <message>
        <source>Pictures for badges</source>
        <extracomment>A group of settings: what the picture of a badge must be like</extracomment>
        <translation>출입증용 사진</translation>
    </message>
    <message>
        <source>Pictures at the desk</source>
        <extracomment>A group of settings: what pictures at enrollment must be like</extracomment>
        <translation>접수에서 찍는 사진</translation>
    </message>
    <message>
        <source>Pictures at the kiosk</source>
        <extracomment>A group of settings: what pictures at check-in must be like</extracomment>
        <translation>키오스크에서 찍는 사진</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>A group of settings: how people come and go</extracomment>
        <translation>체크인</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>A group of settings: protection against pictures held to the camera</extracomment>
        <translation>실제 사람 확인</translation>
    </message>
    <message>
        <source>Door and messages</source>
        <extracomment>A group of settings: what a check-in sets off</extracomment>
        <translation>문과 메시지</translation>
    </message>
    <message>
        <source>Asking a backend</source>
        <extracomment>A group of settings: asking another system who somebody is</extracomment>
        <translation>연동 시스템에 확인</translation>
    </message>
    <message>
        <source>Hub</source>
        <extracomment>A group of settings: serving other computers</extracomment>
        <translation>허브</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A group of settings: names of the place</extracomment>
        <translation>장소</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A group of settings: what is stored, and for how long</extracomment>
        <translation>보관하는 정보</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>A group of settings: those who work with the program</extracomment>
        <translation>직원</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>A group of settings</extracomment>
        <translation>백업</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>초</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>분</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>시간</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>일</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>A unit behind a number: of a picture</extracomment>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>A unit behind a number: of an angle</extracomment>
        <translation>도</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a setting</extracomment>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Default of a switch</extracomment>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting: no text</extracomment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>It must be {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>허용 범위: {least}~{most} {unit}</translation>
    </message>
    <message>
        <source>It must be a whole number, {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>정수만 가능, 허용 범위: {least}~{most} {unit}</translation>
    </message>
    <message>
        <source>Holds from the next start of Vestibule</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Vestibule을 다시 시작하면 적용됩니다</translation>
    </message>
    <message>
        <source>Holds from the next start of the hub</source>
        <extracomment>Beside a setting</extracomment>
        <translation>허브를 다시 시작하면 적용됩니다</translation>
    </message>
    <message>
        <source>Question and answers go together: fill in both, or neither.</source>
        <extracomment>What two settings may be: question and answers</extracomment>
        <translation>질문과 답변은 함께 쓰입니다. 둘 다 입력하거나 둘 다 비워 두세요.</translation>
    </message>
    <message>
        <source>Certificate and key go together: choose both, or neither.</source>
        <extracomment>What two settings may be: certificate and key</extracomment>
        <translation>인증서와 키는 함께 쓰입니다. 둘 다 선택하거나 둘 다 비워 두세요.</translation>
    </message>
    <message>
        <source>Name the backend that is asked, as the page Sync shows it.</source>
        <extracomment>What two settings may be: asking a backend, and which</extracomment>
        <translation>확인할 연동 시스템의 이름을 “연동” 화면에 표시된 대로 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a camera, or type an address.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>카메라를 선택하거나 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>한 줄로 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00</source>
        <extracomment>What a setting may be; the example is in the program&apos;s own notation and stays as it is</extracomment>
        <translation>다음과 같이 입력하세요: mon-fri 07:00-19:00; sat 09:00-12:00</translation>
    </message>
    <message>
        <source>Choose at least one. Whoever picks a name must show a PIN.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>하나 이상 선택하세요. 이름을 선택한 사람은 PIN을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Choose at least two: a movement that is always the same can be foreseen.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>두 가지 이상 선택하세요. 항상 같은 동작은 미리 알 수 있습니다.</translation>
    </message>
    <message>
        <source>It must begin with https://, or with http:// for this computer, and have no password in it.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>https://로 시작하거나 이 컴퓨터인 경우 http://로 시작해야 하며, 비밀번호가 들어 있으면 안 됩니다.</translation>
    </message>
    <message>
        <source>A quotation mark has no second one.</source>
        <extracomment>What a setting may be: a program and its arguments</extracomment>
        <translation>따옴표의 짝이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>It must begin with postgresql://, or be empty for the file.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>postgresql://로 시작해야 하며, 파일을 쓰려면 비워 두세요.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>Value of a setting: as the computer is set</extracomment>
        <translation>컴퓨터 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A look</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A look</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Five poses</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>다섯 방향</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>사진 한 장</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <extracomment>What a check-in means: the opposite of the last one</extracomment>
        <translation>입장과 퇴장을 번갈아</translation>
    </message>
    <message>
        <source>Always in</source>
        <extracomment>What a check-in means</extracomment>
        <translation>항상 입장</translation>
    </message>
    <message>
        <source>Always out</source>
        <extracomment>What a check-in means</extracomment>
        <translation>항상 퇴장</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <extracomment>What a check-in means: everybody chooses</extracomment>
        <translation>모두에게 묻기</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What people can use instead of their face</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What people can use instead of their face: that of a badge</extracomment>
        <translation>QR 코드</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What people can use instead of their face: pick it from a list</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What people can use instead of their face: call somebody</extracomment>
        <translation>도움 요청</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Watch only</source>
        <extracomment>Protection against pictures: nobody is asked to do anything</extracomment>
        <translation>지켜보기만</translation>
    </message>
    <message>
        <source>Ask everybody to move</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>모두에게 동작 요청</translation>
    </message>
    <message>
        <source>Ask to move in doubt</source>
        <extracomment>Protection against pictures: only where there is doubt</extracomment>
        <translation>의심스러울 때 동작 요청</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>아래</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>A movement that is asked for: of the eyes</extracomment>
        <translation>눈 깜빡임</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>A movement that is asked for: towards the camera</extracomment>
        <translation>가까이 와 주세요</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>이 컴퓨터만</translation>
    </message>
    <message>
        <source>The backend in doubt</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>의심스러울 때 연동 시스템</translation>
    </message>
    <message>
        <source>Always the backend</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>항상 연동 시스템</translation>
    </message>
    <message>
        <source>Strangers given a name</source>
        <extracomment>Name of the setting recognition.fpir</extracomment>
        <translation>잘못 인식되는 모르는 사람</translation>
    </message>
    <message>
        <source>The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.</source>
        <extracomment>What the setting “Strangers given a name” does, in a sentence</extracomment>
        <translation>모르는 사람이 등록자로 잘못 인식될 수 있는 비율입니다. 0.003은 천 명 중 세 명입니다.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>Name of the setting recognition.second_opinion</extracomment>
        <translation>이중 확인</translation>
    </message>
    <message>
        <source>Two networks must agree on who somebody is; without it, many more are asked to try again.</source>
        <extracomment>What the setting “Second opinion” does, in a sentence</extracomment>
        <translation>두 인식 모델의 결과가 일치해야 합니다. 끄면 훨씬 더 많은 사람이 다시 시도해야 합니다.</translation>
    </message>
    <message>
        <source>Ask a backend who it is</source>
        <extracomment>Name of the setting remote.check_in</extracomment>
        <translation>누구인지 연동 시스템에 확인</translation>
    </message>
    <message>
        <source>Whether people are also looked for where they are mirrored to.</source>
        <extracomment>What the setting “Ask a backend who it is” does, in a sentence</extracomment>
        <translation>사람들을 전송한 연동 시스템에서도 찾을지 정합니다.</translation>
    </message>
    <message>
        <source>Backend that is asked</source>
        <extracomment>Name of the setting remote.backend</extracomment>
        <translation>확인할 연동 시스템</translation>
    </message>
    <message>
        <source>The name of a backend, as the page Sync shows it.</source>
        <extracomment>What the setting “Backend that is asked” does, in a sentence</extracomment>
        <translation>“연동” 화면에 표시된 연동 시스템의 이름입니다.</translation>
    </message>
    <message>
        <source>Wait for an answer for</source>
        <extracomment>Name of the setting remote.timeout_s</extracomment>
        <translation>응답 대기 시간</translation>
    </message>
    <message>
        <source>If no answer comes by then, what the kiosk says counts.</source>
        <extracomment>What the setting “Wait for an answer for” does, in a sentence</extracomment>
        <translation>그때까지 응답이 없으면 키오스크의 판단을 따릅니다.</translation>
    </message>
    <message>
        <source>Record check-ins there too</source>
        <extracomment>Name of the setting remote.record</extracomment>
        <translation>연동 시스템에도 체크인 기록</translation>
    </message>
    <message>
        <source>The backend writes down every check-in by face, as Face AiDee does.</source>
        <extracomment>What the setting “Record check-ins there too” does, in a sentence</extracomment>
        <translation>Face AiDee처럼 연동 시스템이 얼굴 체크인을 모두 기록합니다.</translation>
    </message>
    <message>
        <source>Keep pictures of check-ins for</source>
        <extracomment>Name of the setting activity.keep_pictures_days</extracomment>
        <translation>체크인 사진 보관 기간</translation>
    </message>
    <message>
        <source>So that somebody can look at them later; 0 keeps none.</source>
        <extracomment>What the setting “Keep pictures of check-ins for” does, in a sentence
----------
What the setting “Keep pictures of refused attempts for” does, in a sentence</extracomment>
        <translation>나중에 확인할 수 있도록 보관합니다. 0이면 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Keep unknown faces for</source>
        <extracomment>Name of the setting activity.keep_strangers_days</extracomment>
        <translation>모르는 얼굴 보관 기간</translation>
    </message>
    <message>
        <source>For the desk to enroll or name them; 0 keeps none. They did not agree: put up a notice at the door.</source>
        <extracomment>What the setting “Keep unknown faces for” does, in a sentence</extracomment>
        <translation>접수에서 등록하거나 이름을 지정할 수 있도록 보관합니다. 0이면 보관하지 않습니다. 동의하지 않은 사람들이므로 문에 안내문을 붙이세요.</translation>
    </message>
    <message>
        <source>Keep the record of check-ins for</source>
        <extracomment>Name of the setting activity.keep_log_days</extracomment>
        <translation>체크인 기록 보관 기간</translation>
    </message>
    <message>
        <source>Older check-ins are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep the record of check-ins for” does, in a sentence</extracomment>
        <translation>이보다 오래된 체크인은 삭제됩니다. 0이면 계속 보관합니다.</translation>
    </message>
    <message>
        <source>Lock the windows after</source>
        <extracomment>Name of the setting staff.lock_after_s</extracomment>
        <translation>창이 잠기기까지의 시간</translation>
    </message>
    <message>
        <source>Time without key or mouse after which whoever works here signs in again.</source>
        <extracomment>What the setting “Lock the windows after” does, in a sentence</extracomment>
        <translation>이 시간 동안 키보드나 마우스를 쓰지 않으면 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>Name of the setting backup.folder</extracomment>
        <translation>백업 폴더</translation>
    </message>
    <message>
        <source>Best on another disk; empty for the folder “backups” of the data folder.</source>
        <extracomment>What the setting “Folder for backups” does, in a sentence</extracomment>
        <translation>다른 디스크가 가장 좋습니다. 비워 두면 데이터 폴더의 “backups” 폴더를 사용합니다.</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <extracomment>Name of the setting backup.every_hours</extracomment>
        <translation>백업 주기</translation>
    </message>
    <message>
        <source>While the window is open; 0 for never.</source>
        <extracomment>What the setting “Make a backup every” does, in a sentence</extracomment>
        <translation>창이 열려 있는 동안 백업합니다. 0이면 하지 않습니다.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <extracomment>Name of the setting backup.keep</extracomment>
        <translation>보관할 백업 수</translation>
    </message>
    <message>
        <source>The oldest are deleted first.</source>
        <extracomment>What the setting “Backups to keep” does, in a sentence</extracomment>
        <translation>가장 오래된 백업부터 삭제됩니다.</translation>
    </message>
    <message>
        <source>Prove the newest backup every</source>
        <extracomment>Name of the setting backup.drill_days</extracomment>
        <translation>최신 백업의 복원 시험 주기</translation>
    </message>
    <message>
        <source>It is restored aside and compared; 0 for never.</source>
        <extracomment>What the setting “Prove the newest backup every” does, in a sentence</extracomment>
        <translation>별도의 위치에 복원하여 비교합니다. 0이면 하지 않습니다.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <extracomment>Name of the setting hub.host</extracomment>
        <translation>수신 주소</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in, 0.0.0.0 lets all in.</source>
        <extracomment>What the setting “Address to listen at” does, in a sentence</extracomment>
        <translation>127.0.0.1은 이 컴퓨터만, 0.0.0.0은 모든 컴퓨터의 연결을 받습니다.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <extracomment>Name of the setting hub.port</extracomment>
        <translation>수신 포트</translation>
    </message>
    <message>
        <source>The number that clients add to the address.</source>
        <extracomment>What the setting “Port to listen at” does, in a sentence</extracomment>
        <translation>클라이언트가 주소 뒤에 붙이는 번호입니다.</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name of the setting hub.database</extracomment>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>An address that begins with postgresql://; empty for an encrypted file in the data folder.</source>
        <extracomment>What the setting “Database” does, in a sentence</extracomment>
        <translation>postgresql://로 시작하는 주소입니다. 비워 두면 데이터 폴더의 암호화된 파일을 사용합니다.</translation>
    </message>
    <message>
        <source>Region in signatures</source>
        <extracomment>Name of the setting hub.region</extracomment>
        <translation>서명의 리전</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as their region.</source>
        <extracomment>What the setting “Region in signatures” does, in a sentence</extracomment>
        <translation>NEC ID 클라이언트가 리전으로 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>Service in signatures</source>
        <extracomment>Name of the setting hub.service</extracomment>
        <translation>서명의 서비스</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as the service.</source>
        <extracomment>What the setting “Service in signatures” does, in a sentence</extracomment>
        <translation>NEC ID 클라이언트가 서비스로 쓰는 이름입니다.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Name of the setting hub.tls_certificate</extracomment>
        <translation>인증서</translation>
    </message>
    <message>
        <source>The file with the certificate and its chain; empty where a proxy encrypts.</source>
        <extracomment>What the setting “Certificate” does, in a sentence</extracomment>
        <translation>인증서와 체인이 든 파일입니다. 프록시가 암호화하면 비워 두세요.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <extracomment>Name of the setting hub.tls_key</extracomment>
        <translation>인증서의 키</translation>
    </message>
    <message>
        <source>The file with the key; goes together with the certificate.</source>
        <extracomment>What the setting “Key of the certificate” does, in a sentence</extracomment>
        <translation>키가 든 파일이며 인증서와 함께 쓰입니다.</translation>
    </message>
    <message>
        <source>Behind a proxy</source>
        <extracomment>Name of the setting hub.behind_proxy</extracomment>
        <translation>프록시 사용</translation>
    </message>
    <message>
        <source>The address of a client is the one that the proxy names.</source>
        <extracomment>What the setting “Behind a proxy” does, in a sentence</extracomment>
        <translation>프록시가 알려 주는 주소를 클라이언트의 주소로 사용합니다.</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <extracomment>Name of the setting hub.picture_processes</extracomment>
        <translation>동시 처리 사진 수</translation>
    </message>
    <message>
        <source>How many pictures are analysed at the same time.</source>
        <extracomment>What the setting “Pictures at once” does, in a sentence</extracomment>
        <translation>동시에 분석하는 사진의 수입니다.</translation>
    </message>
    <message>
        <source>Two people taken for one</source>
        <extracomment>Name of the setting hub.false_match_rate</extracomment>
        <translation>한 사람으로 잘못 보는 두 사람</translation>
    </message>
    <message>
        <source>The share of pairs of different people that reach the usual score of a backend.</source>
        <extracomment>What the setting “Two people taken for one” does, in a sentence</extracomment>
        <translation>서로 다른 두 사람의 쌍 중 연동 시스템의 일반적인 점수에 이르는 비율입니다.</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <extracomment>Name of the setting hub.token_minutes</extracomment>
        <translation>세션 유효 시간</translation>
    </message>
    <message>
        <source>Then a client logs in again.</source>
        <extracomment>What the setting “A session ends after” does, in a sentence</extracomment>
        <translation>이 시간이 지나면 클라이언트가 다시 로그인합니다.</translation>
    </message>
    <message>
        <source>Requests in a second</source>
        <extracomment>Name of the setting hub.requests_per_second</extracomment>
        <translation>초당 요청 수</translation>
    </message>
    <message>
        <source>How many are answered for each key; 0 for no limit.</source>
        <extracomment>What the setting “Requests in a second” does, in a sentence</extracomment>
        <translation>키마다 응답하는 요청의 수입니다. 0이면 제한하지 않습니다.</translation>
    </message>
    <message>
        <source>Failed log-ins in a minute</source>
        <extracomment>Name of the setting hub.failures_per_minute</extracomment>
        <translation>분당 로그인 실패 횟수</translation>
    </message>
    <message>
        <source>After so many an address must wait; 0 for no limit.</source>
        <extracomment>What the setting “Failed log-ins in a minute” does, in a sentence</extracomment>
        <translation>이 횟수를 넘긴 주소는 기다려야 합니다. 0이면 제한하지 않습니다.</translation>
    </message>
    <message>
        <source>Folder for many at once</source>
        <extracomment>Name of the setting hub.drop_folder</extracomment>
        <translation>일괄 등록 폴더</translation>
    </message>
    <message>
        <source>Where files lie that register many people; empty for none.</source>
        <extracomment>What the setting “Folder for many at once” does, in a sentence</extracomment>
        <translation>여러 사람을 등록하는 파일을 두는 폴더입니다. 쓰지 않으려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Faces held in memory</source>
        <extracomment>Name of the setting hub.memory_faces</extracomment>
        <translation>메모리에 두는 얼굴 수</translation>
    </message>
    <message>
        <source>Larger galleries are searched by the database, where that is set up.</source>
        <extracomment>What the setting “Faces held in memory” does, in a sentence</extracomment>
        <translation>이보다 큰 목록은 설정된 경우 데이터베이스에서 검색합니다.</translation>
    </message>
    <message>
        <source>Keep central check-ins for</source>
        <extracomment>Name of the setting hub.keep_checkin_days</extracomment>
        <translation>중앙 체크인 기록 보관 기간</translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep central check-ins for” does, in a sentence</extracomment>
        <translation>이보다 오래된 기록은 삭제됩니다. 0이면 계속 보관합니다.</translation>
    </message>
    <message>
        <source>The camera that pictures come from; a recording or an RTSP address works too.</source>
        <extracomment>What the setting “Camera” does, in a sentence</extracomment>
        <translation>영상을 받을 카메라입니다. 녹화 파일이나 RTSP 주소도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Refuse cameras that are programs</source>
        <extracomment>Name of the setting camera.refuse_virtual</extracomment>
        <translation>프로그램으로 만든 카메라 거부</translation>
    </message>
    <message>
        <source>A program can show any picture as a camera; a real camera cannot.</source>
        <extracomment>What the setting “Refuse cameras that are programs” does, in a sentence</extracomment>
        <translation>프로그램은 어떤 영상이든 카메라인 것처럼 보여 줄 수 있지만, 실제 카메라는 그럴 수 없습니다.</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Name of the setting appearance.theme</extracomment>
        <translation>화면 색상</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <extracomment>What the setting “Look” does, in a sentence</extracomment>
        <translation>밝게, 어둡게 또는 컴퓨터 설정을 따릅니다.</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <extracomment>Name of the setting appearance.scale</extracomment>
        <translation>글자와 버튼 크기</translation>
    </message>
    <message>
        <source>1 is the usual size, 2 is twice as large.</source>
        <extracomment>What the setting “Size of text and buttons” does, in a sentence</extracomment>
        <translation>1은 보통 크기, 2는 두 배 크기입니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the setting appearance.language</extracomment>
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of all windows; visitors at the kiosk choose their own.</source>
        <extracomment>What the setting “Language” does, in a sentence</extracomment>
        <translation>모든 창에 쓰이는 언어입니다. 키오스크의 방문객은 언어를 직접 선택합니다.</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <extracomment>Name of the setting site.name</extracomment>
        <translation>이곳의 이름</translation>
    </message>
    <message>
        <source>Who runs the place, as consents and badges say it.</source>
        <extracomment>What the setting “Name of this place” does, in a sentence</extracomment>
        <translation>동의서와 출입증에 표시되는 운영자의 이름입니다.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <extracomment>Name of the setting site.station</extracomment>
        <translation>이 컴퓨터의 이름</translation>
    </message>
    <message>
        <source>What the record of check-ins calls this computer.</source>
        <extracomment>What the setting “Name of this computer” does, in a sentence</extracomment>
        <translation>체크인 기록에 표시되는 이 컴퓨터의 이름입니다.</translation>
    </message>
    <message>
        <source>Who confirms consents</source>
        <extracomment>Name of the setting site.operator</extracomment>
        <translation>동의 확인자</translation>
    </message>
    <message>
        <source>Written down with a consent if nobody has signed in.</source>
        <extracomment>What the setting “Who confirms consents” does, in a sentence</extracomment>
        <translation>로그인한 사람이 없을 때 동의와 함께 기록됩니다.</translation>
    </message>
    <message>
        <source>How people are enrolled</source>
        <extracomment>Name of the setting desk.mode</extracomment>
        <translation>등록 방법</translation>
    </message>
    <message>
        <source>Five poses recognize people best; one picture is quicker.</source>
        <extracomment>What the setting “How people are enrolled” does, in a sentence</extracomment>
        <translation>다섯 방향이 가장 확실하게 알아보며, 사진 한 장이 더 빠릅니다.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <extracomment>Name of the setting desk.countdown_s</extracomment>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>Time that is counted down before the first picture is taken.</source>
        <extracomment>What the setting “Countdown” does, in a sentence</extracomment>
        <translation>첫 사진을 찍기 전에 세는 시간입니다.</translation>
    </message>
    <message>
        <source>Sound at the desk</source>
        <extracomment>Name of the setting desk.sound</extracomment>
        <translation>접수의 소리</translation>
    </message>
    <message>
        <source>A picture that was taken is heard.</source>
        <extracomment>What the setting “Sound at the desk” does, in a sentence</extracomment>
        <translation>사진을 찍을 때 소리가 납니다.</translation>
    </message>
    <message>
        <source>Spoken instructions at the desk</source>
        <extracomment>Name of the setting desk.speech</extracomment>
        <translation>접수의 음성 안내</translation>
    </message>
    <message>
        <source>What to do is read aloud.</source>
        <extracomment>What the setting “Spoken instructions at the desk” does, in a sentence</extracomment>
        <translation>해야 할 동작을 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <extracomment>Name of the setting desk.self_test</extracomment>
        <translation>바로 시험</translation>
    </message>
    <message>
        <source>The person looks at the camera once more after they were saved.</source>
        <extracomment>What the setting “Try it at once” does, in a sentence</extracomment>
        <translation>저장한 뒤 본인이 카메라를 한 번 더 봅니다.</translation>
    </message>
    <message>
        <source>A consent ends after</source>
        <extracomment>Name of the setting desk.consent_days</extracomment>
        <translation>동의 유효 기간</translation>
    </message>
    <message>
        <source>Faces are deleted when a consent ends; 0 for consents without an end.</source>
        <extracomment>What the setting “A consent ends after” does, in a sentence</extracomment>
        <translation>동의가 끝나면 얼굴이 삭제됩니다. 0이면 동의에 종료일이 없습니다.</translation>
    </message>
    <message>
        <source>In or out</source>
        <extracomment>Name of the setting kiosk.direction</extracomment>
        <translation>입장 또는 퇴장</translation>
    </message>
    <message>
        <source>What a check-in at this computer means.</source>
        <extracomment>What the setting “In or out” does, in a sentence</extracomment>
        <translation>이 컴퓨터에서 하는 체크인의 의미입니다.</translation>
    </message>
    <message>
        <source>Not again within</source>
        <extracomment>Name of the setting kiosk.repeat_s</extracomment>
        <translation>다시 기록하지 않는 시간</translation>
    </message>
    <message>
        <source>Whoever comes back so soon is greeted, but not written down again.</source>
        <extracomment>What the setting “Not again within” does, in a sentence</extracomment>
        <translation>이 시간 안에 다시 온 사람에게는 인사하지만 다시 기록하지는 않습니다.</translation>
    </message>
    <message>
        <source>Nobody comes in twice</source>
        <extracomment>Name of the setting kiosk.anti_pass_back</extracomment>
        <translation>두 번 입장 방지</translation>
    </message>
    <message>
        <source>Whoever came in must go out before they can come in again on that day.</source>
        <extracomment>What the setting “Nobody comes in twice” does, in a sentence</extracomment>
        <translation>입장한 사람은 먼저 퇴장해야 그날 다시 입장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Instead of the face</source>
        <extracomment>Name of the setting kiosk.ways</extracomment>
        <translation>얼굴 대신 쓰는 방법</translation>
    </message>
    <message>
        <source>What people can use if they are not recognized; whoever picks a name must show a PIN.</source>
        <extracomment>What the setting “Instead of the face” does, in a sentence</extracomment>
        <translation>알아보지 못할 때 쓸 수 있는 방법입니다. 이름을 선택한 사람은 PIN을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Name of the setting kiosk.hours</extracomment>
        <translation>운영 시간</translation>
    </message>
    <message>
        <source>When check-in is open; empty for always.</source>
        <extracomment>What the setting “Opening hours” does, in a sentence</extracomment>
        <translation>체크인할 수 있는 시간입니다. 비워 두면 항상 가능합니다.</translation>
    </message>
    <message>
        <source>Question after the welcome</source>
        <extracomment>Name of the setting kiosk.question</extracomment>
        <translation>환영 인사 뒤의 질문</translation>
    </message>
    <message>
        <source>Asked of everybody who comes in, such as whom they visit; empty for none.</source>
        <extracomment>What the setting “Question after the welcome” does, in a sentence</extracomment>
        <translation>누구를 방문하는지와 같이 입장하는 모든 사람에게 묻는 질문입니다. 묻지 않으려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <extracomment>Name of the setting kiosk.answers</extracomment>
        <translation>선택할 답변</translation>
    </message>
    <message>
        <source>What can be answered to the question, separated by semicolons.</source>
        <extracomment>What the setting “Answers to choose from” does, in a sentence</extracomment>
        <translation>질문에 고를 수 있는 답변이며 세미콜론으로 구분합니다.</translation>
    </message>
    <message>
        <source>Sound at the kiosk</source>
        <extracomment>Name of the setting kiosk.sound</extracomment>
        <translation>키오스크의 소리</translation>
    </message>
    <message>
        <source>How a check-in ended is heard.</source>
        <extracomment>What the setting “Sound at the kiosk” does, in a sentence</extracomment>
        <translation>체크인 결과를 소리로 알립니다.</translation>
    </message>
    <message>
        <source>Spoken sentences at the kiosk</source>
        <extracomment>Name of the setting kiosk.speech</extracomment>
        <translation>키오스크의 음성 안내</translation>
    </message>
    <message>
        <source>What is on the screen is read aloud.</source>
        <extracomment>What the setting “Spoken sentences at the kiosk” does, in a sentence</extracomment>
        <translation>화면의 내용을 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>Forget a visitor after</source>
        <extracomment>Name of the setting kiosk.idle_s</extracomment>
        <translation>방문객 정보를 지우기까지의 시간</translation>
    </message>
    <message>
        <source>Time after which nothing of a visitor is left on the screen.</source>
        <extracomment>What the setting “Forget a visitor after” does, in a sentence</extracomment>
        <translation>이 시간이 지나면 방문객에 관한 내용이 화면에서 모두 사라집니다.</translation>
    </message>
    <message>
        <source>Protection against pictures</source>
        <extracomment>Name of the setting liveness.level</extracomment>
        <translation>사진 속임수 방지</translation>
    </message>
    <message>
        <source>How closely a face is looked at, lest somebody shows a picture of it.</source>
        <extracomment>What the setting “Protection against pictures” does, in a sentence</extracomment>
        <translation>다른 사람의 사진을 보여 주지 못하도록 얼굴을 얼마나 자세히 확인할지 정합니다.</translation>
    </message>
    <message>
        <source>Movements that are asked for</source>
        <extracomment>Name of the setting liveness.moves</extracomment>
        <translation>요청하는 동작</translation>
    </message>
    <message>
        <source>What people may be asked to do; at least two, or it could be foreseen.</source>
        <extracomment>What the setting “Movements that are asked for” does, in a sentence</extracomment>
        <translation>요청할 수 있는 동작입니다. 미리 알 수 없도록 두 가지 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Movements for each check</source>
        <extracomment>Name of the setting liveness.steps</extracomment>
        <translation>확인할 때마다 요청하는 동작 수</translation>
    </message>
    <message>
        <source>How many movements are asked for, one after the other.</source>
        <extracomment>What the setting “Movements for each check” does, in a sentence</extracomment>
        <translation>이어서 요청하는 동작의 수입니다.</translation>
    </message>
    <message>
        <source>Keep pictures of refused attempts for</source>
        <extracomment>Name of the setting liveness.keep_pictures_days</extracomment>
        <translation>거부된 시도의 사진 보관 기간</translation>
    </message>
    <message>
        <source>Address for messages</source>
        <extracomment>Name of the setting actions.webhook_url</extracomment>
        <translation>메시지를 보낼 주소</translation>
    </message>
    <message>
        <source>Every check-in is sent to this address, signed; empty for none.</source>
        <extracomment>What the setting “Address for messages” does, in a sentence</extracomment>
        <translation>모든 체크인을 서명하여 이 주소로 보냅니다. 보내지 않으려면 비워 두세요.</translation>
    </message>
    <message>
        <source>Program that opens the door</source>
        <extracomment>Name of the setting actions.command</extracomment>
        <translation>문을 여는 프로그램</translation>
    </message>
    <message>
        <source>Started on this computer at every check-in; empty for none.</source>
        <extracomment>What the setting “Program that opens the door” does, in a sentence</extracomment>
        <translation>체크인할 때마다 이 컴퓨터에서 시작됩니다. 쓰지 않으려면 비워 두세요.</translation>
    </message>
    <message>
        <source>End that program after</source>
        <extracomment>Name of the setting actions.command_timeout_s</extracomment>
        <translation>프로그램 종료까지의 시간</translation>
    </message>
    <message>
        <source>Time after which the program is ended.</source>
        <extracomment>What the setting “End that program after” does, in a sentence</extracomment>
        <translation>이 시간이 지나면 프로그램을 종료합니다.</translation>
    </message>
    <message>
        <source>Distance between the eyes, at least</source>
        <extracomment>Name of the setting inter_eye_px of picture quality</extracomment>
        <translation>두 눈의 최소 간격</translation>
    </message>
    <message>
        <source>The larger, the closer a person must be.</source>
        <extracomment>What the setting “Distance between the eyes, at least” does, in a sentence</extracomment>
        <translation>값이 클수록 더 가까이 와야 합니다.</translation>
    </message>
    <message>
        <source>Turned to a side, at most</source>
        <extracomment>Name of the setting yaw_deg of picture quality</extracomment>
        <translation>옆으로 돌린 최대 각도</translation>
    </message>
    <message>
        <source>How far the head may be turned to either side.</source>
        <extracomment>What the setting “Turned to a side, at most” does, in a sentence</extracomment>
        <translation>고개를 좌우로 얼마나 돌려도 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Looking up or down, at most</source>
        <extracomment>Name of the setting pitch_deg of picture quality</extracomment>
        <translation>위나 아래를 보는 최대 각도</translation>
    </message>
    <message>
        <source>How far the head may nod.</source>
        <extracomment>What the setting “Looking up or down, at most” does, in a sentence</extracomment>
        <translation>고개를 얼마나 들거나 숙여도 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Leaning to a shoulder, at most</source>
        <extracomment>Name of the setting roll_deg of picture quality</extracomment>
        <translation>어깨 쪽으로 기울인 최대 각도</translation>
    </message>
    <message>
        <source>How far the head may lean to either shoulder.</source>
        <extracomment>What the setting “Leaning to a shoulder, at most” does, in a sentence</extracomment>
        <translation>고개를 양쪽 어깨 쪽으로 얼마나 기울여도 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Sharpness, light and the rest, at least</source>
        <extracomment>Name of the setting component of picture quality</extracomment>
        <translation>선명도, 조명 등의 최솟값</translation>
    </message>
    <message>
        <source>From 0 to 100: the least value of every other measure of quality.</source>
        <extracomment>What the setting “Sharpness, light and the rest, at least” does, in a sentence</extracomment>
        <translation>0부터 100까지이며, 그 밖의 모든 품질 항목의 최솟값입니다.</translation>
    </message>
    <message>
        <source>Room beside the head, at least</source>
        <extracomment>Name of the setting margin of picture quality</extracomment>
        <translation>머리 옆의 최소 여백</translation>
    </message>
    <message>
        <source>Counted in distances between the eyes.</source>
        <extracomment>What the setting “Room beside the head, at least” does, in a sentence</extracomment>
        <translation>두 눈의 간격을 단위로 셉니다.</translation>
    </message>
    <message>
        <source>Other faces, at most</source>
        <extracomment>Name of the setting second_face of picture quality</extracomment>
        <translation>다른 얼굴의 최대 크기</translation>
    </message>
    <message>
        <source>How large another face may be, as a share of the nearest one.</source>
        <extracomment>What the setting “Other faces, at most” does, in a sentence</extracomment>
        <translation>가장 가까운 얼굴에 대한 다른 얼굴 크기의 비율입니다.</translation>
    </message>
    <message>
        <source>Calm face asked for</source>
        <extracomment>Name of the setting posed of picture quality</extracomment>
        <translation>차분한 얼굴 요구</translation>
    </message>
    <message>
        <source>Light from the front, open eyes that can be seen, a closed mouth.</source>
        <extracomment>What the setting “Calm face asked for” does, in a sentence</extracomment>
        <translation>앞에서 비추는 빛, 뜨고 있어 잘 보이는 눈, 다문 입이 필요합니다.</translation>
    </message>
    <message>
        <source>Closest, at most</source>
        <extracomment>Name of the setting widest_share of picture quality</extracomment>
        <translation>가장 가까운 거리의 한계</translation>
    </message>
    <message>
        <source>The distance between the eyes as a share of the picture&apos;s width.</source>
        <extracomment>What the setting “Closest, at most” does, in a sentence</extracomment>
        <translation>사진 너비에 대한 두 눈 간격의 비율입니다.</translation>
    </message>
    <message>
        <source>Plain background asked for</source>
        <extracomment>Name of the setting plain of picture quality</extracomment>
        <translation>무늬 없는 배경 요구</translation>
    </message>
    <message>
        <source>Nothing behind the head, and natural colours.</source>
        <extracomment>What the setting “Plain background asked for” does, in a sentence</extracomment>
        <translation>머리 뒤에 아무것도 없고 색이 자연스러워야 합니다.</translation>
    </message>
</context>
<context>
    <name>staff_words</name>
    <message>
        <source>Operator</source>
        <extracomment>A role: works at the desk and enrolls people</extracomment>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>A role: may do everything</extracomment>
        <translation>관리자</translation>
    </message>
    <message>
        <source>Auditor</source>
        <extracomment>A role: reads what happened, and changes nothing</extracomment>
        <translation>감사자</translation>
    </message>
    <message>
        <source>Enrolls people and puts their details right. Sees who came and went.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>사람을 등록하고 정보를 바로잡습니다. 출입한 사람을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>May do everything: erase and export people, settings, accounts, backups.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>모든 작업을 할 수 있습니다: 사람 삭제와 내보내기, 설정, 계정, 백업.</translation>
    </message>
    <message>
        <source>Reads the activity and the audit, and changes nothing.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>출입 현황과 감사 기록을 볼 수 있지만 아무것도 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Only an operator or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>담당자나 관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>감사자나 관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>관리자만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits, or a password of at least 8 characters.</source>
        <extracomment>Below the field for a new PIN or password</extracomment>
        <translation>PIN은 4~12자리 숫자, 비밀번호는 8자 이상입니다.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Name</source>
        <extracomment>Name of a field: how the operator calls a backend</extracomment>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a field: the address of a backend</extracomment>
        <translation>주소</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>Name of a field: the first part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>액세스 키</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>API key of the application</source>
        <extracomment>Name of a field: the key of an application at NEC ID</extracomment>
        <translation>애플리케이션의 API 키</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name of a field: the region that requests are signed for</extracomment>
        <translation>리전</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name of a field: the name of the service that requests are signed for</extracomment>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Least score of a match</source>
        <extracomment>Name of a field: a score from 0 to 9999</extracomment>
        <translation>일치로 보는 최소 점수</translation>
    </message>
    <message>
        <source>File of your own certificate authority</source>
        <extracomment>Name of a field: a file with the certificate of the site&apos;s own authority</extracomment>
        <translation>자체 인증 기관의 파일</translation>
    </message>
    <message>
        <source>Address of the management</source>
        <extracomment>Name of a field: the address at which galleries are managed</extracomment>
        <translation>관리 주소</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <extracomment>Name of a field: the number of a project at Face AiDee</extracomment>
        <translation>프로젝트 번호</translation>
    </message>
    <message>
        <source>It keeps the pictures</source>
        <extracomment>Name of a field: whether the backend keeps the pictures</extracomment>
        <translation>사진 보관</translation>
    </message>
    <message>
        <source>Names are sent along</source>
        <extracomment>Name of a field: whether names are sent</extracomment>
        <translation>이름도 함께 전송</translation>
    </message>
    <message>
        <source>Option number</source>
        <extracomment>Name of a field: a number that Face AiDee defines, which selects a variant</extracomment>
        <translation>옵션 번호</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field: the first part of a Face AiDee key pair</extracomment>
        <translation>키</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <extracomment>Name of a field: the second part of a Face AiDee key pair</extracomment>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Name of a field</extracomment>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Which lock opens</source>
        <extracomment>Name of a field: which lock of a door panel opens</extracomment>
        <translation>열리는 잠금장치</translation>
    </message>
    <message>
        <source>People are entered as</source>
        <extracomment>Name of a field: what a panel calls the people</extracomment>
        <translation>사람을 등록하는 구분</translation>
    </message>
    <message>
        <source>The wire to it is trusted, without encryption</source>
        <extracomment>Name of a field: the panel may be reached without encryption</extracomment>
        <translation>안전한 연결선이므로 암호화하지 않음</translation>
    </message>
    <message>
        <source>https://…</source>
        <extracomment>Example in an empty field: an address</extracomment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>only if it has one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>있을 때만</translation>
    </message>
    <message>
        <source>only if it differs</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>다를 때만</translation>
    </message>
    <message>
        <source>only if you were told one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>안내받았을 때만</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>A choice</extracomment>
        <translation>첫 번째</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>A choice</extracomment>
        <translation>두 번째</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all locks of a door panel</extracomment>
        <translation>모두</translation>
    </message>
    <message>
        <source>Residents</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>입주자</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>방문객</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A choice</extracomment>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A choice</extracomment>
        <translation>아니요</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Below an empty field</extracomment>
        <translation>반드시 입력하세요.</translation>
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
        <translation>출입 단말기</translation>
    </message>
    <message>
        <source>A face recognition service, or a hub of your own.</source>
        <extracomment>Below &quot;NEC ID&quot;, when a kind of backend is chosen</extracomment>
        <translation>얼굴 인식 서비스 또는 자체 허브입니다.</translation>
    </message>
    <message>
        <source>A service that recognizes faces and records check-ins.</source>
        <extracomment>Below &quot;Face AiDee&quot;, when a kind of backend is chosen</extracomment>
        <translation>얼굴을 인식하고 체크인을 기록하는 서비스입니다.</translation>
    </message>
    <message>
        <source>A panel at a door that opens for known faces.</source>
        <extracomment>Below &quot;Access panel&quot;, when a kind of backend is chosen</extracomment>
        <translation>아는 얼굴에 문을 열어 주는 출입문 단말기입니다.</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <extracomment>How it stands with a backend; {done} of {total} people are done</extracomment>
        <translation>전송 중: {total}명 중 {done}명</translation>
    </message>
    <message>
        <source>Waiting for the network since {moment}</source>
        <extracomment>How it stands with a backend; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}부터 네트워크를 기다리는 중</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with a backend</extracomment>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <extracomment>How it stands with a backend that has not answered yet</extracomment>
        <translation>연결하는 중</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How it stands with a backend; the sentence below says why
----------
Caption on a card: how many people wait to be sent to a backend</extracomment>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How it stands with a backend; the sentence below says why</extracomment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Needs you: {people}</source>
        <extracomment>How it stands with a backend; {people} is &quot;3 people&quot;: somebody has to look after them</extracomment>
        <translation>확인 필요: {people}</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Why nothing is sent; {name} is the name of a computer</extracomment>
        <translation>다른 컴퓨터가 연동하고 있습니다: {name}</translation>
    </message>
    <message>
        <source>You paused it. Nothing is lost: it goes on where it stopped.</source>
        <extracomment>Why a backend is paused: the operator pressed the button</extracomment>
        <translation>직접 일시 중지했습니다. 잃는 것은 없으며, 멈춘 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>Ours are being deleted there. Remove it again to go on with that.</source>
        <extracomment>Why a backend is paused: its people are being deleted, or that was broken off</extracomment>
        <translation>연동 시스템에 전송한 사람을 삭제하고 있습니다. 이어서 삭제하려면 다시 제거하세요.</translation>
    </message>
    <message>
        <source>{people} could not be deleted from {name}. It was not removed.</source>
        <extracomment>Notice; {people} is &quot;2 people&quot;, {name} is how the operator calls the backend</extracomment>
        <translation>{name}에서 {people}을 삭제하지 못했습니다. 연동 시스템을 제거하지 않았습니다.</translation>
    </message>
    <message>
        <source>It found no face on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>사진에서 얼굴을 찾지 못했습니다. 새 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>It found several faces on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>사진에 얼굴이 여러 개 있습니다. 새 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>The picture is not good enough for it. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>연동 시스템에서 쓰기에는 사진의 품질이 부족합니다. 새 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>No picture was kept that could be sent. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>전송할 수 있는 사진이 보관되어 있지 않습니다. 새 사진이 필요합니다.</translation>
    </message>
    <message>
        <source>There is no room left. Have it enlarged, then try again.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>남은 자리가 없습니다. 용량을 늘려 달라고 요청한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It does not take their tags. They are there without them.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>연동 시스템에서 태그를 받지 않습니다. 태그 없이 추가되어 있습니다.</translation>
    </message>
    <message>
        <source>It does not know their group. They are there without it.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>연동 시스템에 없는 그룹입니다. 그룹 없이 추가되어 있습니다.</translation>
    </message>
    <message>
        <source>Somebody deleted this person there. Try again to have them added.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>다른 사람이 연동 시스템에서 이 사람을 삭제했습니다. 추가하려면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer was lost. Look there whether this person was added.</source>
        <extracomment>Nobody knows whether a person is on a backend</extracomment>
        <translation>응답을 받지 못했습니다. 이 사람이 추가되었는지 연동 시스템에서 확인하세요.</translation>
    </message>
    <message>
        <source>It does not take this person.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>연동 시스템에서 이 사람을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Was deleted there, is added again</source>
        <extracomment>In the table of a comparison: what is the matter with a person there</extracomment>
        <translation>연동 시스템에서 삭제됨, 다시 추가함</translation>
    </message>
    <message>
        <source>A picture was deleted there, is added again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>연동 시스템에서 사진이 삭제됨, 다시 추가함</translation>
    </message>
    <message>
        <source>Was changed there, is sent again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>연동 시스템에서 변경됨, 다시 전송함</translation>
    </message>
    <message>
        <source>Was not there yet, is added</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>아직 연동 시스템에 없음, 추가함</translation>
    </message>
    <message>
        <source>No longer belongs there, is removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>더 이상 전송 대상이 아님, 제거함</translation>
    </message>
    <message>
        <source>Waits to be sent or removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>전송 또는 제거 대기 중</translation>
    </message>
    <message>
        <source>Was deleted there, stays away until you say otherwise</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>연동 시스템에서 삭제됨, 따로 정할 때까지 추가하지 않음</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry, stays as it is</source>
        <extracomment>In the table of a comparison: an entry that somebody else made there</extracomment>
        <translation>다른 사람이 추가한 항목, 그대로 둠</translation>
    </message>
    <message>
        <source>Has a picture of somebody else&apos;s, stays</source>
        <extracomment>In the table of a comparison: a picture that somebody else added there</extracomment>
        <translation>다른 사람이 추가한 사진이 있음, 그대로 둠</translation>
    </message>
    <message>
        <source>May be ours, stays until that is known</source>
        <extracomment>In the table of a comparison: nobody knows yet whose entry it is</extracomment>
        <translation>직접 전송한 항목일 수 있음, 확인될 때까지 그대로 둠</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Instead of a moment: it was never compared</extracomment>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>{people}, since {moment}</source>
        <extracomment>{people} is &quot;3 people&quot;, {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{people}, {moment}부터</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>Caption on a card: how many people are on a backend</extracomment>
        <translation>연동됨</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Caption on a card: when everybody there was compared with the gallery</extracomment>
        <translation>비교 시점</translation>
    </message>
    <message>
        <source>Others&apos; entries</source>
        <extracomment>Caption on a card: how many people somebody else has put there</extracomment>
        <translation>다른 사람의 항목</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Caption on a card: people who are not sent, since they agreed before there was this backend</extracomment>
        <translation>아직 묻지 않음</translation>
    </message>
    <message>
        <source>1 backend</source>
        <extracomment>Exactly one system that people are sent to</extracomment>
        <translation>연동 시스템 1개</translation>
    </message>
    <message>
        <source>{count} backends</source>
        <extracomment>{count} systems that people are sent to, never one</extracomment>
        <translation>연동 시스템 {count}개</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>front</source>
        <extracomment>Below a small picture: the head faces the camera. One short word, lower case</extracomment>
        <translation>정면</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own right. One short word</extracomment>
        <translation>오른쪽</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own left. One short word</extracomment>
        <translation>왼쪽</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>Below a small picture: the head looks up. One short word</extracomment>
        <translation>위</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>Below a small picture: the head looks down. One short word</extracomment>
        <translation>아래</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>How a person consented: signed a sheet. Stands in &quot;Ann agreed on paper&quot; and alone as a choice</extracomment>
        <translation>서면으로</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <extracomment>How a person consented: said so aloud</extracomment>
        <translation>구두로</translation>
    </message>
    <message>
        <source>in the contract</source>
        <extracomment>How a person consented: it is a clause in the contract they signed</extracomment>
        <translation>계약서로</translation>
    </message>
    <message>
        <source>with a signature on the screen</source>
        <extracomment>How a person consented: drew their signature on this device&apos;s screen</extracomment>
        <translation>화면에 서명하여</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>Exactly one picture</extracomment>
        <translation>사진 1장</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>{count} pictures, never one</extracomment>
        <translation>사진 {count}장</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>Exactly one person</extracomment>
        <translation>1명</translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>{count} people, never one</extracomment>
        <translation>{count}명</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written: d is the day, M the month as a number, MMM as a short word, yyyy the year</extracomment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written below a chart: d is the day, M the month as a number, MMM as a short word</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>Something went wrong. Vestibule goes on; the log has the details.</source>
        <extracomment>Neutral notice after an unexpected error</extracomment>
        <translation>문제가 발생했습니다. Vestibule은 계속 작동합니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Light comes from one side.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>빛이 한쪽에서 들어옵니다.</translation>
    </message>
    <message>
        <source>Ask the person to face the window or the lamp.</source>
        <extracomment>To the operator</extracomment>
        <translation>창문이나 조명을 향하도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The head is turned.</source>
        <extracomment>Bold phrase about the picture, then a sentence to the operator</extracomment>
        <translation>고개가 옆으로 돌아가 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to look straight at the camera.</source>
        <extracomment>To the operator</extracomment>
        <translation>카메라를 똑바로 보도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The head points up or down.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>고개가 위나 아래를 향하고 있습니다.</translation>
    </message>
    <message>
        <source>Bring the camera to the height of the eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>카메라를 눈높이에 맞추세요.</translation>
    </message>
    <message>
        <source>The head leans to one side.</source>
        <extracomment>Bold phrase about the picture: leaning towards a shoulder</extracomment>
        <translation>고개가 기울어 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to hold the head upright.</source>
        <extracomment>To the operator</extracomment>
        <translation>고개를 똑바로 들도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The face is small in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>얼굴이 작게 보입니다.</translation>
    </message>
    <message>
        <source>Ask the person to come a little closer.</source>
        <extracomment>To the operator</extracomment>
        <translation>조금 더 가까이 오도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The picture is not sharp.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>화면이 선명하지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the person to hold still, and wipe the lens.</source>
        <extracomment>To the operator</extracomment>
        <translation>움직이지 않도록 말씀하시고, 렌즈를 닦아 주세요.</translation>
    </message>
    <message>
        <source>The picture is blurred by movement.</source>
        <extracomment>Bold phrase about the picture: smeared because something moved</extracomment>
        <translation>움직임 때문에 화면이 흐립니다.</translation>
    </message>
    <message>
        <source>Ask the person to hold still for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>잠시 움직이지 않도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The head fills the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>머리가 화면에 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Ask the person to move back a little.</source>
        <extracomment>To the operator</extracomment>
        <translation>조금 뒤로 물러나도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Something covers the eyes.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>눈이 무언가에 가려져 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to take off dark glasses and to show both eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>짙은 안경을 벗고 두 눈이 보이게 하도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The mouth cannot be seen well.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>입이 잘 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Ask the person to take off a mask or scarf. A beard may stay.</source>
        <extracomment>To the operator</extracomment>
        <translation>마스크나 스카프를 벗도록 말씀해 주세요. 수염은 괜찮습니다.</translation>
    </message>
    <message>
        <source>Something covers the face.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>얼굴이 무언가에 가려져 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to uncover the face from the brows to the chin.</source>
        <extracomment>To the operator</extracomment>
        <translation>눈썹부터 턱까지 얼굴이 보이게 하도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The background is busy.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>배경이 복잡합니다.</translation>
    </message>
    <message>
        <source>Ask the person to stand in front of a plain wall.</source>
        <extracomment>To the operator</extracomment>
        <translation>무늬 없는 벽 앞에 서도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The colour of the skin looks wrong.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>피부색이 이상하게 보입니다.</translation>
    </message>
    <message>
        <source>Turn on a white lamp, or turn off coloured light.</source>
        <extracomment>To the operator</extracomment>
        <translation>흰색 조명을 켜거나 색이 있는 조명을 끄세요.</translation>
    </message>
    <message>
        <source>The file is strongly compressed.</source>
        <extracomment>Bold phrase about a picture from a file: it was saved with too little data</extracomment>
        <translation>파일이 지나치게 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>Use the original picture.</source>
        <extracomment>To the operator</extracomment>
        <translation>원본 사진을 사용하세요.</translation>
    </message>
    <message>
        <source>The eyes are nearly closed.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>눈이 거의 감겨 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera with open eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>눈을 뜨고 카메라를 보도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The mouth is open.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>입이 벌어져 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to close the mouth for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>잠시 입을 다물도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>Somebody else is in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>다른 사람이 화면에 있습니다.</translation>
    </message>
    <message>
        <source>Ask the other person to step aside.</source>
        <extracomment>To the operator</extracomment>
        <translation>다른 사람에게 비켜 달라고 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The face is near the edge.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>얼굴이 화면 가장자리에 있습니다.</translation>
    </message>
    <message>
        <source>Ask the person to move to the middle.</source>
        <extracomment>To the operator</extracomment>
        <translation>가운데로 오도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>얼굴이 너무 밝습니다.</translation>
    </message>
    <message>
        <source>Dim the lamp, or ask the person to move out of the sun.</source>
        <extracomment>To the operator</extracomment>
        <translation>조명을 낮추거나 햇빛을 피하도록 말씀해 주세요.</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>얼굴이 너무 어둡습니다.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of the person.</source>
        <extracomment>To the operator</extracomment>
        <translation>앞쪽 조명을 켜세요.</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>정면을 봐 주세요</translation>
    </message>
    <message>
        <source>Turn your head a little to the right</source>
        <extracomment>To the person in front of the camera: the person&apos;s own right</extracomment>
        <translation>고개를 오른쪽으로 조금 돌려 주세요</translation>
    </message>
    <message>
        <source>Turn your head a little to the left</source>
        <extracomment>To the person in front of the camera: the person&apos;s own left</extracomment>
        <translation>고개를 왼쪽으로 조금 돌려 주세요</translation>
    </message>
    <message>
        <source>Look up a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>고개를 조금 들어 주세요</translation>
    </message>
    <message>
        <source>Look down a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>고개를 조금 숙여 주세요</translation>
    </message>
    <message>
        <source>A little more to the left</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own left</extracomment>
        <translation>왼쪽으로 조금 더 돌려 주세요</translation>
    </message>
    <message>
        <source>A little more to the right</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own right</extracomment>
        <translation>오른쪽으로 조금 더 돌려 주세요</translation>
    </message>
    <message>
        <source>A little further up</source>
        <extracomment>To the person in front of the camera, who has begun to look up</extracomment>
        <translation>고개를 조금 더 들어 주세요</translation>
    </message>
    <message>
        <source>A little further down</source>
        <extracomment>To the person in front of the camera, who has begun to look down</extracomment>
        <translation>고개를 조금 더 숙여 주세요</translation>
    </message>
    <message>
        <source>Turn back a little</source>
        <extracomment>To the person in front of the camera, who has turned the head too far</extracomment>
        <translation>고개를 조금 되돌려 주세요</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <extracomment>To the operator: not the person whose pictures were taken so far</extracomment>
        <translation>다른 사람입니다</translation>
    </message>
    <message>
        <source>Only the front picture could be taken</source>
        <extracomment>To both: the person did not turn the head, so the pictures from the side are missing</extracomment>
        <translation>정면 사진만 찍었습니다</translation>
    </message>
    <message>
        <source>Not all pictures could be taken</source>
        <extracomment>To both: pictures of some directions of the head are missing</extracomment>
        <translation>일부 사진을 찍지 못했습니다</translation>
    </message>
    <message>
        <source>All pictures are taken</source>
        <extracomment>To both: nothing is left to do here</extracomment>
        <translation>사진을 모두 찍었습니다</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>카메라를 봐 주세요</translation>
    </message>
    <message>
        <source>One person at a time, please</source>
        <extracomment>To the people in front of the camera</extracomment>
        <translation>한 분씩 서 주세요</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>조금 더 가까이 와 주세요</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>조금 뒤로 물러나 주세요</translation>
    </message>
    <message>
        <source>Move to the middle</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>가운데로 와 주세요</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>카메라를 향해 서 주세요</translation>
    </message>
    <message>
        <source>Lower your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>턱을 조금 내려 주세요</translation>
    </message>
    <message>
        <source>Raise your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>턱을 조금 들어 주세요</translation>
    </message>
    <message>
        <source>Hold your head upright</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>고개를 똑바로 해 주세요</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>빛이 있는 쪽을 봐 주세요</translation>
    </message>
    <message>
        <source>Move out of the bright light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>밝은 빛을 피해 주세요</translation>
    </message>
    <message>
        <source>Let light fall on your face from the front</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>빛이 얼굴 정면에 오게 해 주세요</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>움직이지 마세요</translation>
    </message>
    <message>
        <source>Show both eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>두 눈이 보이게 해 주세요</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <extracomment>To the person in front of the camera: a mask, a scarf or a hand is before the face</extracomment>
        <translation>얼굴이 보이게 해 주세요</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>눈을 떠 주세요</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>입을 다물어 주세요</translation>
    </message>
    <message>
        <source>Stand in front of a plain wall</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>무늬 없는 벽 앞에 서 주세요</translation>
    </message>
    <message>
        <source>Use white light</source>
        <extracomment>To the operator: coloured light makes the skin look wrong</extracomment>
        <translation>흰색 조명을 사용하세요</translation>
    </message>
    <message>
        <source>Use the original picture</source>
        <extracomment>To the operator: the picture&apos;s file was saved with too little data</extracomment>
        <translation>원본 사진을 사용하세요</translation>
    </message>
</context>
</TS>
