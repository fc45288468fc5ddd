<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a question</extracomment>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>Title of a dialog about an account; {name} is whose</extracomment>
        <translation>{name}さんのアカウントを変更</translation>
    </message>
    <message>
        <source>The first account is for an administrator. From then on whoever works here signs in. Keep the PIN or password safe: nobody can look it up.</source>
        <extracomment>Below the title, for the first account</extracomment>
        <translation>最初のアカウントは管理者用です。以後、ここで作業する人はサインインが必要になります。PINまたはパスワードは大切に保管してください。あとから確認する方法はありません。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: add the account</extracomment>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: keep the changes</extracomment>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption of a field: the name of whoever works here</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Caption of a choice: what the account is for</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>The field for the name is empty</extracomment>
        <translation>氏名を入力してください。</translation>
    </message>
</context>
<context>
    <name>ActivityCharts</name>
    <message>
        <source>By the hour</source>
        <extracomment>Title of a chart: how many pass in each hour of the day</extracomment>
        <translation>時間帯別</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Heading of the column of hours in the table behind a chart</extracomment>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>By the day</source>
        <extracomment>Title of a chart: how many pass on each day</extracomment>
        <translation>日別</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heading of the column of days in the table behind a chart</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Most often</source>
        <extracomment>Title of a chart: who passes most often</extracomment>
        <translation>回数の多い人</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column of names in the table behind a chart</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Quality of the faces</source>
        <extracomment>Title of a chart: how good the camera&apos;s pictures of faces are, each day</extracomment>
        <translation>顔の画像の品質</translation>
    </message>
    <message>
        <source>How alike the recognized were</source>
        <extracomment>Title of a chart: how sure the kiosk was who it is, each day</extracomment>
        <translation>認識した人の類似度</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the figures of charts are being read</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Nobody passed in this time</source>
        <extracomment>There is nothing to draw: the sentence</extracomment>
        <translation>この期間に入退場した人はいません</translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <extracomment>There is nothing to draw: below the sentence</extracomment>
        <translation>上でもっと長い期間を選択してください。</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Button on a chart: show its figures as a table</extracomment>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Heading of a column in the table of a chart: the figures</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Screen reader, and before a choice: of how many days charts are drawn</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Camera of</source>
        <extracomment>Screen reader, and before a choice: whose camera the charts of quality are of</extracomment>
        <translation>対象のカメラ</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search name, number or group</source>
        <extracomment>In the empty search field of the log</extracomment>
        <translation>氏名、番号、グループを検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>Screen reader: the search field of the log</extracomment>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>Filter of the log: the first day that is shown</extracomment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until day</source>
        <extracomment>Filter of the log: the last day that is shown</extracomment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Filter of the log: shows whatever came of it</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Choice of a filter: whatever came of it</extracomment>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Filter of the log: shows those who came in and those who went out</extracomment>
        <translation>入場/退場</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>Choice of a filter: both directions</extracomment>
        <translation>入場と退場</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Filter of the log: face, PIN, code and name</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>All ways</source>
        <extracomment>Choice of a filter: however somebody was identified</extracomment>
        <translation>すべての方法</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Filter of the log: shows all kiosks</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>All stations</source>
        <extracomment>Choice of a filter: every kiosk</extracomment>
        <translation>すべてのキオスク</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Button: shows and hides the fields that the log is filtered with</extracomment>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Log</source>
        <extracomment>Screen reader: the table of check-ins and refusals</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>Button: go to the check-ins that came while one was reading further down</extracomment>
        <translation>最新へ移動</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write what is shown of the log into a file</extracomment>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <extracomment>Question; {name} was recognized, but it was somebody else</extracomment>
        <translation>{name}さんのチェックインを取り消しますか</translation>
    </message>
    <message>
        <source>It was somebody else. The entry stays in the log and counts for nothing any more.</source>
        <extracomment>Below the question whether a check-in is to be taken back</extracomment>
        <translation>別の人だった場合に取り消します。記録はログに残りますが、今後は数に含まれません。</translation>
    </message>
    <message>
        <source>Take back that {name} has left?</source>
        <extracomment>Question; it was said at the desk that {name} has left</extracomment>
        <translation>{name}さんの退場を取り消しますか</translation>
    </message>
    <message>
        <source>They are on the evacuation list again. The entry stays in the log.</source>
        <extracomment>Below the question whether somebody who was marked as left is inside after all</extracomment>
        <translation>再び避難用名簿に載ります。記録はログに残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: a check-in stays as it is</extracomment>
        <translation>取り消さない</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Answer: a check-in was somebody else</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>More than {count} entries</source>
        <extracomment>Above the log; {count} is a number that is not counted any further</extracomment>
        <translation>{count}件以上</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <extracomment>Instead of the log; below it stands why</extracomment>
        <translation>ログを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the log once more</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the log is being read</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Nobody has checked in yet</source>
        <extracomment>Empty log: the sentence</extracomment>
        <translation>まだ誰もチェックインしていません</translation>
    </message>
    <message>
        <source>Whoever comes, goes or is refused at a kiosk is listed here.</source>
        <extracomment>Empty log: below the sentence</extracomment>
        <translation>キオスクで入場、退場した人や、拒否された人がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <extracomment>Nothing in the log fits what is looked for</extracomment>
        <translation>条件に合う記録がありません</translation>
    </message>
    <message>
        <source>Try other days, or a part of the name.</source>
        <extracomment>Below &quot;Nothing in the log fits&quot;</extracomment>
        <translation>別の日を選ぶか、氏名の一部で検索してください。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The newest {count} are shown. Choose days to see earlier ones.</source>
        <extracomment>Below the last row of a long log; {count} is a number</extracomment>
        <translation>最新の{count}件を表示しています。それより前の記録を見るには日を選択してください。</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page</extracomment>
        <translation>入退場</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab: all check-ins and refusals</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>In the building</source>
        <extracomment>Tab: who is inside now</extracomment>
        <translation>在館者</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>Tab: drawings of how many pass, and how well the cameras see</extracomment>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>ActivityPresence</name>
    <message>
        <source>In the building</source>
        <extracomment>Screen reader: the table of everybody who is in the building</extracomment>
        <translation>在館者</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <extracomment>Button: the people who are selected have gone without saying so at the kiosk</extracomment>
        <translation>退場済みにする(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the list of everybody inside as a file</extracomment>
        <translation>PDFで保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the list of everybody inside</extracomment>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <extracomment>Question; {name} seems to be in the building</extracomment>
        <translation>{name}さんは退場しましたか</translation>
    </message>
    <message>
        <source>Have {people} left?</source>
        <extracomment>Question; {people} is &quot;3 people&quot; who seem to be in the building</extracomment>
        <translation>{people}は退場しましたか</translation>
    </message>
    <message>
        <source>They are taken off the evacuation list and go into the log as having gone out now.</source>
        <extracomment>Below the question whether somebody has left</extracomment>
        <translation>避難用名簿から外し、今退場したものとしてログに記録します。</translation>
    </message>
    <message>
        <source>Still inside</source>
        <extracomment>Answer: whoever is asked about is still in the building</extracomment>
        <translation>まだ館内にいる</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>Answer: whoever is asked about has left the building</extracomment>
        <translation>退場した</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <extracomment>Filter of those inside: shows all groups; {count} is a number</extracomment>
        <translation>全員({count})</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Filter of those inside: who is in no group</extracomment>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While it is looked up who is in the building</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Nobody inside is called that</source>
        <extracomment>Nobody who is inside fits what is searched for</extracomment>
        <translation>館内に該当する人はいません</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody who is inside again</extracomment>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <extracomment>The building is empty: the sentence</extracomment>
        <translation>館内には誰もいません</translation>
    </message>
    <message>
        <source>Whoever comes in at a kiosk today is listed here.</source>
        <extracomment>The building is empty: below the sentence</extracomment>
        <translation>今日キオスクで入場した人がここに表示されます。</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>名簿を保存</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that the list is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>inside {day}</source>
        <extracomment>Name of the file that the list is saved as, without its ending; {day} is 2026-03-31</extracomment>
        <translation>在館者 {day}</translation>
    </message>
    <message>
        <source>Search name</source>
        <extracomment>In the empty search field of the list of those inside</extracomment>
        <translation>氏名を検索</translation>
    </message>
    <message>
        <source>Search who is inside</source>
        <extracomment>Screen reader: the search field of the list of those inside</extracomment>
        <translation>在館者を検索</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Screen reader: which group of those inside is shown</extracomment>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>ActivitySession</name>
    <message>
        <source>The list is in {file}.</source>
        <extracomment>Notice after the list of those inside was saved; {file} is a file</extracomment>
        <translation>名簿を{file}に保存しました。</translation>
    </message>
    <message>
        <source>activity {day}</source>
        <extracomment>Name of a file with the log, without its ending; {day} is 2026-03-31</extracomment>
        <translation>入退場 {day}</translation>
    </message>
    <message>
        <source>{entries} are in {file}.</source>
        <extracomment>Notice after an export; {entries} is &quot;3,902 entries&quot;, {file} is a file</extracomment>
        <translation>{entries}を{file}に保存しました。</translation>
    </message>
</context>
<context>
    <name>AdminStep</name>
    <message>
        <source>Your name</source>
        <extracomment>Caption of a field</extracomment>
        <translation>お名前</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>PINまたはパスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same PIN or password once more</extracomment>
        <translation>同じものをもう一度</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits; a password has at least 8 characters.</source>
        <extracomment>Below the fields of the first account
----------
A PIN or password cannot be used</extracomment>
        <translation>PINは4~12桁、パスワードは8文字以上です。</translation>
    </message>
    <message>
        <source>Leave all empty if everybody who reaches this computer may do everything.</source>
        <extracomment>Below the fields of the first account</extracomment>
        <translation>このコンピューターを使える人全員にすべての操作を許可する場合は、すべて空欄にしてください。</translation>
    </message>
    <message>
        <source>Type your name, too.</source>
        <extracomment>The first account has no name</extracomment>
        <translation>氏名も入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>The two PINs or passwords differ</extracomment>
        <translation>2つが一致しません。</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit</source>
        <extracomment>Title of the section of the settings about the audit</extracomment>
        <translation>監査</translation>
    </message>
    <message>
        <source>Everything that was done, in a chain that shows tampering. It holds ids, never names.</source>
        <extracomment>Below that title</extracomment>
        <translation>すべての操作を、改ざんがわかるようにつなげて記録しています。記録するのは番号だけで、氏名は含みません。</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <extracomment>Below the title Screen reader: how far the audit has been verified</extracomment>
        <translation>検証の状況</translation>
    </message>
    <message>
        <source>Find by act, who, whom or day</source>
        <extracomment>In the empty field above the entries of the audit</extracomment>
        <translation>操作、実行者、対象、日付で検索</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <extracomment>Button: check the whole audit</extracomment>
        <translation>すべて検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: end verifying</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write the audit into a file</extracomment>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <extracomment>No entry of the audit has the words that are sought</extracomment>
        <translation>これらの言葉を含む記録はありません。</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>Nothing was done with the program yet</extracomment>
        <translation>まだ操作の記録がありません。</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Verifying reads every entry: about 20 seconds for a million.</source>
        <extracomment>Below it</extracomment>
        <translation>検証ではすべての記録を読み込みます。100万件で約20秒かかります。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>While the audit is being verified</extracomment>
        <translation>検証しています</translation>
    </message>
    <message>
        <source>{verified} of {total} entries are sound.</source>
        <extracomment>Below it; both are numbers such as 1,284</extracomment>
        <translation>{total}件中{verified}件まで問題ありません。</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>すべて書き込まれたときのままです</translation>
    </message>
    <message>
        <source>{count} entries, verified {when}.</source>
        <extracomment>Below it; {count} is a number, {when} day and time</extracomment>
        <translation>{count}件、{when}に検証しました。</translation>
    </message>
    <message>
        <source>The audit was tampered with</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>監査記録が改ざんされています</translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <extracomment>Below it, after what was found; {when} is day and time</extracomment>
        <translation>{when}に検証しました。</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>検証できませんでした</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>監査記録をエクスポート</translation>
    </message>
    <message>
        <source>JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)</source>
        <extracomment>Kinds of files; keep what is in brackets</extracomment>
        <translation>JSON Lines、ほかの場所での検証用 (*.jsonl);;表 (*.csv)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of a column of the audit</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column of the audit: what was done</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column of the audit: who did it</extracomment>
        <translation>実行者</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column of the audit: to whom or what</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <extracomment>Screen reader: the table of the audit</extracomment>
        <translation>監査記録</translation>
    </message>
</context>
<context>
    <name>AuditSession</name>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>Notice; {count} is a number</extracomment>
        <translation>{count}件をエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is in place. What was here before is kept in the folder “before-restore-…”.</source>
        <extracomment>Notice after the restart that ends a restore; “before-restore-…” is the name of a folder</extracomment>
        <translation>バックアップに置き換わりました。以前の内容は「before-restore-…」フォルダーに保存されています。</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>前回のバックアップを作成できませんでした</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>バックアップがまだありません</translation>
    </message>
    <message>
        <source>If this computer is lost, everything enrolled on it is lost.</source>
        <extracomment>Settings, backup: what that means</extracomment>
        <translation>このコンピューターを失うと、登録した内容もすべて失われます。</translation>
    </message>
    <message>
        <source>The last proof failed</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>前回の復元テストに失敗しました</translation>
    </message>
    <message>
        <source>No backup was proved for a long time</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>長い間、復元テストをしていません</translation>
    </message>
    <message>
        <source>Prove one now: only then you know that it can be restored.</source>
        <extracomment>Settings, backup: what to do</extracomment>
        <translation>今すぐテストしてください。復元できるかどうかは、テストしなければわかりません。</translation>
    </message>
    <message>
        <source>There is a backup that was not proved yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>復元テストをしていないバックアップがあります</translation>
    </message>
    <message>
        <source>A proof restores it aside, opens it, compares everything, and deletes it.</source>
        <extracomment>Settings, backup: what a proof is</extracomment>
        <translation>復元テストでは、別の場所に復元して開き、すべてを比較してから削除します。</translation>
    </message>
    <message>
        <source>The last backup that was proved can be restored</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>前回テストしたバックアップは復元できます</translation>
    </message>
    <message>
        <source>Restored aside on {moment}: opened, {people} and every other count compared.</source>
        <extracomment>Settings, backup: {people} is &quot;12 people&quot;, {moment} a day with a time</extracomment>
        <translation>{moment}に別の場所へ復元して開き、{people}の登録とその他すべての件数を比較しました。</translation>
    </message>
    <message>
        <source>proof failed on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>{day}の復元テストに失敗</translation>
    </message>
    <message>
        <source>proved on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>{day}の復元テストに成功</translation>
    </message>
    <message>
        <source>Backups are made only when you ask for one.</source>
        <extracomment>Settings, backup: the schedule</extracomment>
        <translation>バックアップは指示したときにだけ作成します。</translation>
    </message>
    <message>
        <source>Every {hours} hours while the program runs; the newest {keep} stay.</source>
        <extracomment>Settings, backup: the schedule; numbers</extracomment>
        <translation>プログラムの動作中、{hours}時間ごとに作成し、新しいものから{keep}個を残します。</translation>
    </message>
    <message>
        <source>The newest is proved every {days} days.</source>
        <extracomment>Settings, backup: the schedule; a number</extracomment>
        <translation>最新のバックアップを{days}日ごとにテストします。</translation>
    </message>
    <message>
        <source>There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.</source>
        <extracomment>Settings, backup: about the recovery code</extracomment>
        <translation>まだありません。復旧コードがないと、バックアップはこのコンピューターでしか開けません。このコンピューターを失うと、バックアップも失われます。</translation>
    </message>
    <message>
        <source>Made on {day}, and not typed since: was it written down?</source>
        <extracomment>Settings, backup: about the recovery code; {day} is when it was made</extracomment>
        <translation>{day}に作成しましたが、その後入力されていません。書き留めてありますか</translation>
    </message>
    <message>
        <source>Made on {day}, typed correctly on {confirmed}.</source>
        <extracomment>Settings, backup: about the recovery code; both are days</extracomment>
        <translation>{day}に作成し、{confirmed}に正しく入力されました。</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>バックアップを作成しています…</translation>
    </message>
    <message>
        <source>Proving the newest backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>最新のバックアップをテストしています…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>復元を準備しています…</translation>
    </message>
    <message>
        <source>The newest backup failed its proof. {why}</source>
        <extracomment>Notice: a backup could not be proved; {why} is a sentence</extracomment>
        <translation>最新のバックアップの復元テストに失敗しました。{why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <extracomment>Notice; {why} is a sentence</extracomment>
        <translation>バックアップを作成できませんでした。{why}</translation>
    </message>
    <message>
        <source>No backup was proved for a long time. Look into Settings, Backup.</source>
        <extracomment>Notice: where to look</extracomment>
        <translation>長い間、バックアップの復元テストをしていません。設定の「バックアップ」を確認してください。</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <extracomment>Settings, backup: heading of the list
----------
Screen reader: list of backups</extracomment>
        <translation>保存されているバックアップ</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>Settings, backup: before anything is known</extracomment>
        <translation>バックアップを確認しています…</translation>
    </message>
    <message>
        <source>The last one was made on {moment}: {held}.</source>
        <extracomment>Settings, backup; {moment} a day with a time, {held} is &quot;12 people, 4 MB&quot;</extracomment>
        <translation>前回のバックアップは{moment}に作成しました: {held}。</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <extracomment>Settings, backup; {folder} is a path</extracomment>
        <translation>保存先: {folder}</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Prove the newest now</source>
        <extracomment>Settings, backup: button; the newest backup is restored aside, to be sure</extracomment>
        <translation>最新のバックアップを今すぐテスト(&amp;P)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Settings, backup: button; the folder is shown by the system</extracomment>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Settings, backup: button beside the bar; nothing of it stays</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>R&amp;estore this one…</source>
        <extracomment>Settings, backup: button below the list</extracomment>
        <translation>このバックアップを復元(&amp;E)…</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <extracomment>Settings, backup: button below the list; a file is chosen</extracomment>
        <translation>ファイルから復元(&amp;L)…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>Settings, backup: in the list when there is none</extracomment>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialogue that chooses a backup</extracomment>
        <translation>バックアップを選択</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <extracomment>Kind of file in that dialogue</extracomment>
        <translation>バックアップ (*.backup)</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <extracomment>Title above a person&apos;s badge</extracomment>
        <translation>{name}さんのバッジ</translation>
    </message>
    <message>
        <source>The code on this badge is the one that works.</source>
        <extracomment>Below a badge: the code on it is in use</extracomment>
        <translation>このバッジのコードが現在有効なコードです。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Below a badge: the printer has it</extracomment>
        <translation>プリンターに送信しました。</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>Below a badge; {file} is a file&apos;s name</extracomment>
        <translation>{file}として保存しました。</translation>
    </message>
    <message>
        <source>{name} has a code already. Printing or saving makes a new one; the old one stops working.</source>
        <extracomment>Beside a badge, before it is made. {name} has a QR code already</extracomment>
        <translation>{name}さんにはすでにコードがあります。印刷または保存すると新しいコードが作られ、古いコードは使えなくなります。</translation>
    </message>
    <message>
        <source>Printing or saving makes the code that belongs here.</source>
        <extracomment>Beside a badge, before it is made: there is no QR code on it yet</extracomment>
        <translation>印刷または保存すると、ここに入るコードが作られます。</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the badge</extracomment>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the badge as a PDF file</extracomment>
        <translation>PDFで保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the badge</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>Shape of a badge: higher than wide</extracomment>
        <translation>縦向き</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Shape of a badge: wider than high</extracomment>
        <translation>横向き</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>バッジを保存</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that a badge is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The badge and its file open the door: they belong to {name} and to nobody else.</source>
        <extracomment>Beside a badge: a warning to the operator, in one sentence</extracomment>
        <translation>このバッジとファイルでドアが開きます。{name}さん以外には渡さないでください。</translation>
    </message>
    <message>
        <source>The portrait is not very clear. A new picture would make a better badge.</source>
        <extracomment>Beside a badge: the portrait is of poor quality</extracomment>
        <translation>顔写真があまり鮮明ではありません。撮り直すとよりよいバッジになります。</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin with an empty gallery</source>
        <extracomment>Heading of a printed page How to begin</extracomment>
        <translation>登録者のいない状態から始める</translation>
    </message>
    <message>
        <source>Look around with sample pictures</source>
        <extracomment>How to begin: sample pictures stand for the camera</extracomment>
        <translation>サンプル画像で試してみる</translation>
    </message>
</context>
<context>
    <name>BelongingCheck</name>
    <message>
        <source>I have made sure that this is {name}</source>
        <extracomment>Check box; the operator vouches that the pictures are of the person with this name</extracomment>
        <translation>{name}さん本人であることを確認しました</translation>
    </message>
    <message>
        <source>It is not certain that this is {name}.</source>
        <extracomment>Above a check box: new pictures of a person are like nobody&apos;s; {name} is that person</extracomment>
        <translation>{name}さん本人かどうか、確かではありません。</translation>
    </message>
    <message>
        <source>The face is not much like the pictures that are kept. Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;It is not certain that this is …&quot;</extracomment>
        <translation>保存されている写真とあまり似ていません。保存する前に本人か確かめてください。この人は {name}さんとして入れるようになります。</translation>
    </message>
    <message>
        <source>This face is much like {other}.</source>
        <extracomment>Above a check box: new pictures of {name} are like {other}, who is enrolled too</extracomment>
        <translation>この顔は {other}さんによく似ています。</translation>
    </message>
    <message>
        <source>Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;This face is much like …&quot;; whoever is on the pictures opens the door as {name}</extracomment>
        <translation>保存する前に本人か確かめてください。この人は {name}さんとして入れるようになります。</translation>
    </message>
    <message>
        <source>This is almost certainly {other}, so nothing can be added to {name}.</source>
        <extracomment>Why new pictures of {name} are not kept: they are of {other}, who is enrolled too</extracomment>
        <translation>ほぼ確実に {other}さんなので、{name}さんには追加できません。</translation>
    </message>
    <message>
        <source>If they are one person, merge them. If pictures of {name} are kept with {other}, move those to {name} first.</source>
        <extracomment>Below &quot;This is almost certainly …&quot;; {name} and {other} are people</extracomment>
        <translation>同じ人であれば統合してください。{name}さんの写真が {other}さんに保存されている場合は、先にそれを {name}さんに移してください。</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Camera</source>
        <extracomment>Caption of a field</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>カメラを選択してください。</translation>
    </message>
</context>
<context>
    <name>CameraTrial</name>
    <message>
        <source>{name}: {width} by {height} pixels, {rate} pictures in a second.</source>
        <extracomment>After a camera was tried; {name} of the camera, sizes in pixels, {rate} such as 29.8</extracomment>
        <translation>{name}: {width}×{height}ピクセル、毎秒{rate}枚。</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>What a camera is called that has no name</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>No picture came. Check the cable, or choose another camera.</source>
        <extracomment>After a camera was tried</extracomment>
        <translation>映像が届きません。ケーブルを確認するか、別のカメラを選択してください。</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>What a screen reader calls the live picture</extracomment>
        <translation>カメラの映像</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <extracomment>Over the dark area where the camera&apos;s picture will be</extracomment>
        <translation>カメラを​起動しています</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Needed: {least}</source>
        <extracomment>Screen reader: below the names of those who are most alike, each with a number; {least} is a number</extracomment>
        <translation>必要なスコア: {least}</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Screen reader: the drawing of the people who are most like a face</extracomment>
        <translation>最も似ている人</translation>
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
        <translation>カメラの​映像が​ありません</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{pictures}, quality {value}</source>
        <extracomment>Below the pictures: {pictures} is &quot;5 pictures&quot;, {value} a quality of 0 to 100</extracomment>
        <translation>{pictures}、品質{value}</translation>
    </message>
    <message>
        <source>Looking whether this person is enrolled already</source>
        <extracomment>Below the pictures, for a moment</extracomment>
        <translation>すでに登録された人かどうかを確認しています</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <extracomment>Title of the question before the kiosk starts for the first time</extracomment>
        <translation>PINを決めてください</translation>
    </message>
    <message>
        <source>It is the only way out of the kiosk. Keep it where the next operator finds it.</source>
        <extracomment>Below the title</extracomment>
        <translation>キオスクを終了するにはこのPINが必要です。次の担当者がわかる場所に保管してください。</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <extracomment>Caption of a field for digits</extracomment>
        <translation>PIN(4~12桁)</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>Caption of a field for the same digits once more</extracomment>
        <translation>同じPINをもう一度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: do not start the kiosk</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start the kiosk</source>
        <extracomment>Button: keep this PIN and start the kiosk</extracomment>
        <translation>キオスクを開始(&amp;S)</translation>
    </message>
    <message>
        <source>Type at least four digits.</source>
        <extracomment>The PIN is too short</extracomment>
        <translation>4桁以上入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again.</source>
        <extracomment>The two PINs differ</extracomment>
        <translation>2つが一致しません。PINをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Name of the parent or guardian</source>
        <extracomment>Name of a field: who agrees for a child or a person under care</extracomment>
        <translation>保護者または後見人の氏名</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <extracomment>Question above the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>{name}さんはどのように同意しましたか</translation>
    </message>
    <message>
        <source>Somebody agrees for this person</source>
        <extracomment>Button: a parent or guardian agrees in the person&apos;s place; asks for that name</extracomment>
        <translation>代理の人が同意する</translation>
    </message>
    <message>
        <source>They agree for themselves</source>
        <extracomment>The same button then: there is no need for a parent or guardian</extracomment>
        <translation>本人が同意する</translation>
    </message>
    <message>
        <source>{name} agrees to this text</source>
        <extracomment>Check box; the operator witnesses that the person with this name consents</extracomment>
        <translation>{name}さんはこの内容に同意します</translation>
    </message>
    <message>
        <source>{giver} agrees to this text for {name}</source>
        <extracomment>Check box; the operator witnesses that {giver}, such as a parent, consents in the place of {name}</extracomment>
        <translation>{giver}さんは{name}さんに代わってこの内容に同意します</translation>
    </message>
    <message>
        <source>Nobody has to agree. There is always another way in.</source>
        <extracomment>Below the check box</extracomment>
        <translation>同意は任意です。ほかの入り方がいつでもあります。</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>Consent text</source>
        <extracomment>Screen reader: the text that the person agrees to</extracomment>
        <translation>同意文</translation>
    </message>
    <message>
        <source>&amp;Read it aloud</source>
        <extracomment>Button: the text is spoken by the device</extracomment>
        <translation>読み上げる(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <extracomment>Button: ends the reading aloud</extracomment>
        <translation>読み上げを停止(&amp;T)</translation>
    </message>
    <message>
        <source>Read this together</source>
        <extracomment>Heading above the consent text</extracomment>
        <translation>一緒にお読みください</translation>
    </message>
    <message>
        <source>This device has no voice for {language}. Please read the text to the person.</source>
        <extracomment>{language} is the name of a language in that language, such as Deutsch</extracomment>
        <translation>この端末には{language}の音声がありません。ご本人に文章を読んであげてください。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{field}: leave empty</source>
        <extracomment>Tool tip and screen reader: empties a field for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: 空欄にする</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <extracomment>Tool tip and screen reader: opens a calendar for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: カレンダー</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>In front of the camera</source>
        <extracomment>Before a row of choices: Person A, Person B, A stranger, Nobody</extracomment>
        <translation>カメラの前</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>Badge while the program runs with made-up people</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Person A</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>人物A</translation>
    </message>
    <message>
        <source>Person B</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>人物B</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>Who stands in front of the made-up camera: nobody who is enrolled</extracomment>
        <translation>未登録の人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who stands in front of the made-up camera: no one</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>DetChart</name>
    <message>
        <source>Strangers named against people missed</source>
        <extracomment>Screen reader: a drawing of two kinds of errors</extracomment>
        <translation>他人の誤認と本人の見逃し</translation>
    </message>
    <message>
        <source>{strangers} of strangers named, {missed} of people missed</source>
        <extracomment>Screen reader: {strangers} and {missed} are shares such as 0.3 %</extracomment>
        <translation>他人を誤認する割合{strangers}、本人を認識できない割合{missed}</translation>
    </message>
    <message>
        <source>Strangers called by a name</source>
        <extracomment>Below a drawing</extracomment>
        <translation>登録者と誤認される他人</translation>
    </message>
    <message>
        <source>People asked to try again</source>
        <extracomment>Above a drawing: what its vertical axis is</extracomment>
        <translation>やり直しを求められる人</translation>
    </message>
</context>
<context>
    <name>EmptyingDialog</name>
    <message>
        <source>Deleting ours from {name}</source>
        <extracomment>Title while people are deleted from a backend; {name} is how the operator calls it</extracomment>
        <translation>「{name}」からこちらの登録を削除しています</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the deleting is</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: end the deleting before everybody is deleted</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} of {total} people</extracomment>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>EnrollmentPage</name>
    <message>
        <source>{name} agreed {how}.</source>
        <extracomment>A consent; {how} is &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot; or &quot;on the screen&quot;</extracomment>
        <translation>{name}さんは{how}同意しました。</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <extracomment>Title of the desk</extracomment>
        <translation>人を登録</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} and {pictures}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{name}さんと{pictures}を消去</translation>
    </message>
    <message>
        <source>Erase {name} and {pictures} here and on {backends}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>{name}さんと{pictures}を、この端末と{backends}から消去</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device. For a few seconds this can be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>氏名、写真、同意をこの端末から削除します。数秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device, and from the backends as soon as they can be reached. For a few seconds this can be undone.</source>
        <extracomment>Below the question; backends are the systems that people are sent to</extracomment>
        <translation>氏名、写真、同意を、この端末からはすぐに、連携先からは接続でき次第、削除します。数秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>Erase {people}</source>
        <extracomment>Question before erasing several; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}を消去</translation>
    </message>
    <message>
        <source>Names, pictures and consents are deleted from this device, and from the backends that have them. For a few seconds this can be undone.</source>
        <extracomment>Below the question, when several are erased</extracomment>
        <translation>氏名、写真、同意を、この端末と、登録のある連携先から削除します。数秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: erase nothing</extracomment>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Button outlined in red: erase now</extracomment>
        <translation>消去(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Take back…</source>
        <extracomment>Button outlined in red: this check-in was somebody else</extracomment>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Heading: people whose faces are most like the one before the camera</extracomment>
        <translation>最も似ている人</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Heading: the pictures that a decision rests on, and how good they were</extracomment>
        <translation>判定に使った画像</translation>
    </message>
    <message>
        <source>A person, not a picture</source>
        <extracomment>Heading: whether a person was there, not a picture</extracomment>
        <translation>写真ではなく本人か</translation>
    </message>
    <message>
        <source>Compared by</source>
        <extracomment>Heading: the networks that compared the faces</extracomment>
        <translation>比較に使ったネットワーク</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Instead of an explanation that is being read</extracomment>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>No face was compared: it was said at the desk.</source>
        <extracomment>Instead of an explanation: somebody said at the desk that the person has left</extracomment>
        <translation>顔は比較していません。受付で記録されました。</translation>
    </message>
    <message>
        <source>No face was compared: it was {way}.</source>
        <extracomment>Instead of an explanation; {way} is &quot;PIN&quot; or &quot;QR code&quot;</extracomment>
        <translation>顔は比較していません。方法: {way}。</translation>
    </message>
    <message>
        <source>What this decision rested on was not kept.</source>
        <extracomment>Instead of an explanation: what a decision rested on was not written down, or is deleted by now</extracomment>
        <translation>この判定の根拠となった情報は保存されていません。</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>Instead of the name of somebody who was erased</extracomment>
        <translation>消去された人</translation>
    </message>
    <message>
        <source>{score} is {distance} above the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>スコア{score}は、必要な{needed}(赤い印)を{distance}上回っています。</translation>
    </message>
    <message>
        <source>{score} is {distance} below the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>スコア{score}は、必要な{needed}(赤い印)を{distance}下回っています。</translation>
    </message>
    <message>
        <source>The next person was {lead} behind.</source>
        <extracomment>Below the bars; {lead} is a number: how far the first is before the second</extracomment>
        <translation>次に似ている人との差は{lead}でした。</translation>
    </message>
    <message>
        <source>That is too close to tell them apart.</source>
        <extracomment>Below the bars: why nobody was recognized</extracomment>
        <translation>差が小さすぎて区別できません。</translation>
    </message>
    <message>
        <source>These two are known to look alike, so the face alone does not decide.</source>
        <extracomment>Below the bars: why a PIN was asked for</extracomment>
        <translation>この2人は似ていることがわかっているため、顔だけでは判定しません。</translation>
    </message>
    <message>
        <source>{backend} decided who it is.</source>
        <extracomment>Below the bars; {backend} is how the operator calls another system</extracomment>
        <translation>誰であるかは「{backend}」が判定しました。</translation>
    </message>
    <message>
        <source>Quality {quality} of 100 in the best look.</source>
        <extracomment>Below the bars of several pictures; {quality} is a number of 0 to 100</extracomment>
        <translation>最もよい画像の品質は100点中{quality}点です。</translation>
    </message>
    <message>
        <source>Weakest point: {what}</source>
        <extracomment>{what} is a short sentence, such as &quot;The face is too dark.&quot;</extracomment>
        <translation>最も弱い点: {what}</translation>
    </message>
    <message>
        <source>{others} of {looks} looks were more like somebody else.</source>
        <extracomment>{others} of {looks} pictures looked more like somebody else than like the best candidate</extracomment>
        <translation>{looks}枚中{others}枚の画像は、別の人のほうに似ていました。</translation>
    </message>
    <message>
        <source>They moved the head as they were asked.</source>
        <extracomment>How it was seen that a person is there</extracomment>
        <translation>案内どおりに頭を動かしました。</translation>
    </message>
    <message>
        <source>They did not move the head as they were asked.</source>
        <extracomment>Why it was not seen that a person is there</extracomment>
        <translation>案内どおりに頭を動かしませんでした。</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of an entry of the log</extracomment>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporting the log</source>
        <extracomment>Title while the log is written into a file</extracomment>
        <translation>ログをエクスポートしています</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the writing of a file is</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: do not write the file</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} is a number, {total} is &quot;3,902 entries&quot;</extracomment>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>FaceNotices</name>
    <message>
        <source>Try all five again</source>
        <extracomment>Button: begin with all five poses once more</extracomment>
        <translation>5枚すべてを撮り直す</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: pictures come from the camera again</extracomment>
        <translation>カメラに戻る</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: read no more pictures</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes a notice away</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Fewer pictures than five</source>
        <extracomment>Bold phrase: five poses were wanted</extracomment>
        <translation>写真が5枚に足りません</translation>
    </message>
    <message>
        <source>The head hardly turned. Go on with what there is, or ask the person to turn a little to each side, up and down: with five they are recognized more surely.</source>
        <extracomment>To the operator; follows &quot;Fewer pictures than five&quot;</extracomment>
        <translation>顔の向きがほとんど変わりませんでした。このまま進むか、上下左右に少しずつ顔を向けるように伝えてください。5枚あるとより確実に認識できます。</translation>
    </message>
    <message>
        <source>A video plays instead of the camera</source>
        <extracomment>Bold phrase above the picture; the file&apos;s name follows</extracomment>
        <translation>カメラの代わりに動画を再生しています</translation>
    </message>
    <message>
        <source>Pictures are used instead of the camera</source>
        <extracomment>Bold phrase above the place of the live picture</extracomment>
        <translation>カメラの代わりに写真を使っています</translation>
    </message>
    <message>
        <source>Reading picture {number} of {total}</source>
        <extracomment>While pictures are read: {number} of {total}, as in &quot;Reading picture 2 of 5&quot;</extracomment>
        <translation>写真を読み込んでいます({number}/{total})</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <extracomment>{name} of a file, then why it was not taken</extracomment>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>1 picture was not taken</source>
        <extracomment>Bold phrase: exactly one file was no use</extracomment>
        <translation>写真1枚を使えませんでした</translation>
    </message>
    <message>
        <source>{count} pictures were not taken</source>
        <extracomment>Bold phrase: {count} files were no use, never one</extracomment>
        <translation>写真{count}枚を使えませんでした</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>Below sentences on pictures that were not taken: {count} more were not, at least one</extracomment>
        <translation>ほかに{count}枚あります。</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>The camera is not used</source>
        <extracomment>Instead of the live picture, while pictures from files are used</extracomment>
        <translation>カメラは​使っていません</translation>
    </message>
    <message>
        <source>The pictures are varied.</source>
        <extracomment>Below the small pictures: they show the person in different ways, which is good</extracomment>
        <translation>写真に十分な変化があります。</translation>
    </message>
    <message>
        <source>The pictures are somewhat varied.</source>
        <extracomment>Below the small pictures: they show the person in somewhat different ways</extracomment>
        <translation>写真にある程度の変化があります。</translation>
    </message>
    <message>
        <source>The pictures are much alike.</source>
        <extracomment>Below the small pictures: they are nearly the same, which is not good</extracomment>
        <translation>よく似た写真ばかりです。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading above the small pictures taken so far</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <extracomment>Beside the heading &quot;Pictures&quot;: {taken} of {needed}, numbers</extracomment>
        <translation>{needed}枚中{taken}枚</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Picture files…</source>
        <extracomment>In the menu &quot;From a file&quot;</extracomment>
        <translation>写真ファイル…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>In the menu &quot;From a file&quot;: the picture that was copied in another program</extracomment>
        <translation>クリップボードの写真</translation>
    </message>
    <message>
        <source>Video…</source>
        <extracomment>In the menu &quot;From a file&quot;: plays instead of the camera</extracomment>
        <translation>動画…</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button with a menu: pictures that are not from the camera</extracomment>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Choose pictures of the person</source>
        <extracomment>Title of the window in which files are chosen</extracomment>
        <translation>本人の写真を選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Choose a video of the person</source>
        <extracomment>Title of the window in which a file is chosen</extracomment>
        <translation>本人の動画を選択</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <extracomment>Answer to Ctrl+V</extracomment>
        <translation>クリップボードに写真がありません。写真をコピーしてから、もう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up Vestibule</source>
        <extracomment>Title of the dialog that sets up the program</extracomment>
        <translation>Vestibuleの設定</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: leave the wizard, and set up nothing</extracomment>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Button of the last step</extracomment>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on; the last one Button: to the next step</extracomment>
        <translation>次へ(&amp;C)</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <extracomment>Question of a step</extracomment>
        <translation>どの言語を使いますか</translation>
    </message>
    <message>
        <source>Visitors at the kiosk choose their own.</source>
        <extracomment>Below that question</extracomment>
        <translation>キオスクの来訪者は、自分で言語を選べます。</translation>
    </message>
    <message>
        <source>Which camera do people look at?</source>
        <extracomment>Question of a step</extracomment>
        <translation>どのカメラを使いますか</translation>
    </message>
    <message>
        <source>You should see yourself, well lit and from the front.</source>
        <extracomment>Below that question</extracomment>
        <translation>ご自分の顔が、正面から明るく映っていることを確認してください。</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <extracomment>Question of a step</extracomment>
        <translation>この施設の名前は何ですか</translation>
    </message>
    <message>
        <source>Consents and badges say so. Nobody&apos;s face is kept without consent.</source>
        <extracomment>Below that question</extracomment>
        <translation>同意文とバッジに表示されます。同意のない人の顔は保存しません。</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <extracomment>Question of a step</extracomment>
        <translation>誰が設定を変更できますか</translation>
    </message>
    <message>
        <source>You sign in from then on, and can add others at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>以後はサインインが必要になります。ほかの人は「設定」で追加できます。</translation>
    </message>
    <message>
        <source>What if this computer is lost?</source>
        <extracomment>Question of a step</extracomment>
        <translation>このコンピューターを失ったときの備え</translation>
    </message>
    <message>
        <source>Backups can be opened elsewhere with a recovery code. It is shown once, here.</source>
        <extracomment>Below that question</extracomment>
        <translation>復旧コードがあれば、バックアップをほかのコンピューターで開けます。コードはここで一度だけ表示されます。</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>Question of a step</extracomment>
        <translation>どのように始めますか</translation>
    </message>
    <message>
        <source>Everything can be changed later, at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>すべてあとから「設定」で変更できます。</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Quality of each look</source>
        <extracomment>Screen reader: the drawing of the pictures that a decision rests on</extracomment>
        <translation>各画像の品質</translation>
    </message>
</context>
<context>
    <name>GalleryAddDialog</name>
    <message>
        <source>Add pictures of {name}</source>
        <extracomment>Title of a window: {name} is enrolled already</extracomment>
        <translation>{name}さんの写真を追加</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep the new pictures</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>よい画像になると自動で撮影します。スペースキーですぐに撮影します。</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>今すぐ撮影(&amp;T)</translation>
    </message>
</context>
<context>
    <name>GalleryAdding</name>
    <message>
        <source>Added to {name}: {pictures}.</source>
        <extracomment>Notice; {name} got more pictures, {pictures} is &quot;3 pictures&quot;</extracomment>
        <translation>{name}さんに追加しました：{pictures}。</translation>
    </message>
</context>
<context>
    <name>GalleryCorrections</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>{people} have the tag “{tag}” now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>{people}にタグ「{tag}」を付けました。</translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken from {people}.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>{people}からタグ「{tag}」を外しました。</translation>
    </message>
    <message>
        <source>Export the chosen people</source>
        <extracomment>Title of the window in which it is chosen where a list of people is written</extracomment>
        <translation>選択した人をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kind of file that is written: a table</extracomment>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>{people} were written to {file}.</source>
        <extracomment>Notice; {people} is &quot;3 people&quot;, {file} the name of a file</extracomment>
        <translation>{people}を{file}に書き出しました。</translation>
    </message>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>2人を1人に統合しました。</translation>
    </message>
    <message>
        <source>{name} has too few pictures to be split.</source>
        <extracomment>Notice: why a person cannot be split in two</extracomment>
        <translation>{name}さんは写真が少ないため、分割できません。</translation>
    </message>
    <message>
        <source>{name} is a person of their own now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {name} was split off from another person</extracomment>
        <translation>{name}さんを別の人として分けました。</translation>
    </message>
    <message>
        <source>The portrait was changed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>顔写真を変更しました。</translation>
    </message>
    <message>
        <source>The picture was removed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>写真を削除しました。</translation>
    </message>
    <message>
        <source>The picture was moved.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>写真を移動しました。</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicates</name>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>2人を1人に統合しました。</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <extracomment>Title of a window: people who may be enrolled twice</extracomment>
        <translation>重複を検索</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Answer: two people who look alike are the same person</extracomment>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>残る登録</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>もう一方に統合される登録</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <extracomment>Answer: two people who look alike are two</extracomment>
        <translation>別の人(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Answer: decide another time whether two people who look alike are one</extracomment>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>もう一方を残す(&amp;O)</translation>
    </message>
    <message>
        <source>Comparing everybody with everybody … {share} %</source>
        <extracomment>While everybody is compared with everybody; {share} is a number of percent</extracomment>
        <translation>全員を互いに比較しています… {share}%</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <extracomment>After the last pair of people who look alike</extracomment>
        <translation>これが最後の組でした</translation>
    </message>
    <message>
        <source>Pairs left for later are asked about again next time.</source>
        <extracomment>Below &quot;That was the last pair&quot;</extracomment>
        <translation>あとでを選んだ組は、次回もう一度確認します。</translation>
    </message>
    <message>
        <source>Nobody looks like anybody else</source>
        <extracomment>Nobody is enrolled twice</extracomment>
        <translation>互いに似ている人はいません</translation>
    </message>
    <message>
        <source>Everybody was compared with everybody.</source>
        <extracomment>Below &quot;Nobody looks like anybody else&quot;</extracomment>
        <translation>全員を互いに比較しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <extracomment>Above two people who look alike: {number} of {count} pairs, numbers</extracomment>
        <translation>{number}/{count}組</translation>
    </message>
    <message>
        <source>These two are very alike. Are they one person?</source>
        <extracomment>Two people whose pictures are very much alike</extracomment>
        <translation>この2人は非常によく似ています。同じ人ですか</translation>
    </message>
    <message>
        <source>These two are alike. Compare the pictures.</source>
        <extracomment>Two people whose pictures are alike</extracomment>
        <translation>この2人は似ています。写真を見比べてください。</translation>
    </message>
</context>
<context>
    <name>GalleryErasing</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>GalleryFace</name>
    <message>
        <source>Choose a picture of the person</source>
        <extracomment>Title of the window in which a picture is chosen</extracomment>
        <translation>本人の写真を選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then try again.</source>
        <extracomment>Notice: a face was to be searched for</extracomment>
        <translation>クリップボードに写真がありません。写真をコピーしてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>GalleryFaceDialog</name>
    <message>
        <source>Look into the camera</source>
        <extracomment>Title of a window: whoever looks into the camera is searched for</extracomment>
        <translation>カメラを見てください</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Filters</source>
        <extracomment>Screen reader: the row of filters above the list of people</extracomment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the gallery: everybody</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <extracomment>Button with a menu, among the filters: all groups and tags. As short as possible</extracomment>
        <translation>グループとタグ</translation>
    </message>
</context>
<context>
    <name>GalleryFound</name>
    <message>
        <source>Show every&amp;body</source>
        <extracomment>Button: end the search by face, and show everybody again</extracomment>
        <translation>全員を表示(&amp;B)</translation>
    </message>
    <message>
        <source>1 person looks like this face</source>
        <extracomment>Search by face: what it found, exactly one</extracomment>
        <translation>この顔に似ている人が1人います</translation>
    </message>
    <message>
        <source>{count} people look like this face</source>
        <extracomment>Search by face: what it found, never one</extracomment>
        <translation>この顔に似ている人が{count}人います</translation>
    </message>
    <message>
        <source>Nobody here looks like this face</source>
        <extracomment>Search by face: what it found</extracomment>
        <translation>この顔に似ている人はいません</translation>
    </message>
    <message>
        <source>The most alike first. Compare the pictures: a likeness alone proves nothing.</source>
        <extracomment>Search by face: what the result is worth</extracomment>
        <translation>似ている順に並んでいます。写真を見比べてください。似ているだけでは本人とは限りません。</translation>
    </message>
    <message>
        <source>Another picture may show more: from the front, sharp, in even light.</source>
        <extracomment>Search by face that found nobody</extracomment>
        <translation>別の写真なら見つかるかもしれません。正面から均一な光で撮った、鮮明な写真を使ってください。</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>Heading of a column of the table of people: the person&apos;s number in another system</extracomment>
        <translation>識別番号</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Heading of a column of the table of people: since when</extracomment>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Heading of a column of the table of people: the latest check-in</extracomment>
        <translation>最終チェックイン</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading of a column of the table of people: how many pictures there are</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column of the table of people: of the pictures, 0 to 100</extracomment>
        <translation>品質</translation>
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
        <translation>登録者を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nobody is found with “{words}”</source>
        <extracomment>No search result; {words} is what was typed</extracomment>
        <translation>「{words}」に該当する人は見つかりません</translation>
    </message>
    <message>
        <source>Try a part of the name, the identifier, a tag, or a day such as 2026-03-01.</source>
        <extracomment>Below &quot;Nobody is found with …&quot;</extracomment>
        <translation>氏名の一部、識別番号、タグ、または2026-03-01のような日付で検索してください。</translation>
    </message>
    <message>
        <source>Nobody here is alike</source>
        <extracomment>Search by face without result</extracomment>
        <translation>似ている人はいません</translation>
    </message>
    <message>
        <source>Whoever is on the picture is not enrolled, or looks very different on it.</source>
        <extracomment>Below &quot;Nobody here is alike&quot;</extracomment>
        <translation>写真の人は登録されていないか、写真では大きく違って見えています。</translation>
    </message>
    <message>
        <source>Nobody under “{filter}”</source>
        <extracomment>A filter leaves nobody; {filter} is such as &quot;No consent&quot;</extracomment>
        <translation>「{filter}」に該当する人はいません</translation>
    </message>
    <message>
        <source>There is nothing to be done here.</source>
        <extracomment>Below &quot;Nobody under …&quot;</extracomment>
        <translation>必要な操作はありません。</translation>
    </message>
    <message>
        <source>Only “{filter}” was searched.</source>
        <extracomment>Search within a filter, such as &quot;No consent&quot;, without result</extracomment>
        <translation>「{filter}」の中だけを検索しました。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody again</extracomment>
        <translation>全員を表示</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <extracomment>Empty gallery: the sentence</extracomment>
        <translation>まだ誰も登録されていません</translation>
    </message>
    <message>
        <source>It takes a name, a consent and a look at the camera.</source>
        <extracomment>Empty gallery: below the sentence</extracomment>
        <translation>必要なのは氏名と同意、そしてカメラを見ることだけです。</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <extracomment>Empty gallery: the button</extracomment>
        <translation>最初の人を登録</translation>
    </message>
    <message>
        <source>Import people from files</source>
        <extracomment>Empty gallery: the second button</extracomment>
        <translation>ファイルから一括登録</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Title of the page with everybody who is enrolled</extracomment>
        <translation>登録者一覧</translation>
    </message>
</context>
<context>
    <name>GalleryPastDialog</name>
    <message>
        <source>Past corrections</source>
        <extracomment>Title of a window: what was corrected in the gallery before</extracomment>
        <translation>過去の修正</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <extracomment>Nothing was ever corrected in the gallery</extracomment>
        <translation>まだ何も修正されていません</translation>
    </message>
    <message>
        <source>Merges, splits, pictures and tags that are changed are listed here.</source>
        <extracomment>Below &quot;Nothing was corrected yet&quot;</extracomment>
        <translation>統合、分離、写真やタグの変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside a past correction: take it back</extracomment>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>GalleryPeople</name>
    <message>
        <source>Enrolled people</source>
        <extracomment>Screen reader: the list of everybody who is enrolled</extracomment>
        <translation>登録された人</translation>
    </message>
</context>
<context>
    <name>GalleryReceipt</name>
    <message>
        <source>{people} erased for good. The receipt can be saved now, not later.</source>
        <extracomment>Notice with a button &quot;Receipt…&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}を完全に消去しました。控えを保存できるのは今だけです。</translation>
    </message>
    <message>
        <source>The receipt was written to {file}.</source>
        <extracomment>Notice; {file} is the name of a file</extracomment>
        <translation>控えを {file} に保存しました。</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Button in a notice: save the receipt of an erasure as a file</extracomment>
        <translation>控え(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the window in which it is chosen where the receipt of an erasure is written</extracomment>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kind of file that is written</extracomment>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>GallerySelection</name>
    <message>
        <source>Add t&amp;ag</source>
        <extracomment>Button below the list: give a tag to all people who are chosen</extracomment>
        <translation>タグを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <extracomment>Button below the list: take a tag from all people who are chosen</extracomment>
        <translation>タグを外す(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button below the list: write the people who are chosen into a file</extracomment>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button below the list: erase all people who are chosen</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button below the list: choose nobody</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <extracomment>Below the list; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}を選択中</translation>
    </message>
</context>
<context>
    <name>GalleryTagDialog</name>
    <message>
        <source>Give {people} a tag</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}にタグを付ける</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: give a tag to all who are chosen</extracomment>
        <translation>タグを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Take a tag from {people}</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}からタグを外す</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <extracomment>Button: take a tag from all who are chosen</extracomment>
        <translation>タグを外す(&amp;R)</translation>
    </message>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that people have</extracomment>
        <translation>既存のタグ</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Name of a field: one word that people are found by</extracomment>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>GalleryTools</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field of the gallery</extracomment>
        <translation>氏名、番号、タグを検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Screen reader: the search field</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>By &amp;face</source>
        <extracomment>Button with a menu: find people by a picture of a face. As short as possible</extracomment>
        <translation>顔で検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>Button with a menu of what is rarely done with the whole gallery. As short as possible</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>登録(&amp;N)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>Button: show people as pictures beside each other</extracomment>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button: show people as rows of a table</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <extracomment>In the menu &quot;By face&quot;: look into the camera</extracomment>
        <translation>カメラ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Picture file…</source>
        <extracomment>In the menu &quot;By face&quot;</extracomment>
        <translation>写真ファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>Picture from the clip&amp;board</source>
        <extracomment>In the menu &quot;By face&quot;: the picture that was copied in another program</extracomment>
        <translation>クリップボードの写真(&amp;B)</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: look for people who are enrolled twice</extracomment>
        <translation>重複を検索(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Past corrections…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: what was corrected before, to undo it</extracomment>
        <translation>過去の修正(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: enroll many people from files</extracomment>
        <translation>一括登録(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Everything here is kept in {path}</source>
        <extracomment>At the lower end of the settings; {path} is the name of a file</extracomment>
        <translation>すべての設定は{path}に保存されます</translation>
    </message>
    <message>
        <source>No setting is about “{words}”. Try another word.</source>
        <extracomment>{words} is what somebody searched the settings for</extracomment>
        <translation>「{words}」に関する設定はありません。別の言葉で検索してください。</translation>
    </message>
    <message>
        <source>And {count} more: type another word to find fewer.</source>
        <extracomment>Below the settings that were found; {count} is how many more there are</extracomment>
        <translation>ほかに{count}件あります。言葉を追加して絞り込んでください。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>Field above the settings, before anything is typed</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Set up &amp;again</source>
        <extracomment>Button beside the search: a wizard</extracomment>
        <translation>もう一度設定(&amp;A)</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Screen reader: the row of groups of settings</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <extracomment>Button: show for a few seconds what the camera sees</extracomment>
        <translation>カメラを試す</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <extracomment>Button: play a tone and say a sentence</extracomment>
        <translation>音を試す</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Button: send a message now</extracomment>
        <translation>テストメッセージを送る</translation>
    </message>
    <message>
        <source>Open the door now</source>
        <extracomment>Button: start now what opens the door</extracomment>
        <translation>今すぐドアを開ける</translation>
    </message>
    <message>
        <source>Try the connection at Sync</source>
        <extracomment>Button: go to the page Sync, where connections are tried</extracomment>
        <translation>「連携」で接続を試す</translation>
    </message>
</context>
<context>
    <name>ImportChooser</name>
    <message>
        <source>Choose a &amp;folder</source>
        <extracomment>Button: choose a folder of pictures</extracomment>
        <translation>フォルダーを選択(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a fil&amp;e</source>
        <extracomment>Button: choose a list, an archive or a file of encodings</extracomment>
        <translation>ファイルを選択(&amp;E)</translation>
    </message>
    <message>
        <source>Drop pictures of many people here</source>
        <extracomment>Above the kinds of files that can be dropped here</extracomment>
        <translation>登録する人たちの写真をここにドロップしてください</translation>
    </message>
    <message>
        <source>Folder with pictures of people</source>
        <extracomment>Title of the dialog that chooses a folder</extracomment>
        <translation>人の写真が入ったフォルダー</translation>
    </message>
    <message>
        <source>List, archive or encodings</source>
        <extracomment>Title of the dialog that chooses a file</extracomment>
        <translation>リスト、アーカイブ、顔エンコーディング</translation>
    </message>
    <message>
        <source>Lists, archives and encodings ({files})</source>
        <extracomment>What can be chosen; in brackets the endings of files</extracomment>
        <translation>リスト、アーカイブ、顔エンコーディング ({files})</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A kind of source</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>One folder for each person, or pictures such as ann_001.jpg</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>1人につき1つのフォルダー、またはann_001.jpgのような名前の写真</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A kind of source</extracomment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and picture, and more if you like</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>nameとpictureの列があるCSVファイル。ほかの列も追加できます</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>A kind of source</extracomment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>A ZIP file of either; it is read where it is, and never unpacked</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>上のいずれかを収めたZIPファイル。展開せずにそのまま読み込みます</translation>
    </message>
    <message>
        <source>Encodings</source>
        <extracomment>A kind of source</extracomment>
        <translation>顔エンコーディング</translation>
    </message>
    <message>
        <source>NPZ or NPY files of face_recognition: people without pictures</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>face_recognitionのNPZまたはNPYファイル。写真のない人を登録します</translation>
    </message>
</context>
<context>
    <name>ImportConsent</name>
    <message>
        <source>I have the consent of every one of them</source>
        <extracomment>Check box; the operator vouches for everybody in an import</extracomment>
        <translation>全員の同意を得ています</translation>
    </message>
    <message>
        <source>How did these people agree?</source>
        <extracomment>Question before the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>この人たちはどのように同意しましたか</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import has ended.</source>
        <extracomment>Above a sentence that says why an import could not go on</extracomment>
        <translation>一括登録が途中で終了しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>An import was stopped</extracomment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Nobody is lost: import the same again, and it goes on where it stopped.</source>
        <extracomment>After an import was stopped</extracomment>
        <translation>登録した人はそのまま残ります。同じものをもう一度読み込むと、続きから再開します。</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <extracomment>Everything has been looked at, nobody has been enrolled</extracomment>
        <translation>まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Done: {people} enrolled.</source>
        <extracomment>{people} is &quot;197 people&quot;</extracomment>
        <translation>完了: {people}を登録しました。</translation>
    </message>
    <message>
        <source>E&amp;nroll {people}</source>
        <extracomment>Button; {people} is &quot;197 people&quot;</extracomment>
        <translation>{people}を登録(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;dd {pictures}</source>
        <extracomment>Button; {pictures} is &quot;12 pictures&quot;, of people who are enrolled already</extracomment>
        <translation>{pictures}を追加(&amp;D)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of the dialog that saves a table</extracomment>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <extracomment>Suggested name of that file</extracomment>
        <translation>一括登録の結果.csv</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: stop the import</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Choose &amp;others</source>
        <extracomment>Button: import something else</extracomment>
        <translation>ほかを選択(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report</source>
        <extracomment>Button: save the table of results</extracomment>
        <translation>結果を保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <extracomment>Button: leave the import</extracomment>
        <translation>登録者一覧に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the import is</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>Title of the page that enrolls many people at once</extracomment>
        <translation>一括登録</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Only refused</source>
        <extracomment>Check box: hide the pictures that can be used</extracomment>
        <translation>使用不可のみ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Screen reader: the table of pictures</extracomment>
        <translation>写真</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete the last letter</source>
        <extracomment>Key of the keyboard on the screen: take the last letter back. For screen readers</extracomment>
        <translation>最後の文字を消す</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the keyboard on the screen: a blank. As short as possible</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Other letters</source>
        <extracomment>Key of the keyboard on the screen: letters with accents. For screen readers</extracomment>
        <translation>ほかの文字</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Your face may be sent to {system}.</source>
        <extracomment>Bottom of the kiosk, where another system helps to find people; {system} is its name</extracomment>
        <translation>顔のデータが​{system}に​送信されることが​あります。</translation>
    </message>
    <message>
        <source>Faces stay on this device.</source>
        <extracomment>Bottom of the kiosk</extracomment>
        <translation>顔のデータは​この端末の外に​出ません。</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for one day.</source>
        <extracomment>Bottom of the kiosk, after another sentence: the site keeps the faces of people who are unknown</extracomment>
        <translation>未登録の方の顔は​1日間​保存されます。</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for {days} days.</source>
        <extracomment>Bottom of the kiosk, after another sentence; {days} is a number from 2 to 30</extracomment>
        <translation>未登録の方の顔は​{days}日間​保存されます。</translation>
    </message>
</context>
<context>
    <name>KioskSession</name>
    <message>
        <source>That worked.</source>
        <extracomment>Operator&apos;s menu: the test of the door or of the message succeeded</extracomment>
        <translation>正常に動作しました。</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the row of languages at the bottom of the kiosk</extracomment>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>LookAlikeQuestion</name>
    <message>
        <source>Previous</source>
        <extracomment>Button: show the look-alike before this one</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: show the next look-alike</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Same &amp;person</source>
        <extracomment>Answer: the person at the desk is the one who is enrolled already</extracomment>
        <translation>同じ人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Different person</source>
        <extracomment>Answer: the person at the desk only looks like the one who is enrolled already</extracomment>
        <translation>別の人(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Answer: save nothing at all</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is almost certainly {name}, who is enrolled already.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>すでに登録されている{name}さんにほぼ間違いありません。</translation>
    </message>
    <message>
        <source>This face is much like {name}, who is enrolled already. Compare the two.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>すでに登録されている{name}さんによく似ています。2人を見比べてください。</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Below the look-alike&apos;s face: {number} of {count} look-alikes, numbers</extracomment>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>The new pictures are added to {name}. Nothing else is saved.</source>
        <extracomment>Below the answer &quot;Same person&quot;; {name} is enrolled already</extracomment>
        <translation>新しい写真を{name}さんに追加します。ほかには何も保存しません。</translation>
    </message>
    <message>
        <source>{new} is saved as a new person. The face alone no longer decides between {new} and {name}: the kiosk asks both for a PIN.</source>
        <extracomment>Below the answer &quot;Different person&quot;; {new} is at the desk, {name} is enrolled already</extracomment>
        <translation>{new}さんを新しい人として保存します。顔だけでは{new}さんと{name}さんを区別できなくなるため、キオスクはどちらの人にもPINの入力を求めます。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Above the new person&apos;s face</extracomment>
        <translation>受付にいる人</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <extracomment>Above the face of somebody who is enrolled already</extracomment>
        <translation>登録済みの人</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <extracomment>Below the answer &quot;Cancel&quot;</extracomment>
        <translation>何も保存しません。</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>How many pictures</source>
        <extracomment>Screen reader: chooses how many pictures are taken of a person</extracomment>
        <translation>写真の枚数</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Choice: five pictures in five poses. One short word</extracomment>
        <translation>フル</translation>
    </message>
    <message>
        <source>Five poses: recognized most surely</source>
        <extracomment>Tool tip of the choice &quot;Full&quot;</extracomment>
        <translation>5つの向き: 最も確実に認識</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Choice: one picture only. One short word</extracomment>
        <translation>クイック</translation>
    </message>
    <message>
        <source>One picture: done soonest</source>
        <extracomment>Tool tip of the choice &quot;Quick&quot;</extracomment>
        <translation>写真1枚: 最も早く完了</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Type the first three letters or more.</source>
        <extracomment>Name search, before enough letters were typed</extracomment>
        <translation>最初の3文字以上を​入力してください。</translation>
    </message>
    <message>
        <source>No such name here. Check the letters, or choose another way in.</source>
        <extracomment>Name search: the letters fit nobody</extracomment>
        <translation>この名前は​見つかりません。​文字を確かめるか、​ほかの入り方を​お選びください。</translation>
    </message>
    <message>
        <source>Touch your name.</source>
        <extracomment>Name search, above a few names</extracomment>
        <translation>お名前に​触れてください。</translation>
    </message>
    <message>
        <source>Touch your name, or type more letters.</source>
        <extracomment>Name search, above five names: there are more</extracomment>
        <translation>お名前に触れるか、​続けて​入力してください。</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Title of the page on which a person types the own name instead of showing the face</extracomment>
        <translation>お名前を​入力してください</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Screen reader: the field for the own name</extracomment>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Name search: button that leaves it. As short as possible</extracomment>
        <translation>戻る</translation>
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
        <translation>少々​お待ちください</translation>
    </message>
    <message>
        <source>For the operator</source>
        <extracomment>Title of what the operator can do at the kiosk</extracomment>
        <translation>管理者メニュー</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <extracomment>Operator&apos;s menu: the kiosk goes on</extracomment>
        <translation>キオスクに戻る</translation>
    </message>
    <message>
        <source>Test the door</source>
        <extracomment>Operator&apos;s menu: open the door once, as a check-in does</extracomment>
        <translation>ドアを試す</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Operator&apos;s menu: send a message to the site&apos;s server, as a check-in does</extracomment>
        <translation>テストメッセージを送る</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <extracomment>Operator&apos;s menu: end the kiosk</extracomment>
        <translation>キオスクを終了する</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above a new PIN</extracomment>
        <translation>{name}さんのPIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>表示されるのは今回だけです。今すぐ印刷するか、書き留めてください。</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <extracomment>Title above a new QR code</extracomment>
        <translation>{name}さんのQRコード</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: the picture of a QR code</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or let the person photograph it now.</source>
        <extracomment>Below a new QR code</extracomment>
        <translation>表示されるのは今回だけです。今すぐ印刷するか、ご本人に撮影してもらってください。</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the PIN or the QR code</extracomment>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>Button: the PIN or QR code was handed over</extracomment>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a question about a person: change nothing</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PersonEditDialog</name>
    <message>
        <source>Edit {name}</source>
        <extracomment>Title of a window: change what is written down about a person</extracomment>
        <translation>{name}さんの情報を編集</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was changed about a person</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What is known of them?</source>
        <extracomment>Question above name and identifier of somebody who is enrolled already</extracomment>
        <translation>この人について何がわかっていますか</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>not yet</source>
        <extracomment>Instead of the time of the latest check-in: there was none</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the number of pictures: there are none</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>quality {value}</source>
        <extracomment>Beside the number of pictures: their mean quality, 0 to 100</extracomment>
        <translation>品質{value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>After how and when somebody agreed; {day} is &quot;31 Mar 2027&quot;
----------
When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>When a person can check in; {first} and {last} are days, such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Caption in the details of a person: the latest check-in</extracomment>
        <translation>最終チェックイン</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption in the details of a person: from when until when the person can check in</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who is being enrolled?</source>
        <extracomment>Question above the fields for name and identifier</extracomment>
        <translation>どなたを登録しますか</translation>
    </message>
    <message>
        <source>Write the name as the person does, in any script.</source>
        <extracomment>Explains the fields below</extracomment>
        <translation>氏名はご本人の書き方で入力してください。どの文字でもかまいません。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field, required</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>E-mail address, group, tags, notes, first and last day</source>
        <extracomment>Below the closed part of the form: what can be entered in it</extracomment>
        <translation>メールアドレス、グループ、タグ、メモ、開始日と終了日</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: words that people are found by</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Known groups</source>
        <extracomment>Screen reader: the list of groups that other people belong to</extracomment>
        <translation>既存のグループ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Name of a field: the first day on which the person can check in</extracomment>
        <translation>有効開始日</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>In an empty field for the first day on which the person can check in</extracomment>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Name of a field: the last day on which the person can check in</extracomment>
        <translation>有効終了日</translation>
    </message>
    <message>
        <source>No end</source>
        <extracomment>In an empty field for the last day on which the person can check in</extracomment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Give a PIN for the other way in</source>
        <extracomment>Check box: the person also gets a PIN, to check in without the camera</extracomment>
        <translation>ほかの入り方のためにPINを発行する</translation>
    </message>
    <message>
        <source>Identifier (optional)</source>
        <extracomment>Name of a field, may stay empty</extracomment>
        <translation>識別番号(任意)</translation>
    </message>
    <message>
        <source>Staff or membership number</source>
        <extracomment>Example in an empty field: a staff number</extracomment>
        <translation>社員番号または会員番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Name of a field</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of a field: such as a department; a person belongs to one</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Name of a field: whatever the operator wants to remember</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>Button: opens the part of the form with e-mail address, tags, notes and so on</extracomment>
        <translation>詳しい情報</translation>
    </message>
    <message>
        <source>Then a consent and five pictures. It takes about a minute.</source>
        <extracomment>Beside the form for the name: what happens in the steps after it</extracomment>
        <translation>続いて同意と写真5枚です。1分ほどで終わります。</translation>
    </message>
</context>
<context>
    <name>PersonMergeDialog</name>
    <message>
        <source>Merge {name} with another person</source>
        <extracomment>Title of a window: make one person of two; {name} is one of them</extracomment>
        <translation>{name}さんを別の人と統合</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: make one person of two now</extracomment>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>残る登録</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>もう一方に統合される登録</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>もう一方を残す(&amp;O)</translation>
    </message>
    <message>
        <source>Choose who is the same person. Compare the pictures.</source>
        <extracomment>In the window in which two people are merged, before the other one is chosen</extracomment>
        <translation>同じ人を選択してください。写真を見比べてください。</translation>
    </message>
</context>
<context>
    <name>PersonMoveDialog</name>
    <message>
        <source>Whose picture is this?</source>
        <extracomment>Title of a window: a picture shows somebody else who is enrolled</extracomment>
        <translation>これは誰の写真ですか</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>Button: give a picture to another person</extracomment>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>It is kept with {name} now.</source>
        <extracomment>Before it is chosen to whom a picture is given; {name} has it now</extracomment>
        <translation>現在は{name}さんの写真です。</translation>
    </message>
    <message>
        <source>{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}. This can be undone.</source>
        <extracomment>What follows when a picture is given to another person</extracomment>
        <translation>この写真は今後、{name}さんではなく{other}さんの認識に使われます。写真は{other}さんの同意のもとで保存されます。この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Check-ins</source>
        <extracomment>Heading in the details of a person: the latest times they came or went</extracomment>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Backends</source>
        <extracomment>Heading in the details of a person: the systems that have, or get, a copy</extracomment>
        <translation>連携先</translation>
    </message>
    <message>
        <source>No consent is in force: only PIN and code work.</source>
        <extracomment>Caution in the details of a person: the face may not be used, the other ways in may</extracomment>
        <translation>有効な同意がありません。使えるのはPINとコードだけです。</translation>
    </message>
    <message>
        <source>No longer valid: ended on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>有効期間が過ぎています。{day}に終了しました。</translation>
    </message>
    <message>
        <source>Not valid yet: begins on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>まだ有効期間前です。{day}に始まります。</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <extracomment>Button in the details of a person: change what was written down. As short as possible</extracomment>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>Button in the details of a person: the same person is enrolled twice. As short as possible</extracomment>
        <translation>統合(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <extracomment>Button in the details of a person: delete everything about this person. As short as possible</extracomment>
        <translation>消去(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button in the details of a person: opens a menu with what is done less often. As short as possible</extracomment>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <extracomment>Menu in the details of a person: a card with portrait and QR code</extracomment>
        <translation>バッジ(&amp;B)…</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <extracomment>Menu in the details of a person: make a new QR code for the kiosk</extracomment>
        <translation>新しいQRコード(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>Menu in the details of a person: some pictures are somebody else&apos;s</extracomment>
        <translation>分割(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent</source>
        <extracomment>Menu in the details of a person: the face is deleted, the person stays</extracomment>
        <translation>同意を撤回(&amp;W)</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <extracomment>Menu in the details of a person: make a new personal number for the kiosk</extracomment>
        <translation>新しいPIN(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field where one person is chosen</extracomment>
        <translation>氏名、番号、タグを検索…</translation>
    </message>
    <message>
        <source>Search a person</source>
        <extracomment>Screen reader: the search field where one person is chosen</extracomment>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: the people among whom one is chosen</extracomment>
        <translation>登録者</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <extracomment>Below a search field, when nobody was found</extracomment>
        <translation>該当する人は見つかりません。</translation>
    </message>
</context>
<context>
    <name>PersonRecognition</name>
    <message>
        <source>Recognition</source>
        <extracomment>Heading in the details of a person: how well the kiosk knows them</extracomment>
        <translation>認識</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least}</source>
        <extracomment>Figures of a self-test: {score} of the person, {least} that is needed; numbers like 6.2</extracomment>
        <translation>認識テスト{score} · 必要なスコア{least}</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least} · nearest other person {nearest}</source>
        <extracomment>Figures of a self-test: also how alike the most alike other person is, a number like 2.1</extracomment>
        <translation>認識テスト{score} · 必要なスコア{least} · 最も近いほかの人{nearest}</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>in</source>
        <extracomment>A check-in of a person: they came in</extracomment>
        <translation>入場</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>A check-in of a person: they went out</extracomment>
        <translation>退場</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>A check-in that was taken back, since it was somebody else</extracomment>
        <translation>取り消し済み</translation>
    </message>
</context>
<context>
    <name>PersonSamples</name>
    <message>
        <source>Add pictures…</source>
        <extracomment>Button below the pictures of a person: more of them are taken</extracomment>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>A consent is needed first. Enroll the person again at the desk.</source>
        <extracomment>Below the button that adds pictures of a person: it cannot be pressed, their face may not be kept</extracomment>
        <translation>先に同意が必要です。受付でもう一度登録してください。</translation>
    </message>
    <message>
        <source>Some are somebody else…</source>
        <extracomment>Button below the pictures of a person: some of them are of somebody else</extracomment>
        <translation>別の人の写真がある…</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>Heading above the pictures of a person, one by one</extracomment>
        <translation>登録写真</translation>
    </message>
    <message>
        <source>Use as &amp;portrait</source>
        <extracomment>Menu of a picture of a person: show it wherever the person is shown</extracomment>
        <translation>顔写真に使う(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to another person…</source>
        <extracomment>Menu of a picture of a person: it shows somebody else who is enrolled</extracomment>
        <translation>別の人に移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menu of a picture of a person</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>PersonSplitDialog</name>
    <message>
        <source>Which pictures are not {name}?</source>
        <extracomment>Title of a window: some pictures of a person are of somebody else</extracomment>
        <translation>{name}さんではない写真はどれですか</translation>
    </message>
    <message>
        <source>Who is on these pictures?</source>
        <extracomment>Question above name and identifier of a person who is split off</extracomment>
        <translation>これらの写真に写っているのは誰ですか</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: go to the step before</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Choose the pictures that show somebody else.</source>
        <extracomment>Explains a choice among pictures of a person</extracomment>
        <translation>別の人が写っている写真を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: go to the next step</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <extracomment>Button: make a new person of these pictures now</extracomment>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Leave {name} one picture at least.</source>
        <extracomment>Below pictures of a person that were all chosen</extracomment>
        <translation>{name}さんの写真を1枚以上残してください。</translation>
    </message>
    <message>
        <source>{pictures} go over to a new person with a consent of their own. {name} keeps the rest, and all check-ins. This can be undone.</source>
        <extracomment>What follows when a person is split in two; {pictures} is &quot;2 pictures&quot;, {name} keeps the rest</extracomment>
        <translation>{pictures}を新しい人に移します。新しい人には別に同意が必要です。残りの写真とすべてのチェックインは{name}さんに残ります。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>No picture is chosen yet.</source>
        <extracomment>Below pictures of a person, none of which was chosen</extracomment>
        <translation>まだ写真が選択されていません。</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>good pictures</source>
        <extracomment>On a tile: the person&apos;s pictures serve recognition well</extracomment>
        <translation>よい写真</translation>
    </message>
    <message>
        <source>needs better pictures</source>
        <extracomment>On a tile: the person should be enrolled again with better pictures</extracomment>
        <translation>撮り直しが必要</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment</source>
        <extracomment>PIN pad, below the question: the PIN is being checked</extracomment>
        <translation>少々​お待ちください</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {time}.</source>
        <extracomment>PIN pad after too many wrong PINs; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>回数が​多すぎます。​{time}​お待ちください。</translation>
    </message>
    <message>
        <source>1 digit</source>
        <extracomment>Screen reader at the PIN pad: exactly one digit was typed, never which</extracomment>
        <translation>1桁</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <extracomment>Screen reader at the PIN pad: how many digits were typed, never which</extracomment>
        <translation>{count}桁</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>Key of the PIN pad: take the last digit back. For screen readers; the key shows an arrow</extracomment>
        <translation>最後の数字を消す</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key of the PIN pad: leave it. As short as possible</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the PIN pad: these were all digits. As short as possible</extracomment>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Example Ltd</source>
        <extracomment>Field before anything is typed: an example of the name of a place</extracomment>
        <translation>株式会社サンプル</translation>
    </message>
    <message>
        <source>Who runs this place?</source>
        <extracomment>Caption of a field</extracomment>
        <translation>この施設の運営者</translation>
    </message>
    <message>
        <source>This is what people agree to here:</source>
        <extracomment>Above the text that people agree to</extracomment>
        <translation>ここで同意してもらう内容:</translation>
    </message>
</context>
<context>
    <name>QualityMeter</name>
    <message>
        <source>Quality</source>
        <extracomment>Heading of the quality bars</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>よい画像です。</translation>
    </message>
    <message>
        <source>Ask the person to follow the instruction.</source>
        <extracomment>To the operator; follows &quot;The picture is good.&quot;</extracomment>
        <translation>案内に従うように伝えてください。</translation>
    </message>
    <message>
        <source>Quality {value} of 100</source>
        <extracomment>Screen reader: the score over all, 0 to 100</extracomment>
        <translation>品質 100点中{value}点</translation>
    </message>
    <message>
        <source>{name} not assessed</source>
        <extracomment>Screen reader: a quality component such as &quot;Background&quot; of which nothing can be said</extracomment>
        <translation>{name} 評価なし</translation>
    </message>
    <message>
        <source>{name} {value} of 100</source>
        <extracomment>Screen reader: one quality component, such as &quot;Sharpness 78 of 100&quot;</extracomment>
        <translation>{name} 100点中{value}点</translation>
    </message>
    <message>
        <source>Nobody is in front of the camera.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>カメラの前に人がいません。</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera.</source>
        <extracomment>To the operator; follows &quot;Nobody is in front of the camera.&quot;</extracomment>
        <translation>カメラを見るように伝えてください。</translation>
    </message>
    <message>
        <source>Head pose</source>
        <extracomment>Name of a quality bar: where the head points</extracomment>
        <translation>顔の向き</translation>
    </message>
    <message>
        <source>Distance between eyes</source>
        <extracomment>Name of a quality bar: how large the face is in the picture</extracomment>
        <translation>両目の間隔</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>Name of a quality bar</extracomment>
        <translation>鮮明さ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Name of a quality bar: brightness and evenness</extracomment>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Eyes and mouth</source>
        <extracomment>Name of a quality bar: open and not covered; the mouth closed and not covered</extracomment>
        <translation>目と口</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Name of a quality bar: how plain it is behind the person</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>Name of a quality bar: whether the whole head is in the picture</extracomment>
        <translation>顔の位置</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip</source>
        <extracomment>Button below a question of the site: go on without an answer</extracomment>
        <translation>スキップ</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Screen reader: the row of places</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <extracomment>Screen reader: the program&apos;s mark</extracomment>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>明るい配色にする</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>暗い配色にする</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A place of the program: where people are enrolled. One short word</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A place of the program: where people check in by themselves. One short word</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>A place of the program: everybody who is enrolled. One short word</extracomment>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A place of the program: who came and went. One short word</extracomment>
        <translation>入退場</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>A place of the program: the backends that people are sent to. One short word</extracomment>
        <translation>連携</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place of the program: how it is set up. One short word</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Strangers who may be named by mistake</source>
        <extracomment>Above a slider: which share of strangers may be called by somebody&apos;s name by mistake
----------
Screen reader: the slider</extracomment>
        <translation>他人を誤って登録者と認識してもよい割合</translation>
    </message>
    <message>
        <source>Safer</source>
        <extracomment>At the end of the slider where hardly any stranger is named</extracomment>
        <translation>より安全</translation>
    </message>
    <message>
        <source>Easier for your people</source>
        <extracomment>At the other end of the slider, where hardly anybody is asked to try again</extracomment>
        <translation>登録者が通りやすい</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: uses the chosen setting from now on</extracomment>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>This is in use.</source>
        <extracomment>Beside the button &quot;Apply&quot;: nothing would change</extracomment>
        <translation>現在使われている設定です。</translation>
    </message>
    <message>
        <source>In use is {share}. A change holds at once.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>現在の設定は{share}です。変更はすぐに有効になります。</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Preset: hardly a stranger is named, more people are asked to try again. One short word</extracomment>
        <translation>厳格</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Preset: what the program comes with. One short word</extracomment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Preset: fewer people are asked to try again. One short word</extracomment>
        <translation>寛容</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>What does the threshold mean here?</source>
        <extracomment>Headline where no figures are shown yet</extracomment>
        <translation>このしきい値はここで何を意味しますか</translation>
    </message>
    <message>
        <source>Your own pictures are compared with each other: how often a stranger would be called by a name, and how often your people would be asked to try again. Nothing is sent anywhere.</source>
        <extracomment>Below that headline</extracomment>
        <translation>登録された写真を互いに比較し、他人が誤って登録者と認識される頻度と、登録者がやり直しを求められる頻度を調べます。外部へは何も送信されません。</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Button: begins to compare</extracomment>
        <translation>測定</translation>
    </message>
    <message>
        <source>Two people are needed at least</source>
        <extracomment>Headline: fewer than two people are enrolled</extracomment>
        <translation>2人以上の登録が必要です</translation>
    </message>
    <message>
        <source>Enroll people at the desk; the standard fits until then.</source>
        <extracomment>Below that headline</extracomment>
        <translation>受付で人を登録してください。それまでは標準の設定が適しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks again whether somebody is enrolled</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <extracomment>Bold, above a sentence that says how far the figures can be relied on</extracomment>
        <translation>この結果の確かさ</translation>
    </message>
    <message>
        <source>Too few to rely on</source>
        <extracomment>Phrase above what says that the gallery is small</extracomment>
        <translation>数が少なく、信頼できません</translation>
    </message>
    <message>
        <source>{share} is in use from now on, at this computer&apos;s kiosk too.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>今後は{share}を使います。このコンピューターのキオスクでも有効です。</translation>
    </message>
    <message>
        <source>Look-alikes: perhaps one person enrolled twice. They count as strangers who are named.</source>
        <extracomment>Above a list of pairs of people</extracomment>
        <translation>似ている人: 同じ人が二重に登録されているかもしれません。誤認された他人として数えています。</translation>
    </message>
    <message>
        <source>Nobody here looks much like somebody else.</source>
        <extracomment>Where no pairs of people are listed</extracomment>
        <translation>ほかの人によく似ている人はいません。</translation>
    </message>
    <message>
        <source>Comparing your pictures with each other …</source>
        <extracomment>While pictures are compared with each other</extracomment>
        <translation>写真を互いに比較しています…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops comparing</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the comparing is</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>Title of the section</extracomment>
        <translation>認識</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <extracomment>Button: compares the pictures once more</extracomment>
        <translation>もう一度測定(&amp;M)</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Headers of a list of pairs of people</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>Heading of a column: the person whom somebody looks like</extracomment>
        <translation>似ている人</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading of a column: how alike two people are</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Screen reader: the list of pairs of people</extracomment>
        <translation>似ている人</translation>
    </message>
</context>
<context>
    <name>RatesSession</name>
    <message>
        <source>Recognition</source>
        <extracomment>Section of the settings: how faces are compared</extracomment>
        <translation>認識</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Type it from what you wrote down</source>
        <extracomment>Settings, backup: field below the recovery code</extracomment>
        <translation>書き留めたコードを入力</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>Settings, backup: button beside the field for the recovery code</extracomment>
        <translation>確認(&amp;C)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>新しい復旧コードを作成(&amp;N)</translation>
    </message>
    <message>
        <source>Make the &amp;recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>復旧コードを作成(&amp;R)</translation>
    </message>
    <message>
        <source>This code is shown once. Write it down.</source>
        <extracomment>Settings, backup: above the recovery code</extracomment>
        <translation>このコードは一度だけ表示されます。書き留めてください。</translation>
    </message>
    <message>
        <source>Keep it where this computer is not. With it and a backup, everything can be restored on another computer; without it, nobody can. Backups made before open with the code before.</source>
        <extracomment>Settings, backup: below the recovery code</extracomment>
        <translation>このコンピューターとは別の場所に保管してください。このコードとバックアップがあれば、別のコンピューターですべてを復元できます。コードがなければ、誰にも復元できません。以前に作成したバックアップは、以前のコードで開きます。</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Make a recovery code</source>
        <extracomment>Button: make a recovery code</extracomment>
        <translation>復旧コードを作成(&amp;M)</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Screen reader: the recovery code</extracomment>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: put the recovery code on the clipboard</extracomment>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Button: print the recovery code</extracomment>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Type group {number} of what you wrote down</source>
        <extracomment>Caption of a field; {number} counts the groups of characters of the code</extracomment>
        <translation>書き留めたコードの{number}番目のグループを入力してください</translation>
    </message>
    <message>
        <source>Write the code down, then type the group that is asked for.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>コードを書き留めてから、指定されたグループを入力してください。</translation>
    </message>
    <message>
        <source>Right. Keep it where no computer is lost with it.</source>
        <extracomment>A part of the recovery code was typed as it is</extracomment>
        <translation>正しく入力されました。コンピューターと一緒に失われない場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>Question before a backend is removed; {name} is how the operator calls it</extracomment>
        <translation>「{name}」との連携を解除</translation>
    </message>
    <message>
        <source>{people} of yours are there. Nobody is sent there any more.</source>
        <extracomment>Below that question; {people} is &quot;1,284 people&quot;</extracomment>
        <translation>こちらの登録が{people}分あります。今後は送信されません。</translation>
    </message>
    <message>
        <source>Delete ours there first</source>
        <extracomment>A choice when a backend is removed</extracomment>
        <translation>先にこちらの登録を連携先から削除する</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <extracomment>A choice when a backend is removed: copies stay</extracomment>
        <translation>登録を連携先に残す</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the backend stays</extracomment>
        <translation>解除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button outlined in red: forget the backend</extracomment>
        <translation>解除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>How strict the kiosk would have been</source>
        <extracomment>Screen reader: the slider between lenient and strict</extracomment>
        <translation>キオスクの厳しさを変えた場合</translation>
    </message>
    <message>
        <source>Then and now</source>
        <extracomment>Heading: a decision as it was, and as it would be today</extracomment>
        <translation>当時と現在</translation>
    </message>
    <message>
        <source>What would have happened</source>
        <extracomment>Heading: a decision with another threshold</extracomment>
        <translation>設定を変えた場合の結果</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Left end of a slider: nearly everybody is recognized, strangers now and then</extracomment>
        <translation>寛容</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Right end of a slider: strangers are never recognized, others sometimes not</extracomment>
        <translation>厳格</translation>
    </message>
    <message>
        <source>Then: {people} enrolled, {score} was needed.</source>
        <extracomment>{people} is &quot;37 people&quot;; {score} is a number, such as 4.1</extracomment>
        <translation>当時: 登録者{people}、必要なスコア{score}。</translation>
    </message>
    <message>
        <source>Now: {people} enrolled, {score} is needed.</source>
        <extracomment>{people} is &quot;52 people&quot;; {score} is a number</extracomment>
        <translation>現在: 登録者{people}、必要なスコア{score}。</translation>
    </message>
    <message>
        <source>{strict}: {score} is needed.</source>
        <extracomment>Below a slider; {strict} is &quot;1 of 300 strangers may be given a name&quot;, {score} is a number</extracomment>
        <translation>{strict}: 必要なスコアは{score}です。</translation>
    </message>
    <message>
        <source>The answer is the same: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>結果は同じです: {what}。</translation>
    </message>
    <message>
        <source>The answer would be another: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>結果が変わります: {what}。</translation>
    </message>
    <message>
        <source>The kiosk would have looked on for a better picture.</source>
        <extracomment>More about what would have come of a decision</extracomment>
        <translation>キオスクは、よりよい画像を得るために確認を続けていました。</translation>
    </message>
    <message>
        <source>It would first have made sure that a person is there.</source>
        <extracomment>More about what would have come of a decision: whether it was a picture was not looked at then</extracomment>
        <translation>その前に、写真ではなく本人がいることを確認していました。</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {which}?</source>
        <extracomment>Question before a restore; {which} is a day with a time, or the name of a file</extracomment>
        <translation>{which}のバックアップを復元しますか</translation>
    </message>
    <message>
        <source>It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored here. What is here now is moved aside, not deleted. Whoever was erased since stays erased. Backends are paused until you have looked at what would change there.</source>
        <extracomment>Below the question</extracomment>
        <translation>最初に復元テストをします。その後Vestibuleが再起動し、ここに保存されているすべての内容がバックアップの内容に置き換わります。現在の内容は削除せず、別の場所に移します。バックアップ後に消去された人は、消去されたままです。連携先は、そこで何が変わるかを確認するまで一時停止します。</translation>
    </message>
    <message>
        <source>Recovery code, if the backup is another computer&apos;s</source>
        <extracomment>Field in the question before a restore</extracomment>
        <translation>復旧コード(別のコンピューターのバックアップの場合)</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <extracomment>Button: restore nothing</extracomment>
        <translation>現在の内容を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <extracomment>Button outlined in red: restore the backup</extracomment>
        <translation>復元して再起動(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Picture {number}, quality {quality}</source>
        <extracomment>Screen reader: a picture of a person; {number} counts them, {quality} is 0 to 100</extracomment>
        <translation>写真{number}、品質{quality}</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Take picture {number} again ({pose})</source>
        <extracomment>Button on a small picture; {number} is 1 to 5, {pose} a word such as &quot;front&quot;</extracomment>
        <translation>写真{number}を撮り直す({pose})</translation>
    </message>
    <message>
        <source>Picture {number} is not taken yet ({pose})</source>
        <extracomment>Screen reader: the place of a picture that is not taken yet</extracomment>
        <translation>写真{number}はまだ撮影していません({pose})</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>{name} is enrolled</source>
        <extracomment>After an enrollment</extracomment>
        <translation>{name}さんを登録しました</translation>
    </message>
    <message>
        <source>{pictures} are stored on this device. {name} can check in from now on.</source>
        <extracomment>After an enrollment; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}をこの端末に保存しました。{name}さんは今からチェックインできます。</translation>
    </message>
    <message>
        <source>{name} was enrolled already</source>
        <extracomment>After pictures of somebody who was enrolled before were added</extracomment>
        <translation>{name}さんはすでに登録されていました</translation>
    </message>
    <message>
        <source>{pictures} were added. Nothing else was changed.</source>
        <extracomment>After pictures of somebody who was enrolled before were added; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}を追加しました。ほかの変更はありません。</translation>
    </message>
    <message>
        <source>&amp;Test the face</source>
        <extracomment>Button: test whether the kiosk knows the person who was just enrolled</extracomment>
        <translation>顔をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <extracomment>Button: do a short test once more</extracomment>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Enroll another person</source>
        <extracomment>Button after an enrollment</extracomment>
        <translation>別の人を登録(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <extracomment>Button after an enrollment: print a card with portrait and name</extracomment>
        <translation>バッジ(&amp;B)</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Caption of a new personal number</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>表示されるのは今回だけです。今すぐ書き留めてください。</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>How alike pictures are</source>
        <extracomment>Screen reader: a drawing of how alike pictures are</extracomment>
        <translation>写真の類似度</translation>
    </message>
    <message>
        <source>Whoever reaches {score} is called by a name.</source>
        <extracomment>Screen reader: {score} is a number such as 6.2</extracomment>
        <translation>スコアが{score}以上の人を登録者と認識します。</translation>
    </message>
    <message>
        <source>Comparison score: more alike to the right</source>
        <extracomment>Below the drawing; from left to right</extracomment>
        <translation>比較スコア: 右ほど似ています</translation>
    </message>
    <message>
        <source>different people</source>
        <extracomment>Legend of a drawing: comparisons of pictures of two people</extracomment>
        <translation>別の人</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>Legend of a drawing: comparisons of two pictures of one person</extracomment>
        <translation>同じ人</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Another PIN or password for {name}</source>
        <extracomment>Title of a question; {name} is a name</extracomment>
        <translation>{name}さんの新しいPINまたはパスワード</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <extracomment>Button: from now on this PIN or password</extracomment>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <extracomment>Caption of a field</extracomment>
        <translation>現在のPINまたはパスワード</translation>
    </message>
    <message>
        <source>Too many tries. Try again later.</source>
        <extracomment>The old PIN or password was wrong too often</extracomment>
        <translation>回数が多すぎます。あとでもう一度試してください。</translation>
    </message>
    <message>
        <source>That is not the one you have now.</source>
        <extracomment>The old PIN or password was wrong</extracomment>
        <translation>現在のPINまたはパスワードと一致しません。</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <extracomment>The field for the PIN or password that is in use now is empty</extracomment>
        <translation>現在のPINまたはパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>New keys for {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>「{name}」の新しいキー</translation>
    </message>
</context>
<context>
    <name>SelfTestView</name>
    <message>
        <source>Look at the camera once more</source>
        <extracomment>Heading: a short test whether the kiosk will know the person</extracomment>
        <translation>もう一度​カメラを​見てください</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: do not wait for the end of a short test</extracomment>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Button: show the figures behind a sentence</extracomment>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>1 second to go</source>
        <extracomment>Below the live picture during a short test: the last second</extracomment>
        <translation>あと1秒</translation>
    </message>
    <message>
        <source>{seconds} seconds to go</source>
        <extracomment>Below the live picture during a short test: {seconds} to go, never 1</extracomment>
        <translation>あと{seconds}秒</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>ほかの人</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>On</source>
        <extracomment>Check box of a setting that is on or off</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside a field for a file or folder: opens the system&apos;s dialog</extracomment>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use the default</source>
        <extracomment>Button beside a setting: use its default again</extracomment>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Set by the variable {variable}, which comes before the file.</source>
        <extracomment>Beside a setting; {variable} is the name of a variable of the environment</extracomment>
        <translation>環境変数{variable}で設定されています。ファイルの設定より優先されます。</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <extracomment>Beside a setting; {value} is its default, such as &quot;10 seconds&quot;</extracomment>
        <translation>既定値: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: forget the changes of the settings</extracomment>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <extracomment>Button: write the changes of the settings</extracomment>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Values that cannot work: {count}</source>
        <extracomment>Bar below the settings; {count} is how many values cannot be saved</extracomment>
        <translation>使用できない値: {count}件</translation>
    </message>
    <message>
        <source>Changes, not saved yet: {count}</source>
        <extracomment>Bar below the settings; {count} is how many were changed</extracomment>
        <translation>保存していない変更: {count}件</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <extracomment>Screen reader: the list of sections of the settings</extracomment>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SettingsSession</name>
    <message>
        <source>General</source>
        <extracomment>A section of the settings</extracomment>
        <translation>全般</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After settings were written to their file</extracomment>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Some changes hold when Vestibule is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>一部の変更は、Vestibuleを次に起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Some changes hold when the hub is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>一部の変更は、ハブを次に起動したときに有効になります。</translation>
    </message>
    <message>
        <source>Waiting for pictures…</source>
        <extracomment>While a camera is tried</extracomment>
        <translation>映像を待っています…</translation>
    </message>
    <message>
        <source>This is how I sound.</source>
        <extracomment>Said aloud when the sound is tried</extracomment>
        <translation>このような声で話します。</translation>
    </message>
    <message>
        <source>A tone was played, and a sentence spoken.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>音を鳴らし、文を読み上げました。</translation>
    </message>
    <message>
        <source>A tone was played. This computer has no voice for this language.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>音を鳴らしました。このコンピューターには、この言語の音声がありません。</translation>
    </message>
    <message>
        <source>This computer has nothing to play a sound on.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>このコンピューターには、音を鳴らす機器がありません。</translation>
    </message>
    <message>
        <source>Fill it in below first.</source>
        <extracomment>After a test: there is nothing to try</extracomment>
        <translation>先に下の欄を入力してください。</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>While a message is sent, or the door opened</extracomment>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>That worked.</source>
        <extracomment>After a message was sent, or the door opened</extracomment>
        <translation>正常に動作しました。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the list of those who have an account</extracomment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button: the password was typed</extracomment>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>Button: read again who has an account</extracomment>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}.</source>
        <extracomment>After too many wrong passwords; {time} is a time of day such as 14:32</extracomment>
        <translation>回数が多すぎます。{time}以降にもう一度試してください。</translation>
    </message>
    <message>
        <source>That was not right. {left} more before it locks.</source>
        <extracomment>The password was wrong</extracomment>
        <translation>正しくありません。あと{left}回間違えるとロックされます。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The password is being checked</extracomment>
        <translation>少々​お待ちください</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>Title above the pad or field; {name} is a name</extracomment>
        <translation>{name}さんのパスワード</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above the pad; {name} is a name</extracomment>
        <translation>{name}さんのPIN</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <extracomment>Title of the screen that asks who is there</extracomment>
        <translation>どなたが作業しますか</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN or password.</source>
        <extracomment>Below the title</extracomment>
        <translation>氏名を選択し、PINまたはパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Clear</source>
        <extracomment>Button above a signature that was drawn on the screen</extracomment>
        <translation>消す</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <extracomment>Screen reader: the button that clears the signature</extracomment>
        <translation>署名を消す</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <extracomment>Above the paper on which the person signs with mouse, finger or pen</extracomment>
        <translation>線の上に署名してください</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StaffBadge</name>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu of whoever is signed in: the window asks who is there before it goes on</extracomment>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Change my PIN or password…</source>
        <extracomment>Menu of whoever is signed in</extracomment>
        <translation>自分のPINまたはパスワードを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <extracomment>Menu of whoever is signed in: somebody else is to work here</extracomment>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Screen reader: nobody is signed in</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <extracomment>Tool tip and screen reader: who is signed in; {name} is a name, {role} such as &quot;Operator&quot;</extracomment>
        <translation>{name}、{role}</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Nobody has an account</source>
        <extracomment>Nobody has an account yet</extracomment>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Everybody at this computer may do everything. With accounts each one signs in.</source>
        <extracomment>Below it</extracomment>
        <translation>このコンピューターでは誰でもすべての操作ができます。アカウントを作ると、各自がサインインするようになります。</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <extracomment>Button: the first account</extracomment>
        <translation>管理者を追加</translation>
    </message>
    <message>
        <source>Who works here</source>
        <extracomment>Title of the section of the settings about accounts</extracomment>
        <translation>ここで作業する人</translation>
    </message>
    <message>
        <source>The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.</source>
        <extracomment>Below the title; {seconds} is a number</extracomment>
        <translation>キーボードとマウスの操作が{seconds}秒ないとき、またはCtrl+Lを押したときに、ウィンドウをロックします。</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <extracomment>Button: a new account</extracomment>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>Button: another name or role for the account that is chosen</extracomment>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>New &amp;PIN or password…</source>
        <extracomment>Button: another PIN or password for the account that is chosen</extracomment>
        <translation>新しいPINまたはパスワード(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button outlined in red: remove the account that is chosen</extracomment>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What somebody signs in with</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>How somebody signs in What somebody signs in with</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remove the account of {name}?</source>
        <extracomment>Question; {name} is a name</extracomment>
        <translation>{name}さんのアカウントを削除しますか</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the audit.</source>
        <extracomment>Below the question</extracomment>
        <translation>この人はサインインできなくなります。この人の操作は監査記録に残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button that changes nothing</extracomment>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <extracomment>Button outlined in red</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of whoever has an account</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Head of a column: operator, administrator, auditor</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <extracomment>Head of a column: with a PIN or a password</extracomment>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: when the account was made</extracomment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the table of accounts</extracomment>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>StaffSession</name>
    <message>
        <source>Your PIN or password was changed.</source>
        <extracomment>Notice after somebody changed their own PIN or password</extracomment>
        <translation>PINまたはパスワードを変更しました。</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Screen reader: how far one is; {number} of {total}</extracomment>
        <translation>手順 {number}/{total}</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>今すぐ撮影(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>次へ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: store the person</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button that was pressed: the person is being stored</extracomment>
        <translation>保存しています</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>よい画像になると自動で撮影します。スペースキーですぐに撮影します。</translation>
    </message>
    <message>
        <source>Click a picture to take it again.</source>
        <extracomment>Below the pictures, before saving</extracomment>
        <translation>撮り直すには写真をクリックしてください。</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count} · {step}</source>
        <extracomment>Below the title: {number} of {count} steps, then the step&apos;s name</extracomment>
        <translation>手順 {number}/{count} · {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Below the title, after the last step</extracomment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>StrangerTile</name>
    <message>
        <source>Unknown person, {when}</source>
        <extracomment>Screen reader: a picture of somebody unknown; {when} is such as &quot;today, 8:30&quot;</extracomment>
        <translation>未登録の人、{when}</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>Button below the picture of somebody unknown: begins an enrollment at the desk</extracomment>
        <translation>登録</translation>
    </message>
    <message>
        <source>This is …</source>
        <extracomment>Button below the picture of somebody unknown: says which enrolled person it is</extracomment>
        <translation>登録者から選択…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button below the picture of somebody unknown</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>StrangersSession</name>
    <message>
        <source>Unknown faces</source>
        <extracomment>Tab: people whom the kiosk does not know</extracomment>
        <translation>未登録の人の顔</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How often somebody unknown came</extracomment>
        <translation>来訪1回</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <extracomment>How often somebody unknown came; {count} is 2 or more</extracomment>
        <translation>来訪{count}回</translation>
    </message>
    <message>
        <source>Deleted on {date}</source>
        <extracomment>When the picture of somebody unknown goes by itself; {date} is a date</extracomment>
        <translation>{date}に削除</translation>
    </message>
</context>
<context>
    <name>StrangersTab</name>
    <message>
        <source>Delete all</source>
        <extracomment>Button: deletes all pictures of unknown people</extracomment>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>{people} not enrolled. They did not agree to be kept: decide soon, or delete them.</source>
        <extracomment>Above pictures of unknown people; {people} is &quot;3 people&quot;</extracomment>
        <translation>未登録の人が{people}います。保存に同意していないため、早めに登録などの対応をするか、削除してください。</translation>
    </message>
    <message>
        <source>The latest {shown} are shown.</source>
        <extracomment>After that sentence; {shown} is a number</extracomment>
        <translation>最新の{shown}人を表示しています。</translation>
    </message>
    <message>
        <source>No unknown faces are waiting</source>
        <extracomment>Headline: the kiosk has seen nobody who is not enrolled</extracomment>
        <translation>確認待ちの未登録の人の顔はありません</translation>
    </message>
    <message>
        <source>Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days later at the latest.</source>
        <extracomment>Below that headline; {days} is a number</extracomment>
        <translation>キオスクの前に立った未登録の人がここに表示され、遅くとも{days}日後に削除されます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks again whether there is something</extracomment>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Unknown faces are not kept</source>
        <extracomment>Headline: the site does not keep the faces of unknown people</extracomment>
        <translation>未登録の人の顔は保存されません</translation>
    </message>
    <message>
        <source>If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can enroll them or say who they are. They have not agreed to it: tell people at the door, and ask whoever is responsible for data protection first. The setting is activity.keep_strangers_days.</source>
        <extracomment>Below that headline. The setting&apos;s name is not translated</extracomment>
        <translation>オンにすると、キオスクは未登録の人全員の画像を保存します。あとから登録したり、誰であるかを指定したりできます。本人の同意がないため、入口に掲示を出し、事前にデータ保護の責任者に確認してください。設定名はactivity.keep_strangers_daysです。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>Button: goes to the settings</extracomment>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Delete all unknown faces?</source>
        <extracomment>Question before pictures of unknown people are deleted</extracomment>
        <translation>未登録の人の顔をすべて削除しますか</translation>
    </message>
    <message>
        <source>Delete this unknown person?</source>
        <extracomment>Question before the pictures of one unknown person are deleted</extracomment>
        <translation>この未登録の人を削除しますか</translation>
    </message>
    <message>
        <source>The pictures and the numbers computed from them are deleted at once, and for good.</source>
        <extracomment>Below that question</extracomment>
        <translation>画像と、そこから計算された数値をすぐに削除します。元には戻せません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a dialog: nothing is deleted</extracomment>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of a dialog: nothing is deleted; it is Button of a dialog: the pictures of somebody unknown are deleted</extracomment>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>SyncAnswer</name>
    <message>
        <source>The connection is being tried</source>
        <extracomment>Screen reader: the bar that moves while a connection is tried</extracomment>
        <translation>接続を試しています</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <extracomment>Title while a connection is tried; {name} is how the operator calls the backend</extracomment>
        <translation>「{name}」に問い合わせています</translation>
    </message>
    <message>
        <source>Nothing is sent there yet.</source>
        <extracomment>Below the title while a connection is tried</extracomment>
        <translation>まだ何も送信していません。</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <extracomment>Title after a connection was tried; {name} is how the operator calls the backend</extracomment>
        <translation>「{name}」から応答がありました</translation>
    </message>
    <message>
        <source>Address and keys are right. Start, and people are sent from now on.</source>
        <extracomment>Below the title after a connection was tried</extracomment>
        <translation>アドレスとキーに問題はありません。開始すると、今後は登録を送信します。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title after a connection was tried</extracomment>
        <translation>うまくいきませんでした</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the sending to a backend is</extracomment>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Compare now</source>
        <extracomment>Button on the card of a backend: compare everybody there with the gallery</extracomment>
        <translation>今すぐ比較</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the card of a backend: use it again after a pause</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button on the card of a backend: send nothing for now</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button on the card of a backend: show more beside the list</extracomment>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>SyncChanges</name>
    <message>
        <source>Everybody there is being compared.</source>
        <extracomment>Notice after &quot;Compare now&quot; was pressed</extracomment>
        <translation>連携先の全員を比較しています。</translation>
    </message>
</context>
<context>
    <name>SyncDetails</name>
    <message>
        <source>Let this computer do it</source>
        <extracomment>Button below a warning: this computer keeps a backend up to date in place of another one</extracomment>
        <translation>このコンピューターで更新する</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Bold phrase: another computer sends people to this backend</extracomment>
        <translation>別のコンピューターが更新しています: {name}</translation>
    </message>
    <message>
        <source>Let this one do it only if that one no longer does: two would add everybody twice.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>そのコンピューターが更新をやめた場合だけ切り替えてください。2台で更新すると、全員が二重に追加されます。</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of a backend</extracomment>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading above buttons that change how a backend is used</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Who is sent…</source>
        <extracomment>Button: change who is sent to a backend, and how fast</extracomment>
        <translation>送信対象…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <extracomment>Button: enter other keys or passwords for a backend</extracomment>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button outlined in red: forget a backend</extracomment>
        <translation>解除…</translation>
    </message>
</context>
<context>
    <name>SyncFields</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form with what most backends do without</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>https://で始まり、空白を含まないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Another backend is called so already.</source>
        <extracomment>Below the field for the name of a backend</extracomment>
        <translation>同じ名前の連携先がすでにあります。</translation>
    </message>
    <message>
        <source>I have a key and its secret</source>
        <extracomment>A choice: the operator has a key of Face AiDee</extracomment>
        <translation>キーとシークレットを持っている</translation>
    </message>
    <message>
        <source>Ask for a key with my account, once</source>
        <extracomment>A choice: a key is asked for with the account&apos;s user name and password, which are not kept</extracomment>
        <translation>アカウントを一度だけ使ってキーを取得する</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Set up a &amp;backend</source>
        <extracomment>Button: set up one more system that people are sent to</extracomment>
        <translation>連携先を設定(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <extracomment>Page without any backend: the sentence</extracomment>
        <translation>このコンピューターから外部へは何も送信されません。</translation>
    </message>
    <message>
        <source>A backend gets a copy of the people you choose, and is kept up to date.</source>
        <extracomment>Page without any backend: below the sentence</extracomment>
        <translation>連携先には、選んだ人の登録のコピーが送られ、常に最新に保たれます。</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>Page without any backend: the button</extracomment>
        <translation>連携先を設定</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Title of the page with the systems that people are sent to</extracomment>
        <translation>連携</translation>
    </message>
</context>
<context>
    <name>SyncParked</name>
    <message>
        <source>Try all again</source>
        <extracomment>Button: send all people again who could not be sent</extracomment>
        <translation>すべてもう一度試す</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <extracomment>Button: give up all people who could not be sent, until something changes about them</extracomment>
        <translation>すべて除外</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Heading above people of whom somebody has to decide</extracomment>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>and {people} more</source>
        <extracomment>Below a list of people; {people} is &quot;150 people&quot;</extracomment>
        <translation>ほか{people}</translation>
    </message>
    <message>
        <source>Somebody who was erased here</source>
        <extracomment>Instead of a name: the person is no longer enrolled, but their copy is still there</extracomment>
        <translation>この端末で消去された人</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside a person who could not be sent</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button beside a person who could not be sent: give up until something changes about them</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Its number for this person</source>
        <extracomment>In an empty field: the number that a backend has given to a person</extracomment>
        <translation>連携先でのこの人の番号</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>登録がある</translation>
    </message>
    <message>
        <source>It is not there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>登録がない</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message>
        <source>Add them again</source>
        <extracomment>Button below a warning: people who seem to be gone are sent again</extracomment>
        <translation>もう一度追加</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Heading of a column: what is the matter with a person on a backend
----------
Screen reader: the table of what a comparison found</extracomment>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <extracomment>Heading above what a comparison found</extracomment>
        <translation>前回の比較</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>Below a table; {count} rows are left out</extracomment>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Please look at this first.</source>
        <extracomment>Bold phrase above the reason why nothing was repaired</extracomment>
        <translation>先に確認してください。</translation>
    </message>
    <message>
        <source>{moment}. Compare now to see what differs.</source>
        <extracomment>Instead of a table; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}に比較しました。違いを見るには、今すぐ比較してください。</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>Instead of a table: nobody was compared yet</extracomment>
        <translation>まだ比較していません。</translation>
    </message>
    <message>
        <source>{moment}: {people} as they should be</source>
        <extracomment>{moment} is &quot;10:42&quot;; {people} is &quot;1,284 people&quot;, who are on the backend as they should be</extracomment>
        <translation>{moment}: {people}が正しく登録されています</translation>
    </message>
</context>
<context>
    <name>SyncWho</name>
    <message>
        <source>Everybody</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Only people with certain tags, or in certain groups</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>特定のタグまたはグループの人だけ</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: people with these tags are sent to a backend</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Name of a field: people in these groups are sent to a backend</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Who receives it, as the consent says</source>
        <extracomment>Name of a field: the company that receives the faces, in the words of the consent</extracomment>
        <translation>受け取り先(同意文のとおり)</translation>
    </message>
    <message>
        <source>No, only those who agree from now on</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>いいえ、これから同意する人だけ</translation>
    </message>
    <message>
        <source>Yes, they have been told who receives it</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>はい、受け取り先は本人に説明済みです</translation>
    </message>
    <message>
        <source>Add people again whom somebody else deleted there</source>
        <extracomment>Check box: people whom somebody else deleted from a backend</extracomment>
        <translation>連携先でほかの人に削除された登録を、もう一度追加する</translation>
    </message>
    <message>
        <source>Most requests in a second</source>
        <extracomment>Name of a field: how often a backend may be asked</extracomment>
        <translation>1秒あたりの最大リクエスト数</translation>
    </message>
    <message>
        <source>Most kilobytes in a second</source>
        <extracomment>Name of a field: how much may be sent</extracomment>
        <translation>1秒あたりの最大キロバイト数</translation>
    </message>
    <message>
        <source>Enter a tag or a group, or choose everybody.</source>
        <extracomment>Below the field for tags: nobody would be sent</extracomment>
        <translation>タグかグループを入力するか、「全員」を選んでください。</translation>
    </message>
    <message>
        <source>Enter a number greater than 0, or nothing.</source>
        <extracomment>Below a field for a number</extracomment>
        <translation>0より大きい数を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <extracomment>Screen reader: question above the choices &quot;Everybody&quot; and &quot;Only people with …&quot;</extracomment>
        <translation>誰の登録を送信しますか</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form that says how fast a backend may be asked, and other rare things</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>How fast it is sent, and what becomes of those whom others delete there</source>
        <extracomment>Below the closed part of a form</extracomment>
        <translation>送信の速さと、連携先でほかの人に削除された登録の扱い</translation>
    </message>
    <message>
        <source>Are people sent too who agreed before?</source>
        <extracomment>Question above the choices &quot;No, only those …&quot; and &quot;Yes, they …&quot;</extracomment>
        <translation>以前に同意した人の登録も送信しますか</translation>
    </message>
    <message>
        <source>{people} agreed before now. Say yes only if they know who receives their pictures.</source>
        <extracomment>Below the question whether people are sent who agreed before; {people} is &quot;37 people&quot;</extracomment>
        <translation>{people}がこれまでに同意しています。写真の受け取り先を本人が知っている場合だけ「はい」を選んでください。</translation>
    </message>
</context>
<context>
    <name>SyncWizard</name>
    <message>
        <source>Set up a backend</source>
        <extracomment>Title of the dialog that sets up a backend</extracomment>
        <translation>連携先を設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set up no backend</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Above the question of a step; {number} of {total}</extracomment>
        <translation>手順 {number}/{total}</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>次へ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>Button: the backend answers, people are to be sent now</extracomment>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: the connection is tried once more</extracomment>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Where are people sent?</source>
        <extracomment>Question of a step</extracomment>
        <translation>どこへ送信しますか</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <extracomment>Question of a step</extracomment>
        <translation>どのように接続しますか</translation>
    </message>
    <message>
        <source>Who is sent there?</source>
        <extracomment>Question of a step</extracomment>
        <translation>誰の登録を送信しますか</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <extracomment>Question of a step</extracomment>
        <translation>応答がありますか</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that other people have</extracomment>
        <translation>既存のタグ</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>Screen reader and tool tip: button that takes a tag away from a person</extracomment>
        <translation>タグ「{tag}」を外す</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Another way in</source>
        <extracomment>Heading above buttons for people who do not want, or cannot use, the camera</extracomment>
        <translation>ほかの入り方</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Button at the kiosk: check in with a personal number instead of the face. As short as possible</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button at the kiosk: check in with a code on paper or on a phone. As short as possible</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Button at the kiosk: check in by searching for the own name. As short as possible</extracomment>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>Button at the kiosk: the person wants somebody to help. As short as possible</extracomment>
        <translation>係員を呼ぶ</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is sent to {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>「{name}」への送信対象</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>Title of a dialog that asks which enrolled person a picture shows</extracomment>
        <translation>この人は誰ですか</translation>
    </message>
    <message>
        <source>The pictures are added to the person you choose, as far as their consent allows. Choose only whom you know: a wrong picture lets the wrong person in.</source>
        <extracomment>Below the title &quot;Who is this?&quot;</extracomment>
        <translation>画像は、本人の同意の範囲内で、選んだ人に追加されます。確実に知っている人だけを選択してください。間違った画像を追加すると、別の人が入場できてしまいます。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Inside an empty field</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>Screen reader: a field to search names in</extracomment>
        <translation>氏名で検索</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: names that fit</extracomment>
        <translation>該当する人</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: changes nothing</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <extracomment>Button of a dialog: the picture shows the chosen person</extracomment>
        <translation>この人に決定</translation>
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
        <translation>{name}さんの同意を撤回</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted at once. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;. &quot;Them&quot; are the pictures</extracomment>
        <translation>{pictures}と、そこから計算された数値をすぐに削除します。{name}さんの登録は残り、PINまたはコードを使えます。</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted here at once, and from {backends} as soon as they can be reached. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>{pictures}と、そこから計算された数値を、この端末からはすぐに、{backends}からは接続でき次第、削除します。{name}さんの登録は残り、PINまたはコードを使えます。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the consent stays</extracomment>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Button outlined in red: withdraw the consent now. As short as possible</extracomment>
        <translation>撤回(&amp;W)</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>新しいPINまたはパスワード</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same once more</extracomment>
        <translation>同じものをもう一度</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <extracomment>The two fields differ</extracomment>
        <translation>2つが一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.</source>
        <extracomment>Below the figures of a short test</extracomment>
        <translation>スコア4は、同じくらい似ている他人が10,000人に1人いるという意味です。5なら100,000人に1人です。</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Caption of a figure: how alike the person and their own stored pictures are</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Needed at the kiosk</source>
        <extracomment>Caption of a figure: the least score with which the kiosk knows somebody</extracomment>
        <translation>キオスクで必要なスコア</translation>
    </message>
    <message>
        <source>Most alike of the others</source>
        <extracomment>Caption of a name: who is most alike of all other enrolled people</extracomment>
        <translation>ほかで最も似ている人</translation>
    </message>
    <message>
        <source>Their score</source>
        <extracomment>Caption of a figure: the score of the most alike other person</extracomment>
        <translation>その人のスコア</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Caption of a figure: how far the person&apos;s score is above the other&apos;s</extracomment>
        <translation>スコアの差</translation>
    </message>
    <message>
        <source>Strangers as alike</source>
        <extracomment>Caption of a figure such as &quot;1 in 20,000&quot;: strangers who would be as alike as this person</extracomment>
        <translation>同じくらい似ている他人</translation>
    </message>
    <message>
        <source>Pictures compared</source>
        <extracomment>Caption of a figure: how many pictures were compared</extracomment>
        <translation>比較した写真</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was entered</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the buttons that show the consent text in another language</extracomment>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Signature</source>
        <extracomment>Screen reader: the paper on which the person signs</extracomment>
        <translation>署名</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen. Whoever cannot may agree in another way.</source>
        <extracomment>Screen reader: how to sign, and what to do if one cannot</extracomment>
        <translation>マウス、指、ペンで書いてください。難しい場合は、ほかの方法で同意できます。</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The last year</source>
        <extracomment>The time that charts are of</extracomment>
        <translation>過去1年間</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <extracomment>The time that charts are of; {days} is a number, such as 30</extracomment>
        <translation>過去{days}日間</translation>
    </message>
    <message>
        <source>Most pass between {first} and {last}.</source>
        <extracomment>Below the title of a chart; {first} and {last} are times of day</extracomment>
        <translation>{first}から{last}の間に最も多く入退場しています。</translation>
    </message>
    <message>
        <source>{total} came or went; the most on {day}: {most}.</source>
        <extracomment>Below the title of a chart; {total} and {most} count passages, {day} is a day</extracomment>
        <translation>入退場は合計{total}回、最も多い日は{day}の{most}回です。</translation>
    </message>
    <message>
        <source>{name} came or went most often: {count} times.</source>
        <extracomment>Below the title of a chart: {name} came or went most often: {count} times</extracomment>
        <translation>入退場が最も多いのは{name}さんで、{count}回です。</translation>
    </message>
    <message>
        <source>Usually {usual} of 100.</source>
        <extracomment>Below the title of a chart; {usual} is a number of 0 to 100</extracomment>
        <translation>通常は100点中{usual}点です。</translation>
    </message>
    <message>
        <source>Usually {usual}: the higher, the surer.</source>
        <extracomment>Below the title of a chart; {usual} is a number, such as 6.2</extracomment>
        <translation>通常は{usual}です。高いほど確実です。</translation>
    </message>
    <message>
        <source>{station}: pictures have been less sharp since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}から画像の鮮明さが落ちています。</translation>
    </message>
    <message>
        <source>{station}: faces have been brighter since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}から顔が明るく映っています。</translation>
    </message>
    <message>
        <source>{station}: faces have been darker since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}から顔が暗く映っています。</translation>
    </message>
    <message>
        <source>{station}: pictures of faces have been worse since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: {day}から顔の画像の品質が落ちています。</translation>
    </message>
    <message>
        <source>Clean the lens with a soft cloth.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>レンズを柔らかい布で拭いてください。</translation>
    </message>
    <message>
        <source>The sun may stand low: shade the window, or turn the camera away.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>日差しが低いのかもしれません。窓を覆うか、カメラの向きを変えてください。</translation>
    </message>
    <message>
        <source>Look whether a lamp went out, or move one nearer.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>照明が切れていないか確認するか、照明を近づけてください。</translation>
    </message>
    <message>
        <source>Look at the camera: is it clean, straight, and well lit?</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>カメラの汚れ、向き、照明を確認してください</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column of the log: time, and day
----------
Column of a file with the log: day and time</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of a column of the log: a person&apos;s name</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column of the log: came in, went out, refused</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Heading of a column of the log: face, PIN, QR code
----------
Column of a file with the log: face, PIN, QR code</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a column of the log: at which kiosk
----------
Column of a file with the log: the kiosk</extracomment>
        <translation>キオスク</translation>
    </message>
    <message>
        <source>Who is in the building</source>
        <extracomment>Title of a printed list of everybody who is in the building</extracomment>
        <translation>在館者名簿</translation>
    </message>
    <message>
        <source>{people} inside. Made on {day} at {time}.</source>
        <extracomment>On the evacuation list; {people} is &quot;37 people&quot;, {day} and {time} are now</extracomment>
        <translation>在館者{people}。{day} {time}に作成。</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <extracomment>On the evacuation list, when nobody is in the building</extracomment>
        <translation>館内には誰もいません。</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>At the foot of a printed page; {number} is its number</extracomment>
        <translation>{number}ページ</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Heading of those on the evacuation list who are in no group</extracomment>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the evacuation list
----------
Column of a file with the log: a person&apos;s name</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the evacuation list: staff, visitors</extracomment>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Inside since</source>
        <extracomment>Heading of a column of the evacuation list: when the person came in</extracomment>
        <translation>入場日時</translation>
    </message>
    <message>
        <source>Came in at</source>
        <extracomment>Heading of a column of the evacuation list: by which kiosk the person came in</extracomment>
        <translation>入場した場所</translation>
    </message>
    <message>
        <source>Recognized</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: the person was recognized</extracomment>
        <translation>認識</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: nobody enrolled is like this face</extracomment>
        <translation>未登録</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: somebody enrolled is a little like this face</extracomment>
        <translation>判定できず</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: it may have been a picture</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not valid that day</source>
        <extracomment>What came of a check-in: the person may not come in on this day</extracomment>
        <translation>有効期間外</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <extracomment>In the log: somebody at the desk said that the person has left the building</extracomment>
        <translation>退場済みとして記録</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: two people look alike, so a PIN decides</extracomment>
        <translation>PINを要求</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>In the log: a check-in that was somebody else, and counts for nothing
----------
Column of a file with the log: when a check-in was taken back</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Came in</source>
        <extracomment>In the log: the person came in</extracomment>
        <translation>入場</translation>
    </message>
    <message>
        <source>Went out</source>
        <extracomment>In the log: the person went out</extracomment>
        <translation>退場</translation>
    </message>
    <message>
        <source>Coming in</source>
        <extracomment>Offered by a filter: only those who came in</extracomment>
        <translation>入場のみ</translation>
    </message>
    <message>
        <source>Going out</source>
        <extracomment>Offered by a filter: only those who went out</extracomment>
        <translation>退場のみ</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What identified somebody at the kiosk: a code held before the camera</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <extracomment>What identified somebody at the kiosk: a name was chosen, then a PIN typed</extracomment>
        <translation>名前とPIN</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>In the log instead of a name: the person was erased since</extracomment>
        <translation>消去された人</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>In the log instead of a name: it is not known who it was</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>Exactly one row of the log</extracomment>
        <translation>1件</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>{count} rows of the log, never one</extracomment>
        <translation>{count}件</translation>
    </message>
    <message>
        <source>It may have been a picture or a screen before the camera.</source>
        <extracomment>Why somebody was refused: the kiosk saw the edges or the glow of a picture</extracomment>
        <translation>カメラの前にあったのは写真や画面だった可能性があります。</translation>
    </message>
    <message>
        <source>They were asked to move the head and did not follow.</source>
        <extracomment>Why somebody was refused: they were asked to turn the head, and did not</extracomment>
        <translation>頭を動かすように案内しましたが、応じませんでした。</translation>
    </message>
    <message>
        <source>Their first day had not come yet.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>まだ開始日の前でした。</translation>
    </message>
    <message>
        <source>Their last day was over.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>終了日を過ぎていました。</translation>
    </message>
    <message>
        <source>This check-in was taken back.</source>
        <extracomment>Bold phrase: this check-in was somebody else</extracomment>
        <translation>このチェックインは取り消されました。</translation>
    </message>
    <message>
        <source>It was somebody else. It stays in the log and counts for nothing.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>別の人でした。ログには残りますが、数に含まれません。</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <extracomment>Bold phrase: somebody was refused</extracomment>
        <translation>入場できませんでした。</translation>
    </message>
    <message>
        <source>Nobody was recognized.</source>
        <extracomment>Bold phrase: nobody was recognized</extracomment>
        <translation>誰も認識されませんでした。</translation>
    </message>
    <message>
        <source>Nobody enrolled is like this face.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>この顔に似た登録者はいません。</translation>
    </message>
    <message>
        <source>The kiosk was not sure.</source>
        <extracomment>Bold phrase: somebody was nearly recognized</extracomment>
        <translation>キオスクは判定できませんでした。</translation>
    </message>
    <message>
        <source>Somebody enrolled is like this face, but not enough to say so.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>この顔に似た登録者がいますが、本人といえるほどではありません。</translation>
    </message>
    <message>
        <source>Recognized, but not let in.</source>
        <extracomment>Bold phrase: somebody was recognized, but may not come in on that day</extracomment>
        <translation>認識しましたが、入場できませんでした。</translation>
    </message>
    <message>
        <source>{name} was marked as left.</source>
        <extracomment>Bold phrase: somebody said at the desk that {name} has left the building</extracomment>
        <translation>{name}さんを退場済みとして記録しました。</translation>
    </message>
    <message>
        <source>{name} was recognized.</source>
        <extracomment>Bold phrase; {name} was recognized by the face</extracomment>
        <translation>{name}さんを認識しました。</translation>
    </message>
    <message>
        <source>{name} was let in: {way}.</source>
        <extracomment>Bold phrase; {name} was known by a PIN or a code; {way} says which</extracomment>
        <translation>{name}さんの入場を許可しました: {way}。</translation>
    </message>
    <message>
        <source>The eyes blinked.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>まばたきがありました。</translation>
    </message>
    <message>
        <source>The head turned as a head does, not as a sheet.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>紙ではなく、本物の頭の動き方でした。</translation>
    </message>
    <message>
        <source>There were straight edges around the face, as of a sheet or a phone.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>顔のまわりに、紙やスマートフォンのようなまっすぐな縁がありました。</translation>
    </message>
    <message>
        <source>The face looked like one on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>画面に映った顔のように見えました。</translation>
    </message>
    <message>
        <source>Nothing in the picture moved.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>画像の中に動きがありませんでした。</translation>
    </message>
    <message>
        <source>The skin looked like skin.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>肌は本物の肌のように見えました。</translation>
    </message>
    <message>
        <source>The face looked printed, or shown on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>印刷された顔、または画面に映った顔のように見えました。</translation>
    </message>
    <message>
        <source>The kiosk did not check whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there: it did not</extracomment>
        <translation>キオスクは、本人がその場にいるかどうかを確認しませんでした。</translation>
    </message>
    <message>
        <source>The kiosk watched whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>キオスクは、本人がその場にいるかどうかを映像で確認しました。</translation>
    </message>
    <message>
        <source>The kiosk watched, and asked to move the head when in doubt.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>キオスクは映像で確認し、疑わしい場合は頭を動かすように求めました。</translation>
    </message>
    <message>
        <source>The kiosk asked everybody to move the head.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>キオスクは全員に頭を動かすように求めました。</translation>
    </message>
    <message>
        <source>Two networks agreed: dlib and SFace.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>dlibとSFaceの2つのネットワークが一致しました。</translation>
    </message>
    <message>
        <source>One network compared: dlib.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>1つのネットワークで比較しました: dlib。</translation>
    </message>
    <message>
        <source>1 of {count} strangers may be given a name</source>
        <extracomment>How strict the kiosk is; {count} is a number, such as 300</extracomment>
        <translation>他人{count}人に1人が登録者と認識される可能性があります</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a file with the log: what came of it</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>Column of a file with the log: Vestibule&apos;s own number of a person</extracomment>
        <translation>人の番号</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of a file with the log: in or out</extracomment>
        <translation>入場/退場</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a file with the log: how alike the face was</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Column of a file with the log: how far the next person was behind</extracomment>
        <translation>スコアの差</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>Column of a file with the log: how it was seen that a person was there</extracomment>
        <translation>本人がいることの確認</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a file with the log: why somebody was refused</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Column of a file with the log: what was answered to the kiosk&apos;s question</extracomment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a file with the log: which other system named the person</extracomment>
        <translation>判定元</translation>
    </message>
</context>
<context>
    <name>audit_words</name>
    <message>
        <source>wrong</source>
        <extracomment>How a try of a PIN ended</extracomment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How the proof of a backup ended</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>記録{entry}が変更、削除、移動されたか、後から挿入されています。それより前に問題はありません。</translation>
    </message>
    <message>
        <source>Entries are missing at the end, from entry {entry} on, or the end was rewritten.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>記録{entry}以降の末尾が失われているか、書き換えられています。</translation>
    </message>
    <message>
        <source>At entry {entry} this is not the audit that was written down beside the database.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>記録{entry}が、データベースとは別に控えた監査記録と一致しません。</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database was changed, where it is about entry {entry}.</source>
        <extracomment>Verdict on the audit; {entry} is a number; audit.anchors is the name of a file</extracomment>
        <translation>データベースと同じ場所にあるaudit.anchorsファイルの、記録{entry}に関する部分が変更されています。</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database is missing: a cut end would not be noticed.</source>
        <extracomment>Verdict on the audit; audit.anchors is the name of a file</extracomment>
        <translation>データベースと同じ場所にあるはずのaudit.anchorsファイルがありません。末尾が切り取られても検出できません。</translation>
    </message>
    <message>
        <source>Enrolled a person</source>
        <extracomment>An entry of the audit: what was done to a person</extracomment>
        <translation>人を登録</translation>
    </message>
    <message>
        <source>Added pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人の写真を追加</translation>
    </message>
    <message>
        <source>Confirmed that added pictures show the person</source>
        <extracomment>An entry of the audit: an operator said that it is the person, though the face was unlike them</extracomment>
        <translation>追加した写真が本人のものだと確認しました</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人の氏名を変更</translation>
    </message>
    <message>
        <source>Changed the details of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人の情報を変更</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人を消去</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>同意を撤回</translation>
    </message>
    <message>
        <source>A consent ended by itself</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>同意の期限切れ</translation>
    </message>
    <message>
        <source>Gave a person a new PIN</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人に新しいPINを発行</translation>
    </message>
    <message>
        <source>Withdrew the PIN of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人のPINを無効化</translation>
    </message>
    <message>
        <source>Gave a person a new QR code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人に新しいQRコードを発行</translation>
    </message>
    <message>
        <source>Withdrew the QR code of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人のQRコードを無効化</translation>
    </message>
    <message>
        <source>Tried a PIN at the kiosk</source>
        <extracomment>An entry of the audit: somebody typed a PIN at the kiosk</extracomment>
        <translation>キオスクでPINを入力</translation>
    </message>
    <message>
        <source>Set the PIN that leaves the kiosk</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>キオスク終了用のPINを設定</translation>
    </message>
    <message>
        <source>Took back a check-in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>チェックインを取り消し</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Added an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>管理者を追加</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>担当者を追加</translation>
    </message>
    <message>
        <source>Added an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>監査者を追加</translation>
    </message>
    <message>
        <source>Made somebody an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>役割を管理者に変更</translation>
    </message>
    <message>
        <source>Made somebody an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>役割を担当者に変更</translation>
    </message>
    <message>
        <source>Made somebody an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>役割を監査者に変更</translation>
    </message>
    <message>
        <source>Renamed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>アカウントの名前を変更</translation>
    </message>
    <message>
        <source>Changed the PIN or password of an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>アカウントのPINまたはパスワードを変更</translation>
    </message>
    <message>
        <source>Removed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先を設定</translation>
    </message>
    <message>
        <source>Changed what a backend is sent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先への送信内容を変更</translation>
    </message>
    <message>
        <source>Changed the keys of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先のキーを変更</translation>
    </message>
    <message>
        <source>Took over a backend from another computer</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>別のコンピューターから連携先を引き継ぎ</translation>
    </message>
    <message>
        <source>Removed a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先を解除</translation>
    </message>
    <message>
        <source>Paused a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先を一時停止</translation>
    </message>
    <message>
        <source>Used a backend again</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先を再開</translation>
    </message>
    <message>
        <source>Tried again to send to a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先への送信をもう一度実行</translation>
    </message>
    <message>
        <source>Left a person out of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人を連携先から除外</translation>
    </message>
    <message>
        <source>Said whether a person is at a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>連携先に人の登録があるかどうかを回答</translation>
    </message>
    <message>
        <source>Verified the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>監査記録を検証</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>監査記録をエクスポート</translation>
    </message>
    <message>
        <source>Put a database in the place of another</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>データベースを別のものに置き換え</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>設定を変更しました</translation>
    </message>
    <message>
        <source>Changed how many strangers are tolerated</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>許容する見知らぬ人の割合を変更しました</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>バックアップを作成しました</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>バックアップを復元しました</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>復旧コードを作成しました</translation>
    </message>
    <message>
        <source>Typed the recovery code, to be sure</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>確認のため復旧コードを入力しました</translation>
    </message>
    <message>
        <source>Exported everything stored of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>1人について保存された全データを書き出しました</translation>
    </message>
    <message>
        <source>Marked a person as gone</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>退出済みとして記録しました</translation>
    </message>
    <message>
        <source>Said who an unknown face is</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>未登録の顔が誰かを指定しました</translation>
    </message>
    <message>
        <source>Enrolled a person from unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>未登録の顔から登録しました</translation>
    </message>
    <message>
        <source>Deleted unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>未登録の顔を削除しました</translation>
    </message>
    <message>
        <source>Merged two people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>2人を統合しました</translation>
    </message>
    <message>
        <source>Split off a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>1人を分離しました</translation>
    </message>
    <message>
        <source>Moved pictures to another person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>写真を別の人に移動しました</translation>
    </message>
    <message>
        <source>Removed pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>写真を取り除きました</translation>
    </message>
    <message>
        <source>Chose the portrait of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>代表写真を選びました</translation>
    </message>
    <message>
        <source>Changed the tags of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>タグを変更しました</translation>
    </message>
    <message>
        <source>Gave a tag to a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人にタグを付けた</translation>
    </message>
    <message>
        <source>Took a tag from a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人からタグを外した</translation>
    </message>
    <message>
        <source>Noted that two people look alike</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>二人が似ていることを記録した</translation>
    </message>
    <message>
        <source>Tested how well a person is recognized</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人がどれほど認識されるかを試した</translation>
    </message>
    <message>
        <source>Began to import people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人のインポートを始めた</translation>
    </message>
    <message>
        <source>Exported a list of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>人の一覧を書き出した</translation>
    </message>
    <message>
        <source>Saved the report of an import</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>インポートの報告を保存した</translation>
    </message>
    <message>
        <source>Exported the activity</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>アクティビティを書き出した</translation>
    </message>
    <message>
        <source>Saved the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>在館者の一覧を保存した</translation>
    </message>
    <message>
        <source>Printed the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>在館者の一覧を印刷した</translation>
    </message>
    <message>
        <source>Looked at the secret of the webhook</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Webhook の秘密を表示した</translation>
    </message>
    <message>
        <source>Proved a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>バックアップを検証した</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>ウィンドウをロックした</translation>
    </message>
    <message>
        <source>Took back a merge</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>統合を取り消しました</translation>
    </message>
    <message>
        <source>Took back a split</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>分離を取り消しました</translation>
    </message>
    <message>
        <source>Took back a move of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>写真の移動を取り消しました</translation>
    </message>
    <message>
        <source>Took back a removal of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>写真の取り除きを取り消しました</translation>
    </message>
    <message>
        <source>Took back a choice of portrait</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>代表写真の選択を取り消しました</translation>
    </message>
    <message>
        <source>Took back a change of tags</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>タグの変更を取り消しました</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Valid until {day}</source>
        <extracomment>On a badge; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>{day}まで有効</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Person</source>
        <extracomment>Step 1 of an enrollment: name. One short word</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Step 2 of an enrollment: the person agrees. One short word</extracomment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>Step 3 of an enrollment: the camera takes pictures. One short word</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Step 4 of an enrollment: a last look before saving. One short word</extracomment>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Not seen for {days} days</source>
        <extracomment>Filter of the gallery; {days} is a number, never 1</extracomment>
        <translation>{days}日以上チェックインなし</translation>
    </message>
    <message>
        <source>Needs a picture</source>
        <extracomment>Filter of the gallery: people without any usable picture</extracomment>
        <translation>写真が必要</translation>
    </message>
    <message>
        <source>Poor pictures</source>
        <extracomment>Filter of the gallery: people whose pictures are poor</extracomment>
        <translation>写真の品質が低い</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Filter of the gallery: people whom the face alone does not tell apart</extracomment>
        <translation>似ている人</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <extracomment>Filter of the gallery: the consent ends within the next days</extracomment>
        <translation>同意の期限が近い</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>Filter of the gallery: no consent is in force</extracomment>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>very alike</source>
        <extracomment>On a person found by face: the pictures are very much alike</extracomment>
        <translation>よく似ている</translation>
    </message>
    <message>
        <source>alike</source>
        <extracomment>On a person found by face: the pictures are alike</extracomment>
        <translation>似ている</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>Beside the name of a backend: it has this person as they are here</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Beside the name of a backend: something of this person is still to be sent</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Beside the name of a backend: somebody has to decide, on the Sync page</extracomment>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Beside the name of a backend: it has no copy of this person</extracomment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>{given}, withdrawn on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}、{day}に撤回</translation>
    </message>
    <message>
        <source>{given}, ended on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}、{day}に終了</translation>
    </message>
    <message>
        <source>This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one, or let {kept} agree anew at the desk.</source>
        <extracomment>Why two people cannot be merged; {kept} was to stay, {other} to go, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>この操作はできません。{kept}さんの同意は、{other}さんの{pictures}に及びません。もう一方を残すか、{kept}さんに受付であらためて同意してもらってください。</translation>
    </message>
    <message>
        <source>{pictures} and all check-ins of {other} go over to {kept}.</source>
        <extracomment>What merging two people does; {pictures} is &quot;5 pictures&quot;, {other} goes, {kept} stays</extracomment>
        <translation>{other}さんの{pictures}とすべてのチェックインを{kept}さんに移します。</translation>
    </message>
    <message>
        <source>PIN and badge of {other} stop working.</source>
        <extracomment>What merging two people does</extracomment>
        <translation>{other}さんのPINとバッジは使えなくなります。</translation>
    </message>
    <message>
        <source>{other} is no longer listed. This can be undone.</source>
        <extracomment>What merging two people does: afterwards</extracomment>
        <translation>{other}さんは一覧に表示されなくなります。この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>{people} erased.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}を消去しました。</translation>
    </message>
    <message>
        <source>Tag “{tag}” changed: {people}</source>
        <extracomment>A past correction; {tag} a word, {people} is &quot;Ann, Bence&quot; or &quot;12 people&quot;</extracomment>
        <translation>タグ「{tag}」を変更: {people}</translation>
    </message>
    <message>
        <source>{other} was merged into {name}</source>
        <extracomment>A past correction; {other} and {name} are people</extracomment>
        <translation>{other}さんを{name}さんに統合</translation>
    </message>
    <message>
        <source>{other} was split off from {name}, with {pictures}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{name}さんから{other}さんを分離（{pictures}）</translation>
    </message>
    <message>
        <source>{pictures} moved from {other} to {name}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}を{other}さんから{name}さんへ移動</translation>
    </message>
    <message>
        <source>{pictures} removed: {people}</source>
        <extracomment>A past correction; {people} is &quot;Ann, Bence&quot;, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}を削除: {people}</translation>
    </message>
    <message>
        <source>Another portrait was chosen for {name}</source>
        <extracomment>A past correction; {name} is a person</extracomment>
        <translation>{name}さんの代表写真を変更</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>{when} に元に戻し済み</translation>
    </message>
    <message>
        <source>can be undone until {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>{when} まで元に戻せます</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <extracomment>Of a past correction</extracomment>
        <translation>もう元に戻せません</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: the person&apos;s name</extracomment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Heading of a column: the name of a picture&apos;s file</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: enrolled, unchanged, refused</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a picture is refused</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column: the quality of a picture, 0 to 100</extracomment>
        <translation>品質</translation>
    </message>
    <message>
        <source>can be enrolled</source>
        <extracomment>In a table of pictures, before anything is stored: this picture can be enrolled</extracomment>
        <translation>登録可能</translation>
    </message>
    <message>
        <source>can be added</source>
        <extracomment>In a table of pictures, before anything is stored: it can be added to somebody enrolled before</extracomment>
        <translation>追加可能</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>In a table of pictures: its person is enrolled now</extracomment>
        <translation>登録完了</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>In a table of pictures: added to a person who was enrolled before</extracomment>
        <translation>追加完了</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>In a table of pictures: it was there before</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>In a table of pictures: it cannot be used</extracomment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>This picture shows somebody else than the others.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>ほかの写真とは別の人が写っています。</translation>
    </message>
    <message>
        <source>The two pictures show different people.</source>
        <extracomment>Why both pictures of a person are refused, in an import of many</extracomment>
        <translation>2枚の写真に別々の人が写っています。</translation>
    </message>
    <message>
        <source>This person is enrolled already as “{name}”.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is another person</extracomment>
        <translation>この人はすでに「{name}」として登録されています。</translation>
    </message>
    <message>
        <source>This is not certainly “{name}”. Add it at the desk.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is the person it is said to show</extracomment>
        <translation>「{name}」かどうか確実ではありません。受付で追加してください。</translation>
    </message>
    <message>
        <source>Looks like “{name}”. Compare the two in the gallery.</source>
        <extracomment>Beside a picture that is enrolled, in an import of many; {name} is another person</extracomment>
        <translation>「{name}」に似ています。登録者一覧で2人を見比べてください。</translation>
    </message>
    <message>
        <source>This picture is stored already.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>この写真はすでに保存されています。</translation>
    </message>
    <message>
        <source>This picture comes twice.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>同じ写真が2回あります。</translation>
    </message>
    <message>
        <source>No picture is named.</source>
        <extracomment>Why a row of a list is refused</extracomment>
        <translation>写真が指定されていません。</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Below a progress bar: a few seconds are left</extracomment>
        <translation>残り数秒</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>残り約1分</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <extracomment>Below a progress bar; {minutes} is two or more</extracomment>
        <translation>残り約{minutes}分</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>顔が見つかりませんでした。</translation>
    </message>
    <message>
        <source>There are several faces.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>複数の顔が写っています。</translation>
    </message>
    <message>
        <source>Not good enough: {advice}</source>
        <extracomment>Why a picture is refused, in an import of many; {advice} is such as &quot;Face the camera&quot;</extracomment>
        <translation>品質が足りません: {advice}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Good morning</source>
        <extracomment>Top of the kiosk, until noon</extracomment>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Top of the kiosk, until six in the evening</extracomment>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Top of the kiosk, at night</extracomment>
        <translation>こんばんは</translation>
    </message>
    <message>
        <source>Look here to check in</source>
        <extracomment>Kiosk, nobody there: large sentence of at most nine words</extracomment>
        <translation>こちらを見て​チェックインして​ください</translation>
    </message>
    <message>
        <source>Stand in front of the camera. It takes a moment.</source>
        <extracomment>Kiosk, nobody there: detail</extracomment>
        <translation>カメラの前に​お立ちください。​すぐに終わります。</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Kiosk, somebody is being looked at: large sentence</extracomment>
        <translation>少々​お待ちください</translation>
    </message>
    <message>
        <source>Keep looking at the camera.</source>
        <extracomment>Kiosk, somebody is being looked at: detail</extracomment>
        <translation>そのまま​カメラを​見てください。</translation>
    </message>
    <message>
        <source>Then keep looking at the camera.</source>
        <extracomment>Kiosk, below an instruction such as &quot;Come a little closer&quot;</extracomment>
        <translation>そのあとは​カメラを​見続けてください。</translation>
    </message>
    <message>
        <source>Turn your head to the left</source>
        <extracomment>Kiosk, large: asks for a movement, so that a photo cannot check in. The person&apos;s own left</extracomment>
        <translation>顔を左に​向けてください</translation>
    </message>
    <message>
        <source>Turn your head to the right</source>
        <extracomment>Kiosk, large: asks for a movement. The person&apos;s own right</extracomment>
        <translation>顔を右に​向けてください</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>上を​向いてください</translation>
    </message>
    <message>
        <source>Look down</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>下を​向いてください</translation>
    </message>
    <message>
        <source>Blink twice</source>
        <extracomment>Kiosk, large: asks to close and open both eyes two times</extracomment>
        <translation>まばたきを​2回して​ください</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>Kiosk, large: asks for a step towards the camera</extracomment>
        <translation>近づいて​ください</translation>
    </message>
    <message>
        <source>Cannot do this? Choose another way in.</source>
        <extracomment>Kiosk, below a movement that is asked for; the other ways in stand below this line</extracomment>
        <translation>難しい場合は、​ほかの入り方を​お選びください。</translation>
    </message>
    <message>
        <source>Checked out at {time}.</source>
        <extracomment>Kiosk, below the goodbye; {time} is a time of day</extracomment>
        <translation>{time}に​チェックアウトしました。</translation>
    </message>
    <message>
        <source>You are checked out</source>
        <extracomment>Kiosk, large: the person who still stands here has checked out</extracomment>
        <translation>チェックアウト​済みです</translation>
    </message>
    <message>
        <source>You can go.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>お帰りいただけます。</translation>
    </message>
    <message>
        <source>You are already checked out</source>
        <extracomment>Kiosk, large: the person has checked out a moment ago</extracomment>
        <translation>すでに​チェックアウト​しています</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <extracomment>Kiosk, large: the person has checked in a moment ago</extracomment>
        <translation>すでに​チェックイン​しています</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <extracomment>Kiosk, below &quot;You are already checked in&quot;; {time} is a time of day</extracomment>
        <translation>{time}からです。</translation>
    </message>
    <message>
        <source>You are already out</source>
        <extracomment>Kiosk, large: who never came in wants to go out</extracomment>
        <translation>すでに​退場済みです</translation>
    </message>
    <message>
        <source>You are already in</source>
        <extracomment>Kiosk, large: who is in, and did not go out, wants to come in</extracomment>
        <translation>すでに​入場済みです</translation>
    </message>
    <message>
        <source>Coming or going?</source>
        <extracomment>Kiosk, large: does the person want to check in or to check out?</extracomment>
        <translation>お入りですか、​お帰りですか</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>チェックアウト</translation>
    </message>
    <message>
        <source>Please use another way in</source>
        <extracomment>Kiosk, large: the camera cannot check this person in. Neutral, gives no reason</extracomment>
        <translation>ほかの入り方を​お使いください</translation>
    </message>
    <message>
        <source>Choose one below, or go to the front desk.</source>
        <extracomment>Kiosk, detail: the other ways in stand below this line</extracomment>
        <translation>下から選ぶか、​受付へ​お越しください。</translation>
    </message>
    <message>
        <source>Please ask at the front desk</source>
        <extracomment>Kiosk, large: the person is known and may not come in today. Calm, gives no reason</extracomment>
        <translation>受付で​お尋ねください</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <extracomment>Kiosk, detail, below &quot;Please ask at the front desk&quot;</extracomment>
        <translation>受付の者が​ご案内します。</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Kiosk, large: the camera takes a break after several tries</extracomment>
        <translation>しばらく​お待ちください</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <extracomment>Kiosk, detail; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>{time}後に​もう一度​お試しください。</translation>
    </message>
    <message>
        <source>Whoever is next takes a step back.</source>
        <extracomment>Kiosk, detail, below &quot;One person at a time, please&quot;</extracomment>
        <translation>次の方は​一歩お下がりください。</translation>
    </message>
    <message>
        <source>Hold your code before the camera</source>
        <extracomment>Kiosk, large: the person wants to check in with a QR code</extracomment>
        <translation>コードを​カメラに​かざしてください</translation>
    </message>
    <message>
        <source>On paper or on a phone, a forearm away.</source>
        <extracomment>Kiosk, detail: where the QR code can be</extracomment>
        <translation>紙でも​スマートフォンでも、​30センチほど​離してください。</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>Kiosk, large: the QR code is nobody&apos;s</extracomment>
        <translation>このコードは​登録されていません</translation>
    </message>
    <message>
        <source>Show another one, or choose another way in.</source>
        <extracomment>Kiosk, detail, below &quot;This code is not known here&quot;</extracomment>
        <translation>別のコードか、​ほかの入り方を​お試しください。</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <extracomment>PIN pad, title: the personal number of whoever stands here</extracomment>
        <translation>PINを​入力してください</translation>
    </message>
    <message>
        <source>You got it when you were enrolled.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>登録のときに​お渡ししたものです。</translation>
    </message>
    <message>
        <source>Please also type your PIN</source>
        <extracomment>PIN pad, title: the face alone was not enough</extracomment>
        <translation>PINも​入力してください</translation>
    </message>
    <message>
        <source>Then we can be sure that it is you.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>ご本人かどうかを​確認するためです。</translation>
    </message>
    <message>
        <source>Operator PIN</source>
        <extracomment>PIN pad, title: the number that only the operator knows</extracomment>
        <translation>管理者PIN</translation>
    </message>
    <message>
        <source>For the people who run this kiosk.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>このキオスクの​管理者用です。</translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <extracomment>PIN pad: the PIN was wrong; after one more the pad is locked for a while</extracomment>
        <translation>PINが違います。​あと1回​入力できます。</translation>
    </message>
    <message>
        <source>That PIN is not right. {count} tries left.</source>
        <extracomment>PIN pad: the PIN was wrong; {count} is never one</extracomment>
        <translation>PINが違います。​あと{count}回​入力できます。</translation>
    </message>
    <message>
        <source>Check-in is closed</source>
        <extracomment>Kiosk, large: outside the opening hours</extracomment>
        <translation>ただいま​チェックインの​時間外です</translation>
    </message>
    <message>
        <source>Check-in opens at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {time} is a time of day</extracomment>
        <translation>チェックインは​{time}​からです</translation>
    </message>
    <message>
        <source>Check-in opens on {day} at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {day} is a day of the week, {time} a time of day</extracomment>
        <translation>チェックインは​{day}​{time}​からです</translation>
    </message>
    <message>
        <source>Help is on the way</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>係員が​まいります</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>こちらで​お待ちください。</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Exactly one second</extracomment>
        <translation>1秒</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <extracomment>{count} seconds, never one</extracomment>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count} minutes, never one</extracomment>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>Welcome,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked in</extracomment>
        <translation>ようこそ、
{name}様</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked in</extracomment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Goodbye,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked out</extracomment>
        <translation>お気をつけて、
{name}様</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked out</extracomment>
        <translation>お気をつけて</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <extracomment>Kiosk, below the welcome; {time} is a time of day</extracomment>
        <translation>{time}に​チェックインしました。</translation>
    </message>
    <message>
        <source>Not me</source>
        <extracomment>Button below the welcome: the name is somebody else&apos;s</extracomment>
        <translation>私ではありません</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Kiosk, large: the person who still stands here has checked in</extracomment>
        <translation>チェックイン​済みです</translation>
    </message>
    <message>
        <source>You can go in.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>お入りください。</translation>
    </message>
    <message>
        <source>Come closer and look straight ahead</source>
        <extracomment>Kiosk, large: the face was not clear enough; asks for one thing</extracomment>
        <translation>近づいて​正面を​見てください</translation>
    </message>
    <message>
        <source>The camera tries again in a moment.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>まもなく​カメラが​もう一度​確認します。</translation>
    </message>
    <message>
        <source>We have not met yet</source>
        <extracomment>Kiosk, large: the person is not enrolled, without blame</extracomment>
        <translation>まだ​ご登録が​ありません</translation>
    </message>
    <message>
        <source>Please go to the front desk to be enrolled.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>ご登録は​受付で​お願いします。</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button at the kiosk: look at me once more</extracomment>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;</extracomment>
        <translation>受付へ​お越しください</translation>
    </message>
    <message>
        <source>Somebody there lets you in without the camera.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;</extracomment>
        <translation>受付の者が​カメラなしで​ご案内します。</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: from the help screen to the camera</extracomment>
        <translation>カメラに戻る</translation>
    </message>
    <message>
        <source>Sorry. Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Not me&quot;</extracomment>
        <translation>失礼しました。​受付へ​お越しください</translation>
    </message>
    <message>
        <source>The check-in is noted as not yours.</source>
        <extracomment>Kiosk, detail, after &quot;Not me&quot;</extracomment>
        <translation>別の方の​チェックインとして​記録しました。</translation>
    </message>
    <message>
        <source>The camera is not working</source>
        <extracomment>Kiosk, large: the camera does not work</extracomment>
        <translation>カメラは現在​使えません</translation>
    </message>
    <message>
        <source>Please go to the front desk.</source>
        <extracomment>Kiosk, detail
----------
Kiosk, detail, outside the opening hours
----------
Kiosk, detail: the camera does not work</extracomment>
        <translation>受付へ​お越しください。</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>{name}: not assessed</source>
        <extracomment>A quality component of a picture, by its technical name, of which nothing can be said</extracomment>
        <translation>{name}: 評価なし</translation>
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
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kind of file: opens in Excel and LibreOffice</extracomment>
        <translation>Excelブック</translation>
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
        <translation>{most}文字以内で入力してください。今は{count}文字です。</translation>
    </message>
    <message>
        <source>Use tags that are there already: there can be {most} different ones.</source>
        <extracomment>Below the tags; {most} is a number: 64</extracomment>
        <translation>既存のタグを使ってください。使えるタグは{most}種類までです。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Below the name when it is empty</extracomment>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Type it by hand: it holds signs that cannot be seen.</source>
        <extracomment>Below a field that holds control characters, pasted from elsewhere</extracomment>
        <translation>見えない文字が含まれています。手で入力してください。</translation>
    </message>
    <message>
        <source>Choose another one: it already belongs to another person.</source>
        <extracomment>Below the identifier, such as a staff number</extracomment>
        <translation>別のものを入力してください。すでにほかの人が使っています。</translation>
    </message>
    <message>
        <source>Write it like ann@example.org.</source>
        <extracomment>Below the e-mail address; keep the address as it is</extracomment>
        <translation>ann@example.orgのように入力してください。</translation>
    </message>
    <message>
        <source>Leave the slash out of the tag.</source>
        <extracomment>Below the tags: the sign / is not possible</extracomment>
        <translation>タグからスラッシュ(/)を除いてください。</translation>
    </message>
    <message>
        <source>Write a word as the tag.</source>
        <extracomment>Below the tags: a tag of dots alone is not possible</extracomment>
        <translation>タグには言葉を入力してください。</translation>
    </message>
    <message>
        <source>Choose the first day or a later one.</source>
        <extracomment>Below the last day on which somebody can check in</extracomment>
        <translation>開始日かそれより後の日を選んでください。</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>Below a field for a day; {example} is a day in the locale&apos;s form, such as 31/12/2026</extracomment>
        <translation>{example}のように入力してください。</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <extracomment>Beside the name of a field, near its limit: &quot;60 of 64&quot;</extracomment>
        <translation>{number}/{most}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>Days on which somebody can check in; {first} and {last} are days or empty</extracomment>
        <translation>{first} ~ {last}</translation>
    </message>
</context>
<context>
    <name>picture_words</name>
    <message>
        <source>The clipboard</source>
        <extracomment>Stands for a file&apos;s name: a picture that was pasted</extracomment>
        <translation>クリップボード</translation>
    </message>
    <message>
        <source>It shows somebody else. Use pictures of one person only.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>別の人が写っています。1人だけの写真をそろえてください。</translation>
    </message>
    <message>
        <source>It is not good enough. Use a better one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>品質が足りません。もっとよい写真を使ってください。</translation>
    </message>
    <message>
        <source>It adds nothing to those already taken. Use a different one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>これまでの写真とほとんど変わりません。違う写真を使ってください。</translation>
    </message>
    <message>
        <source>Part of the face is covered. Use one that shows all of it.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: something is over the face</extracomment>
        <translation>顔の一部が隠れています。顔全体が見える写真を使ってください。</translation>
    </message>
    <message>
        <source>There is no face in it. Use one that shows the person.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>顔が写っていません。本人が写った写真を使ってください。</translation>
    </message>
    <message>
        <source>There are several people in it. Use one of the person alone.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>複数の人が写っています。本人だけの写真を使ってください。</translation>
    </message>
    <message>
        <source>The head is turned too far. Use one that faces the camera more.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>顔の向きが大きくずれています。もっと正面を向いた写真を使ってください。</translation>
    </message>
    <message>
        <source>The face in it is too small. Use a larger picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: too few pixels</extracomment>
        <translation>顔が小さすぎます。もっと大きい写真を使ってください。</translation>
    </message>
    <message>
        <source>The face fills it. Use one with some room around the head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>顔が写真いっぱいに写っています。頭のまわりに余白のある写真を使ってください。</translation>
    </message>
    <message>
        <source>The face is cut off. Use one that shows the whole head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>顔が切れています。頭全体が写った写真を使ってください。</translation>
    </message>
    <message>
        <source>The head leans to one side. Use one with the head upright.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>頭が傾いています。頭がまっすぐな写真を使ってください。</translation>
    </message>
    <message>
        <source>It is too dark. Use a brighter one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>暗すぎます。もっと明るい写真を使ってください。</translation>
    </message>
    <message>
        <source>It is too bright. Use a darker one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>明るすぎます。もっと暗い写真を使ってください。</translation>
    </message>
    <message>
        <source>Light falls from one side. Use one that is lit from the front.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>光が片側から当たっています。正面から光が当たった写真を使ってください。</translation>
    </message>
    <message>
        <source>It is not sharp. Use a sharper one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>鮮明ではありません。もっと鮮明な写真を使ってください。</translation>
    </message>
    <message>
        <source>The eyes are closed. Use one with open eyes.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>目が閉じています。目を開けた写真を使ってください。</translation>
    </message>
    <message>
        <source>The mouth is open. Use one with the mouth closed.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>口が開いています。口を閉じた写真を使ってください。</translation>
    </message>
    <message>
        <source>Too much detail is lost in it. Use the original picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: detail was thrown away to save space</extracomment>
        <translation>細部が失われすぎています。元の写真を使ってください。</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>None of {tried} people who were tried as strangers would be called by a name. Of {base} strangers that makes fewer than {high}.</source>
        <extracomment>{tried}, {base}, {high} are numbers: nobody was called by a name, but few were tried</extracomment>
        <translation>他人として試した{tried}人のうち、登録者と誤認される人はいませんでした。他人{base}人あたり{high}人未満に相当します。</translation>
    </message>
    <message>
        <source>Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>他人{base}人のうち約{count}人が登録者と誤認されます(95%の確かさで{low}~{high}人)。</translation>
    </message>
    <message>
        <source>How often your own people would be asked to try again is not known: nobody has two pictures.</source>
        <extracomment>Nobody&apos;s two pictures could be compared</extracomment>
        <translation>2枚以上の写真がある人がいないため、登録者がやり直しを求められる頻度はわかりません。</translation>
    </message>
    <message>
        <source>None of {people} people would be asked to try again. Of {base} visits that makes fewer than {high}.</source>
        <extracomment>{people}, {base}, {high} are numbers</extracomment>
        <translation>{people}人のうち、やり直しを求められる人はいませんでした。来訪{base}回あたり{high}回未満に相当します。</translation>
    </message>
    <message>
        <source>Of {base} visits of your {people} people about {count} would be asked to try again (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>登録者{people}人の来訪{base}回のうち、約{count}回でやり直しを求められます(95%の確かさで{low}~{high}回)。</translation>
    </message>
    <message>
        <source>Of {base} visits about {count} would be taken for somebody else ({low} to {high}).</source>
        <extracomment>All in braces are numbers</extracomment>
        <translation>来訪{base}回のうち約{count}回で別の人と間違えられます({low}~{high}回)。</translation>
    </message>
    <message>
        <source>Only {people} people are enrolled. From about {least} on these figures say something; until then, keep the standard.</source>
        <extracomment>{people} and {least} are numbers</extracomment>
        <translation>登録者が{people}人だけです。およそ{least}人以上になると、この数値に意味が出てきます。それまでは標準の設定を使ってください。</translation>
    </message>
    <message>
        <source>Of {people} people only {repeated} have two pictures or more, so little is known of how often your own people are missed. Take five pictures of each at the desk.</source>
        <extracomment>{people} and {repeated} are numbers</extracomment>
        <translation>{people}人のうち、2枚以上の写真があるのは{repeated}人だけのため、登録者を認識できない頻度はほとんどわかりません。受付で1人につき5枚撮影してください。</translation>
    </message>
    <message>
        <source>Measured on the pictures of enrollment. Visits differ more from each other, so expect more people who are asked to try again.</source>
        <extracomment>Below the figures</extracomment>
        <translation>登録時の写真で測定しています。来訪時の画像はばらつきが大きいため、やり直しを求められる人はこれより多くなります。</translation>
    </message>
</context>
<context>
    <name>self-test</name>
    <message>
        <source>The kiosk knows {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>キオスクは{name}さんを認識できます。</translation>
    </message>
    <message>
        <source>Clearly, and with room to spare. Nothing else is to be done.</source>
        <extracomment>Result of a short test; the person was recognized</extracomment>
        <translation>余裕をもってはっきり認識できます。ほかに必要な操作はありません。</translation>
    </message>
    <message>
        <source>The kiosk knows {name}, but only just.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>キオスクは{name}さんを認識できますが、余裕がありません。</translation>
    </message>
    <message>
        <source>Better pictures help. Take them again in the light of the kiosk.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>写真をよくすると改善します。キオスクの照明のもとで撮り直してください。</translation>
    </message>
    <message>
        <source>The kiosk will ask {name} for a PIN.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>キオスクは{name}さんにPINの入力を求めます。</translation>
    </message>
    <message>
        <source>The face alone does not decide between {name} and {nearest}. Give each of them a PIN.</source>
        <extracomment>Result of a short test; {nearest} is enrolled too</extracomment>
        <translation>顔だけでは{name}さんと{nearest}さんを区別できません。それぞれにPINを発行してください。</translation>
    </message>
    <message>
        <source>The kiosk may not know {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>キオスクは{name}さんを認識できないことがあります。</translation>
    </message>
    <message>
        <source>Take the pictures again, in even light and without what hides the face.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>均一な光のもとで、顔を隠すものを外して撮り直してください。</translation>
    </message>
    <message>
        <source>The kiosk does not know this face as {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>キオスクはこの顔を{name}さんと認識できません。</translation>
    </message>
    <message>
        <source>Did {name} look at the camera? If so, take all pictures again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>{name}さんはカメラを見ていましたか。見ていた場合は、すべての写真を撮り直してください。</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>テストは行われませんでした。</translation>
    </message>
    <message>
        <source>Ask {name} to look at the camera for five seconds, and test again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>{name}さんに5秒間カメラを見てもらい、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>fewer than 1 in {count}</source>
        <extracomment>A figure: fewer than one stranger in {count}</extracomment>
        <translation>{count}人に1人未満</translation>
    </message>
    <message>
        <source>1 in {count}</source>
        <extracomment>A figure: one stranger in {count}</extracomment>
        <translation>{count}人に1人</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Camera</source>
        <extracomment>A group of settings
----------
Name of the setting camera.source</extracomment>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>A group of settings</extracomment>
        <translation>表示と言語</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>A group of settings: how strictly faces are compared</extracomment>
        <translation>認識</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A group of settings: how people are enrolled</extracomment>
        <translation>受付</translation>
    </message>
    <message>
        <source>Pictures for badges</source>
        <extracomment>A group of settings: what the picture of a badge must be like</extracomment>
        <translation>バッジ用の写真</translation>
    </message>
    <message>
        <source>Pictures at the desk</source>
        <extracomment>A group of settings: what pictures at enrollment must be like</extracomment>
        <translation>受付での写真</translation>
    </message>
    <message>
        <source>Pictures at the kiosk</source>
        <extracomment>A group of settings: what pictures at check-in must be like</extracomment>
        <translation>キオスクでの画像</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>A group of settings: how people come and go</extracomment>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>A group of settings: protection against pictures held to the camera</extracomment>
        <translation>なりすまし対策</translation>
    </message>
    <message>
        <source>Door and messages</source>
        <extracomment>A group of settings: what a check-in sets off</extracomment>
        <translation>ドアとメッセージ</translation>
    </message>
    <message>
        <source>Asking a backend</source>
        <extracomment>A group of settings: asking another system who somebody is</extracomment>
        <translation>連携先への問い合わせ</translation>
    </message>
    <message>
        <source>Hub</source>
        <extracomment>A group of settings: serving other computers</extracomment>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A group of settings: names of the place</extracomment>
        <translation>施設</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A group of settings: what is stored, and for how long</extracomment>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>A group of settings: those who work with the program</extracomment>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>A group of settings</extracomment>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>A unit behind a number: of a picture</extracomment>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>A unit behind a number: of an angle</extracomment>
        <translation>度</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a setting</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Default of a switch</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting: no text</extracomment>
        <translation>空欄</translation>
    </message>
    <message>
        <source>It must be {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>{least}~{most}{unit}の値を入力してください</translation>
    </message>
    <message>
        <source>It must be a whole number, {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>{least}~{most}{unit}の整数を入力してください</translation>
    </message>
    <message>
        <source>Holds from the next start of Vestibule</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Vestibuleを次に起動したときから有効です</translation>
    </message>
    <message>
        <source>Holds from the next start of the hub</source>
        <extracomment>Beside a setting</extracomment>
        <translation>ハブを次に起動したときから有効です</translation>
    </message>
    <message>
        <source>Question and answers go together: fill in both, or neither.</source>
        <extracomment>What two settings may be: question and answers</extracomment>
        <translation>質問と回答は、両方入力するか、両方空欄にしてください。</translation>
    </message>
    <message>
        <source>Certificate and key go together: choose both, or neither.</source>
        <extracomment>What two settings may be: certificate and key</extracomment>
        <translation>証明書と鍵は、両方選択するか、どちらも選択しないでください。</translation>
    </message>
    <message>
        <source>Name the backend that is asked, as the page Sync shows it.</source>
        <extracomment>What two settings may be: asking a backend, and which</extracomment>
        <translation>問い合わせる連携先の名前を、「連携」ページの表示どおりに入力してください。</translation>
    </message>
    <message>
        <source>Choose a camera, or type an address.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>カメラを選択するか、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>1行で入力してください。</translation>
    </message>
    <message>
        <source>Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00</source>
        <extracomment>What a setting may be; the example is in the program&apos;s own notation and stays as it is</extracomment>
        <translation>次のように入力してください: mon-fri 07:00-19:00; sat 09:00-12:00</translation>
    </message>
    <message>
        <source>Choose at least one. Whoever picks a name must show a PIN.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>1つ以上選択してください。名前を選ぶ人にはPINも必要です。</translation>
    </message>
    <message>
        <source>Choose at least two: a movement that is always the same can be foreseen.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>2つ以上選択してください。いつも同じ動作では予測されてしまいます。</translation>
    </message>
    <message>
        <source>It must begin with https://, or with http:// for this computer, and have no password in it.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>https://で始まるアドレス、またはこのコンピューターの場合はhttp://で始まるアドレスを、パスワードを含めずに入力してください。</translation>
    </message>
    <message>
        <source>A quotation mark has no second one.</source>
        <extracomment>What a setting may be: a program and its arguments</extracomment>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>It must begin with postgresql://, or be empty for the file.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>postgresql://で始まるアドレスを入力するか、ファイルを使う場合は空欄にしてください。</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>Value of a setting: as the computer is set</extracomment>
        <translation>コンピューターの設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A look</extracomment>
        <translation>明るい配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A look</extracomment>
        <translation>暗い配色</translation>
    </message>
    <message>
        <source>Five poses</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>5つの向き</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>写真1枚</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <extracomment>What a check-in means: the opposite of the last one</extracomment>
        <translation>入場と退場を交互に</translation>
    </message>
    <message>
        <source>Always in</source>
        <extracomment>What a check-in means</extracomment>
        <translation>常に入場</translation>
    </message>
    <message>
        <source>Always out</source>
        <extracomment>What a check-in means</extracomment>
        <translation>常に退場</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <extracomment>What a check-in means: everybody chooses</extracomment>
        <translation>全員に尋ねる</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What people can use instead of their face</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What people can use instead of their face: that of a badge</extracomment>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What people can use instead of their face: pick it from a list</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What people can use instead of their face: call somebody</extracomment>
        <translation>係員を呼ぶ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Watch only</source>
        <extracomment>Protection against pictures: nobody is asked to do anything</extracomment>
        <translation>映像での確認のみ</translation>
    </message>
    <message>
        <source>Ask everybody to move</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>全員に動作を求める</translation>
    </message>
    <message>
        <source>Ask to move in doubt</source>
        <extracomment>Protection against pictures: only where there is doubt</extracomment>
        <translation>疑わしい場合に動作を求める</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>A movement that is asked for: of the eyes</extracomment>
        <translation>まばたき</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>A movement that is asked for: towards the camera</extracomment>
        <translation>近づいて​ください</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>The backend in doubt</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>疑わしい場合は連携先</translation>
    </message>
    <message>
        <source>Always the backend</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>常に連携先</translation>
    </message>
    <message>
        <source>Strangers given a name</source>
        <extracomment>Name of the setting recognition.fpir</extracomment>
        <translation>登録者と誤認される他人</translation>
    </message>
    <message>
        <source>The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.</source>
        <extracomment>What the setting “Strangers given a name” does, in a sentence</extracomment>
        <translation>他人を登録者と誤認してもよい割合です。0.003は1000人に3人を意味します。</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>Name of the setting recognition.second_opinion</extracomment>
        <translation>セカンドオピニオン</translation>
    </message>
    <message>
        <source>Two networks must agree on who somebody is; without it, many more are asked to try again.</source>
        <extracomment>What the setting “Second opinion” does, in a sentence</extracomment>
        <translation>2つのネットワークの判定が一致する必要があります。使わない場合、やり直しを求められる人が大幅に増えます。</translation>
    </message>
    <message>
        <source>Ask a backend who it is</source>
        <extracomment>Name of the setting remote.check_in</extracomment>
        <translation>連携先に誰であるかを問い合わせる</translation>
    </message>
    <message>
        <source>Whether people are also looked for where they are mirrored to.</source>
        <extracomment>What the setting “Ask a backend who it is” does, in a sentence</extracomment>
        <translation>登録の送信先の連携先でも、誰であるかを調べるかどうかを決めます。</translation>
    </message>
    <message>
        <source>Backend that is asked</source>
        <extracomment>Name of the setting remote.backend</extracomment>
        <translation>問い合わせる連携先</translation>
    </message>
    <message>
        <source>The name of a backend, as the page Sync shows it.</source>
        <extracomment>What the setting “Backend that is asked” does, in a sentence</extracomment>
        <translation>「連携」ページに表示される連携先の名前です。</translation>
    </message>
    <message>
        <source>Wait for an answer for</source>
        <extracomment>Name of the setting remote.timeout_s</extracomment>
        <translation>応答を待つ時間</translation>
    </message>
    <message>
        <source>If no answer comes by then, what the kiosk says counts.</source>
        <extracomment>What the setting “Wait for an answer for” does, in a sentence</extracomment>
        <translation>それまでに応答がない場合は、キオスクの判定を使います。</translation>
    </message>
    <message>
        <source>Record check-ins there too</source>
        <extracomment>Name of the setting remote.record</extracomment>
        <translation>連携先にもチェックインを記録</translation>
    </message>
    <message>
        <source>The backend writes down every check-in by face, as Face AiDee does.</source>
        <extracomment>What the setting “Record check-ins there too” does, in a sentence</extracomment>
        <translation>Face AiDeeのように、連携先が顔によるチェックインをすべて記録します。</translation>
    </message>
    <message>
        <source>Keep pictures of check-ins for</source>
        <extracomment>Name of the setting activity.keep_pictures_days</extracomment>
        <translation>チェックインの画像の保存期間</translation>
    </message>
    <message>
        <source>So that somebody can look at them later; 0 keeps none.</source>
        <extracomment>What the setting “Keep pictures of check-ins for” does, in a sentence
----------
What the setting “Keep pictures of refused attempts for” does, in a sentence</extracomment>
        <translation>あとで確認できるように保存します。0にすると保存しません。</translation>
    </message>
    <message>
        <source>Keep unknown faces for</source>
        <extracomment>Name of the setting activity.keep_strangers_days</extracomment>
        <translation>未登録の人の顔の保存期間</translation>
    </message>
    <message>
        <source>For the desk to enroll or name them; 0 keeps none. They did not agree: put up a notice at the door.</source>
        <extracomment>What the setting “Keep unknown faces for” does, in a sentence</extracomment>
        <translation>受付で登録や確認をするために保存します。0にすると保存しません。本人の同意がないため、入口に掲示を出してください。</translation>
    </message>
    <message>
        <source>Keep the record of check-ins for</source>
        <extracomment>Name of the setting activity.keep_log_days</extracomment>
        <translation>チェックインの記録の保存期間</translation>
    </message>
    <message>
        <source>Older check-ins are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep the record of check-ins for” does, in a sentence</extracomment>
        <translation>これより古いチェックインを削除します。0にすると無期限に保存します。</translation>
    </message>
    <message>
        <source>Lock the windows after</source>
        <extracomment>Name of the setting staff.lock_after_s</extracomment>
        <translation>ウィンドウをロックするまでの時間</translation>
    </message>
    <message>
        <source>Time without key or mouse after which whoever works here signs in again.</source>
        <extracomment>What the setting “Lock the windows after” does, in a sentence</extracomment>
        <translation>キーボードとマウスの操作がこの時間ないと、もう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>Name of the setting backup.folder</extracomment>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Best on another disk; empty for the folder “backups” of the data folder.</source>
        <extracomment>What the setting “Folder for backups” does, in a sentence</extracomment>
        <translation>別のディスクをおすすめします。空欄の場合は、データフォルダーの「backups」フォルダーを使います。</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <extracomment>Name of the setting backup.every_hours</extracomment>
        <translation>バックアップの間隔</translation>
    </message>
    <message>
        <source>While the window is open; 0 for never.</source>
        <extracomment>What the setting “Make a backup every” does, in a sentence</extracomment>
        <translation>ウィンドウを開いている間に作成します。0にすると作成しません。</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <extracomment>Name of the setting backup.keep</extracomment>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>The oldest are deleted first.</source>
        <extracomment>What the setting “Backups to keep” does, in a sentence</extracomment>
        <translation>古いものから削除します。</translation>
    </message>
    <message>
        <source>Prove the newest backup every</source>
        <extracomment>Name of the setting backup.drill_days</extracomment>
        <translation>最新のバックアップをテストする間隔</translation>
    </message>
    <message>
        <source>It is restored aside and compared; 0 for never.</source>
        <extracomment>What the setting “Prove the newest backup every” does, in a sentence</extracomment>
        <translation>別の場所に復元して比較します。0にするとテストしません。</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <extracomment>Name of the setting hub.host</extracomment>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in, 0.0.0.0 lets all in.</source>
        <extracomment>What the setting “Address to listen at” does, in a sentence</extracomment>
        <translation>127.0.0.1ではこのコンピューターだけ、0.0.0.0ではすべてのコンピューターが接続できます。</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <extracomment>Name of the setting hub.port</extracomment>
        <translation>待ち受けるポート</translation>
    </message>
    <message>
        <source>The number that clients add to the address.</source>
        <extracomment>What the setting “Port to listen at” does, in a sentence</extracomment>
        <translation>クライアントがアドレスに付ける番号です。</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name of the setting hub.database</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>An address that begins with postgresql://; empty for an encrypted file in the data folder.</source>
        <extracomment>What the setting “Database” does, in a sentence</extracomment>
        <translation>postgresql://で始まるアドレスです。空欄の場合は、データフォルダーの暗号化したファイルを使います。</translation>
    </message>
    <message>
        <source>Region in signatures</source>
        <extracomment>Name of the setting hub.region</extracomment>
        <translation>署名のリージョン</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as their region.</source>
        <extracomment>What the setting “Region in signatures” does, in a sentence</extracomment>
        <translation>NEC IDのクライアントがリージョンとして指定する値です。</translation>
    </message>
    <message>
        <source>Service in signatures</source>
        <extracomment>Name of the setting hub.service</extracomment>
        <translation>署名のサービス</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as the service.</source>
        <extracomment>What the setting “Service in signatures” does, in a sentence</extracomment>
        <translation>NEC IDのクライアントがサービスとして指定する値です。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Name of the setting hub.tls_certificate</extracomment>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The file with the certificate and its chain; empty where a proxy encrypts.</source>
        <extracomment>What the setting “Certificate” does, in a sentence</extracomment>
        <translation>証明書とそのチェーンのファイルです。プロキシが暗号化する場合は空欄にします。</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <extracomment>Name of the setting hub.tls_key</extracomment>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>The file with the key; goes together with the certificate.</source>
        <extracomment>What the setting “Key of the certificate” does, in a sentence</extracomment>
        <translation>鍵のファイルです。証明書と組み合わせて使います。</translation>
    </message>
    <message>
        <source>Behind a proxy</source>
        <extracomment>Name of the setting hub.behind_proxy</extracomment>
        <translation>プロキシ経由</translation>
    </message>
    <message>
        <source>The address of a client is the one that the proxy names.</source>
        <extracomment>What the setting “Behind a proxy” does, in a sentence</extracomment>
        <translation>プロキシが示すアドレスをクライアントのアドレスとみなします。</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <extracomment>Name of the setting hub.picture_processes</extracomment>
        <translation>同時に処理する写真の数</translation>
    </message>
    <message>
        <source>How many pictures are analysed at the same time.</source>
        <extracomment>What the setting “Pictures at once” does, in a sentence</extracomment>
        <translation>同時に解析する写真の枚数です。</translation>
    </message>
    <message>
        <source>Two people taken for one</source>
        <extracomment>Name of the setting hub.false_match_rate</extracomment>
        <translation>2人を同じ人とみなす割合</translation>
    </message>
    <message>
        <source>The share of pairs of different people that reach the usual score of a backend.</source>
        <extracomment>What the setting “Two people taken for one” does, in a sentence</extracomment>
        <translation>別々の人の組が、連携先の通常のスコアに達する割合です。</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <extracomment>Name of the setting hub.token_minutes</extracomment>
        <translation>セッションの有効時間</translation>
    </message>
    <message>
        <source>Then a client logs in again.</source>
        <extracomment>What the setting “A session ends after” does, in a sentence</extracomment>
        <translation>この時間が過ぎると、クライアントは再びログインします。</translation>
    </message>
    <message>
        <source>Requests in a second</source>
        <extracomment>Name of the setting hub.requests_per_second</extracomment>
        <translation>1秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>How many are answered for each key; 0 for no limit.</source>
        <extracomment>What the setting “Requests in a second” does, in a sentence</extracomment>
        <translation>キーごとに応答する数です。0にすると制限しません。</translation>
    </message>
    <message>
        <source>Failed log-ins in a minute</source>
        <extracomment>Name of the setting hub.failures_per_minute</extracomment>
        <translation>1分あたりのログイン失敗数</translation>
    </message>
    <message>
        <source>After so many an address must wait; 0 for no limit.</source>
        <extracomment>What the setting “Failed log-ins in a minute” does, in a sentence</extracomment>
        <translation>この回数を超えたアドレスはしばらく接続できません。0にすると制限しません。</translation>
    </message>
    <message>
        <source>Folder for many at once</source>
        <extracomment>Name of the setting hub.drop_folder</extracomment>
        <translation>一括登録のフォルダー</translation>
    </message>
    <message>
        <source>Where files lie that register many people; empty for none.</source>
        <extracomment>What the setting “Folder for many at once” does, in a sentence</extracomment>
        <translation>多くの人を登録するファイルを置く場所です。使わない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Faces held in memory</source>
        <extracomment>Name of the setting hub.memory_faces</extracomment>
        <translation>メモリーに保持する顔の数</translation>
    </message>
    <message>
        <source>Larger galleries are searched by the database, where that is set up.</source>
        <extracomment>What the setting “Faces held in memory” does, in a sentence</extracomment>
        <translation>これより多い場合は、設定されていればデータベースで検索します。</translation>
    </message>
    <message>
        <source>Keep central check-ins for</source>
        <extracomment>Name of the setting hub.keep_checkin_days</extracomment>
        <translation>集約したチェックインの保存期間</translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep central check-ins for” does, in a sentence</extracomment>
        <translation>これより古いものを削除します。0にすると無期限に保存します。</translation>
    </message>
    <message>
        <source>The camera that pictures come from; a recording or an RTSP address works too.</source>
        <extracomment>What the setting “Camera” does, in a sentence</extracomment>
        <translation>映像を取り込むカメラです。録画やRTSPアドレスも使えます。</translation>
    </message>
    <message>
        <source>Refuse cameras that are programs</source>
        <extracomment>Name of the setting camera.refuse_virtual</extracomment>
        <translation>プログラムによるカメラを拒否</translation>
    </message>
    <message>
        <source>A program can show any picture as a camera; a real camera cannot.</source>
        <extracomment>What the setting “Refuse cameras that are programs” does, in a sentence</extracomment>
        <translation>プログラムは任意の映像をカメラとして見せられますが、実物のカメラではできません。</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Name of the setting appearance.theme</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <extracomment>What the setting “Look” does, in a sentence</extracomment>
        <translation>明るい配色、暗い配色、またはコンピューターの設定に従います。</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <extracomment>Name of the setting appearance.scale</extracomment>
        <translation>文字とボタンの大きさ</translation>
    </message>
    <message>
        <source>1 is the usual size, 2 is twice as large.</source>
        <extracomment>What the setting “Size of text and buttons” does, in a sentence</extracomment>
        <translation>1は標準、2は2倍の大きさです。</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the setting appearance.language</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of all windows; visitors at the kiosk choose their own.</source>
        <extracomment>What the setting “Language” does, in a sentence</extracomment>
        <translation>すべてのウィンドウの言語です。キオスクの来訪者は自分で選べます。</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <extracomment>Name of the setting site.name</extracomment>
        <translation>この施設の名前</translation>
    </message>
    <message>
        <source>Who runs the place, as consents and badges say it.</source>
        <extracomment>What the setting “Name of this place” does, in a sentence</extracomment>
        <translation>同意文とバッジに表示する、施設の運営者の名前です。</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <extracomment>Name of the setting site.station</extracomment>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>What the record of check-ins calls this computer.</source>
        <extracomment>What the setting “Name of this computer” does, in a sentence</extracomment>
        <translation>チェックインの記録で使う、このコンピューターの名前です。</translation>
    </message>
    <message>
        <source>Who confirms consents</source>
        <extracomment>Name of the setting site.operator</extracomment>
        <translation>同意を確認する人</translation>
    </message>
    <message>
        <source>Written down with a consent if nobody has signed in.</source>
        <extracomment>What the setting “Who confirms consents” does, in a sentence</extracomment>
        <translation>誰もサインインしていない場合に、同意とともに記録されます。</translation>
    </message>
    <message>
        <source>How people are enrolled</source>
        <extracomment>Name of the setting desk.mode</extracomment>
        <translation>登録の方法</translation>
    </message>
    <message>
        <source>Five poses recognize people best; one picture is quicker.</source>
        <extracomment>What the setting “How people are enrolled” does, in a sentence</extracomment>
        <translation>5つの向きが最も確実に認識できます。写真1枚のほうが早く済みます。</translation>
    </message>
    <message>
        <source>Countdown</source>
        <extracomment>Name of the setting desk.countdown_s</extracomment>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>Time that is counted down before the first picture is taken.</source>
        <extracomment>What the setting “Countdown” does, in a sentence</extracomment>
        <translation>最初の撮影までのカウントダウンの時間です。</translation>
    </message>
    <message>
        <source>Sound at the desk</source>
        <extracomment>Name of the setting desk.sound</extracomment>
        <translation>受付の音</translation>
    </message>
    <message>
        <source>A picture that was taken is heard.</source>
        <extracomment>What the setting “Sound at the desk” does, in a sentence</extracomment>
        <translation>撮影したことを音で知らせます。</translation>
    </message>
    <message>
        <source>Spoken instructions at the desk</source>
        <extracomment>Name of the setting desk.speech</extracomment>
        <translation>受付の音声案内</translation>
    </message>
    <message>
        <source>What to do is read aloud.</source>
        <extracomment>What the setting “Spoken instructions at the desk” does, in a sentence</extracomment>
        <translation>するべきことを読み上げます。</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <extracomment>Name of the setting desk.self_test</extracomment>
        <translation>すぐに認識テスト</translation>
    </message>
    <message>
        <source>The person looks at the camera once more after they were saved.</source>
        <extracomment>What the setting “Try it at once” does, in a sentence</extracomment>
        <translation>保存のあと、本人にもう一度カメラを見てもらいます。</translation>
    </message>
    <message>
        <source>A consent ends after</source>
        <extracomment>Name of the setting desk.consent_days</extracomment>
        <translation>同意の有効期間</translation>
    </message>
    <message>
        <source>Faces are deleted when a consent ends; 0 for consents without an end.</source>
        <extracomment>What the setting “A consent ends after” does, in a sentence</extracomment>
        <translation>同意が終わると顔のデータを削除します。0にすると同意に期限を設けません。</translation>
    </message>
    <message>
        <source>In or out</source>
        <extracomment>Name of the setting kiosk.direction</extracomment>
        <translation>入場または退場</translation>
    </message>
    <message>
        <source>What a check-in at this computer means.</source>
        <extracomment>What the setting “In or out” does, in a sentence</extracomment>
        <translation>このコンピューターでのチェックインの意味です。</translation>
    </message>
    <message>
        <source>Not again within</source>
        <extracomment>Name of the setting kiosk.repeat_s</extracomment>
        <translation>再チェックインまでの時間</translation>
    </message>
    <message>
        <source>Whoever comes back so soon is greeted, but not written down again.</source>
        <extracomment>What the setting “Not again within” does, in a sentence</extracomment>
        <translation>この時間内に戻った人にはあいさつしますが、再び記録しません。</translation>
    </message>
    <message>
        <source>Nobody comes in twice</source>
        <extracomment>Name of the setting kiosk.anti_pass_back</extracomment>
        <translation>二重入場の防止</translation>
    </message>
    <message>
        <source>Whoever came in must go out before they can come in again on that day.</source>
        <extracomment>What the setting “Nobody comes in twice” does, in a sentence</extracomment>
        <translation>入場した人は、退場するまで同じ日に再び入場できません。</translation>
    </message>
    <message>
        <source>Instead of the face</source>
        <extracomment>Name of the setting kiosk.ways</extracomment>
        <translation>顔の代わりになる方法</translation>
    </message>
    <message>
        <source>What people can use if they are not recognized; whoever picks a name must show a PIN.</source>
        <extracomment>What the setting “Instead of the face” does, in a sentence</extracomment>
        <translation>認識されない場合に使える方法です。名前を選ぶ人にはPINも必要です。</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Name of the setting kiosk.hours</extracomment>
        <translation>受付時間</translation>
    </message>
    <message>
        <source>When check-in is open; empty for always.</source>
        <extracomment>What the setting “Opening hours” does, in a sentence</extracomment>
        <translation>チェックインできる時間帯です。空欄の場合はいつでもできます。</translation>
    </message>
    <message>
        <source>Question after the welcome</source>
        <extracomment>Name of the setting kiosk.question</extracomment>
        <translation>あいさつの後の質問</translation>
    </message>
    <message>
        <source>Asked of everybody who comes in, such as whom they visit; empty for none.</source>
        <extracomment>What the setting “Question after the welcome” does, in a sentence</extracomment>
        <translation>訪問先など、入場する人全員に尋ねる質問です。空欄の場合は尋ねません。</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <extracomment>Name of the setting kiosk.answers</extracomment>
        <translation>回答の選択肢</translation>
    </message>
    <message>
        <source>What can be answered to the question, separated by semicolons.</source>
        <extracomment>What the setting “Answers to choose from” does, in a sentence</extracomment>
        <translation>質問への回答の選択肢をセミコロンで区切って入力します。</translation>
    </message>
    <message>
        <source>Sound at the kiosk</source>
        <extracomment>Name of the setting kiosk.sound</extracomment>
        <translation>キオスクの音</translation>
    </message>
    <message>
        <source>How a check-in ended is heard.</source>
        <extracomment>What the setting “Sound at the kiosk” does, in a sentence</extracomment>
        <translation>チェックインの結果を音で知らせます。</translation>
    </message>
    <message>
        <source>Spoken sentences at the kiosk</source>
        <extracomment>Name of the setting kiosk.speech</extracomment>
        <translation>キオスクの読み上げ</translation>
    </message>
    <message>
        <source>What is on the screen is read aloud.</source>
        <extracomment>What the setting “Spoken sentences at the kiosk” does, in a sentence</extracomment>
        <translation>画面の文を読み上げます。</translation>
    </message>
    <message>
        <source>Forget a visitor after</source>
        <extracomment>Name of the setting kiosk.idle_s</extracomment>
        <translation>来訪者の情報を消すまでの時間</translation>
    </message>
    <message>
        <source>Time after which nothing of a visitor is left on the screen.</source>
        <extracomment>What the setting “Forget a visitor after” does, in a sentence</extracomment>
        <translation>この時間が過ぎると、来訪者の情報を画面からすべて消します。</translation>
    </message>
    <message>
        <source>Protection against pictures</source>
        <extracomment>Name of the setting liveness.level</extracomment>
        <translation>写真によるなりすまし対策</translation>
    </message>
    <message>
        <source>How closely a face is looked at, lest somebody shows a picture of it.</source>
        <extracomment>What the setting “Protection against pictures” does, in a sentence</extracomment>
        <translation>顔の写真を使ったなりすましを防ぐために、どの程度詳しく確認するかを決めます。</translation>
    </message>
    <message>
        <source>Movements that are asked for</source>
        <extracomment>Name of the setting liveness.moves</extracomment>
        <translation>求める動作</translation>
    </message>
    <message>
        <source>What people may be asked to do; at least two, or it could be foreseen.</source>
        <extracomment>What the setting “Movements that are asked for” does, in a sentence</extracomment>
        <translation>来訪者に求めることがある動作です。予測されないように2つ以上選択します。</translation>
    </message>
    <message>
        <source>Movements for each check</source>
        <extracomment>Name of the setting liveness.steps</extracomment>
        <translation>1回の確認で求める動作の数</translation>
    </message>
    <message>
        <source>How many movements are asked for, one after the other.</source>
        <extracomment>What the setting “Movements for each check” does, in a sentence</extracomment>
        <translation>続けて求める動作の数です。</translation>
    </message>
    <message>
        <source>Keep pictures of refused attempts for</source>
        <extracomment>Name of the setting liveness.keep_pictures_days</extracomment>
        <translation>拒否した試行の画像の保存期間</translation>
    </message>
    <message>
        <source>Address for messages</source>
        <extracomment>Name of the setting actions.webhook_url</extracomment>
        <translation>メッセージの送信先アドレス</translation>
    </message>
    <message>
        <source>Every check-in is sent to this address, signed; empty for none.</source>
        <extracomment>What the setting “Address for messages” does, in a sentence</extracomment>
        <translation>チェックインのたびに、このアドレスへ署名付きで送信します。空欄の場合は送信しません。</translation>
    </message>
    <message>
        <source>Program that opens the door</source>
        <extracomment>Name of the setting actions.command</extracomment>
        <translation>ドアを開けるプログラム</translation>
    </message>
    <message>
        <source>Started on this computer at every check-in; empty for none.</source>
        <extracomment>What the setting “Program that opens the door” does, in a sentence</extracomment>
        <translation>チェックインのたびに、このコンピューターで起動します。空欄の場合は起動しません。</translation>
    </message>
    <message>
        <source>End that program after</source>
        <extracomment>Name of the setting actions.command_timeout_s</extracomment>
        <translation>そのプログラムを終了するまでの時間</translation>
    </message>
    <message>
        <source>Time after which the program is ended.</source>
        <extracomment>What the setting “End that program after” does, in a sentence</extracomment>
        <translation>この時間が過ぎると、プログラムを終了します。</translation>
    </message>
    <message>
        <source>Distance between the eyes, at least</source>
        <extracomment>Name of the setting inter_eye_px of picture quality</extracomment>
        <translation>両目の間隔(最小)</translation>
    </message>
    <message>
        <source>The larger, the closer a person must be.</source>
        <extracomment>What the setting “Distance between the eyes, at least” does, in a sentence</extracomment>
        <translation>大きくするほど、近づく必要があります。</translation>
    </message>
    <message>
        <source>Turned to a side, at most</source>
        <extracomment>Name of the setting yaw_deg of picture quality</extracomment>
        <translation>横への向き(最大)</translation>
    </message>
    <message>
        <source>How far the head may be turned to either side.</source>
        <extracomment>What the setting “Turned to a side, at most” does, in a sentence</extracomment>
        <translation>顔が左右に向いてもよい角度です。</translation>
    </message>
    <message>
        <source>Looking up or down, at most</source>
        <extracomment>Name of the setting pitch_deg of picture quality</extracomment>
        <translation>上下への向き(最大)</translation>
    </message>
    <message>
        <source>How far the head may nod.</source>
        <extracomment>What the setting “Looking up or down, at most” does, in a sentence</extracomment>
        <translation>顔が上下に向いてもよい角度です。</translation>
    </message>
    <message>
        <source>Leaning to a shoulder, at most</source>
        <extracomment>Name of the setting roll_deg of picture quality</extracomment>
        <translation>肩への傾き(最大)</translation>
    </message>
    <message>
        <source>How far the head may lean to either shoulder.</source>
        <extracomment>What the setting “Leaning to a shoulder, at most” does, in a sentence</extracomment>
        <translation>頭が左右の肩に傾いてもよい角度です。</translation>
    </message>
    <message>
        <source>Sharpness, light and the rest, at least</source>
        <extracomment>Name of the setting component of picture quality</extracomment>
        <translation>鮮明さ、明るさなど(最小)</translation>
    </message>
    <message>
        <source>From 0 to 100: the least value of every other measure of quality.</source>
        <extracomment>What the setting “Sharpness, light and the rest, at least” does, in a sentence</extracomment>
        <translation>その他の品質項目すべての最低値で、0~100の値です。</translation>
    </message>
    <message>
        <source>Room beside the head, at least</source>
        <extracomment>Name of the setting margin of picture quality</extracomment>
        <translation>頭の横の余白(最小)</translation>
    </message>
    <message>
        <source>Counted in distances between the eyes.</source>
        <extracomment>What the setting “Room beside the head, at least” does, in a sentence</extracomment>
        <translation>両目の間隔を単位として数えます。</translation>
    </message>
    <message>
        <source>Other faces, at most</source>
        <extracomment>Name of the setting second_face of picture quality</extracomment>
        <translation>ほかの顔の大きさ(最大)</translation>
    </message>
    <message>
        <source>How large another face may be, as a share of the nearest one.</source>
        <extracomment>What the setting “Other faces, at most” does, in a sentence</extracomment>
        <translation>最も近い顔に対する、ほかの顔の大きさの割合です。</translation>
    </message>
    <message>
        <source>Calm face asked for</source>
        <extracomment>Name of the setting posed of picture quality</extracomment>
        <translation>落ち着いた表情を求める</translation>
    </message>
    <message>
        <source>Light from the front, open eyes that can be seen, a closed mouth.</source>
        <extracomment>What the setting “Calm face asked for” does, in a sentence</extracomment>
        <translation>正面からの光、はっきり見える開いた目、閉じた口を求めます。</translation>
    </message>
    <message>
        <source>Closest, at most</source>
        <extracomment>Name of the setting widest_share of picture quality</extracomment>
        <translation>近さ(最大)</translation>
    </message>
    <message>
        <source>The distance between the eyes as a share of the picture&apos;s width.</source>
        <extracomment>What the setting “Closest, at most” does, in a sentence</extracomment>
        <translation>画像の幅に対する両目の間隔の割合です。</translation>
    </message>
    <message>
        <source>Plain background asked for</source>
        <extracomment>Name of the setting plain of picture quality</extracomment>
        <translation>無地の背景を求める</translation>
    </message>
    <message>
        <source>Nothing behind the head, and natural colours.</source>
        <extracomment>What the setting “Plain background asked for” does, in a sentence</extracomment>
        <translation>頭の後ろに何もなく、自然な色であることを求めます。</translation>
    </message>
</context>
<context>
    <name>staff_words</name>
    <message>
        <source>Operator</source>
        <extracomment>A role: works at the desk and enrolls people</extracomment>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>A role: may do everything</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Auditor</source>
        <extracomment>A role: reads what happened, and changes nothing</extracomment>
        <translation>監査者</translation>
    </message>
    <message>
        <source>Enrolls people and puts their details right. Sees who came and went.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>人を登録し、情報を修正します。入退場した人を確認できます。</translation>
    </message>
    <message>
        <source>May do everything: erase and export people, settings, accounts, backups.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>すべての操作ができます: 人の消去とエクスポート、設定、アカウント、バックアップ。</translation>
    </message>
    <message>
        <source>Reads the activity and the audit, and changes nothing.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>入退場と監査記録を閲覧できます。変更はできません。</translation>
    </message>
    <message>
        <source>Only an operator or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>この操作ができるのは、担当者または管理者だけです。</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>この操作ができるのは、監査者または管理者だけです。</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>この操作ができるのは管理者だけです。</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits, or a password of at least 8 characters.</source>
        <extracomment>Below the field for a new PIN or password</extracomment>
        <translation>PINは4~12桁、パスワードは8文字以上です。</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Name</source>
        <extracomment>Name of a field: how the operator calls a backend</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a field: the address of a backend</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>Name of a field: the first part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>API key of the application</source>
        <extracomment>Name of a field: the key of an application at NEC ID</extracomment>
        <translation>アプリケーションのAPIキー</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name of a field: the region that requests are signed for</extracomment>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name of a field: the name of the service that requests are signed for</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Least score of a match</source>
        <extracomment>Name of a field: a score from 0 to 9999</extracomment>
        <translation>一致とみなす最低スコア</translation>
    </message>
    <message>
        <source>File of your own certificate authority</source>
        <extracomment>Name of a field: a file with the certificate of the site&apos;s own authority</extracomment>
        <translation>独自の認証局の証明書ファイル</translation>
    </message>
    <message>
        <source>Address of the management</source>
        <extracomment>Name of a field: the address at which galleries are managed</extracomment>
        <translation>管理用アドレス</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <extracomment>Name of a field: the number of a project at Face AiDee</extracomment>
        <translation>プロジェクト番号</translation>
    </message>
    <message>
        <source>It keeps the pictures</source>
        <extracomment>Name of a field: whether the backend keeps the pictures</extracomment>
        <translation>連携先で写真を保管する</translation>
    </message>
    <message>
        <source>Names are sent along</source>
        <extracomment>Name of a field: whether names are sent</extracomment>
        <translation>氏名も送信する</translation>
    </message>
    <message>
        <source>Option number</source>
        <extracomment>Name of a field: a number that Face AiDee defines, which selects a variant</extracomment>
        <translation>オプション番号</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field: the first part of a Face AiDee key pair</extracomment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <extracomment>Name of a field: the second part of a Face AiDee key pair</extracomment>
        <translation>キーのシークレット</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Name of a field</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Which lock opens</source>
        <extracomment>Name of a field: which lock of a door panel opens</extracomment>
        <translation>解錠する錠</translation>
    </message>
    <message>
        <source>People are entered as</source>
        <extracomment>Name of a field: what a panel calls the people</extracomment>
        <translation>登録時の区分</translation>
    </message>
    <message>
        <source>The wire to it is trusted, without encryption</source>
        <extracomment>Name of a field: the panel may be reached without encryption</extracomment>
        <translation>配線を信頼し、暗号化せずに接続する</translation>
    </message>
    <message>
        <source>https://…</source>
        <extracomment>Example in an empty field: an address</extracomment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>only if it has one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>ある場合のみ</translation>
    </message>
    <message>
        <source>only if it differs</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>異なる場合のみ</translation>
    </message>
    <message>
        <source>only if you were told one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>指定された場合のみ</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>A choice</extracomment>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>A choice</extracomment>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all locks of a door panel</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Residents</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>居住者</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A choice</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A choice</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Below an empty field</extracomment>
        <translation>入力が必要です。</translation>
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
        <translation>入退室パネル</translation>
    </message>
    <message>
        <source>A face recognition service, or a hub of your own.</source>
        <extracomment>Below &quot;NEC ID&quot;, when a kind of backend is chosen</extracomment>
        <translation>顔認識サービス、または独自のハブです。</translation>
    </message>
    <message>
        <source>A service that recognizes faces and records check-ins.</source>
        <extracomment>Below &quot;Face AiDee&quot;, when a kind of backend is chosen</extracomment>
        <translation>顔を認識し、チェックインを記録するサービスです。</translation>
    </message>
    <message>
        <source>A panel at a door that opens for known faces.</source>
        <extracomment>Below &quot;Access panel&quot;, when a kind of backend is chosen</extracomment>
        <translation>登録された顔で開く、ドアのパネルです。</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <extracomment>How it stands with a backend; {done} of {total} people are done</extracomment>
        <translation>送信中: {done}/{total}</translation>
    </message>
    <message>
        <source>Waiting for the network since {moment}</source>
        <extracomment>How it stands with a backend; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}からネットワーク待ち</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with a backend</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <extracomment>How it stands with a backend that has not answered yet</extracomment>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How it stands with a backend; the sentence below says why
----------
Caption on a card: how many people wait to be sent to a backend</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How it stands with a backend; the sentence below says why</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Needs you: {people}</source>
        <extracomment>How it stands with a backend; {people} is &quot;3 people&quot;: somebody has to look after them</extracomment>
        <translation>確認が必要: {people}</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Why nothing is sent; {name} is the name of a computer</extracomment>
        <translation>別のコンピューターが更新しています: {name}</translation>
    </message>
    <message>
        <source>You paused it. Nothing is lost: it goes on where it stopped.</source>
        <extracomment>Why a backend is paused: the operator pressed the button</extracomment>
        <translation>一時停止しました。何も失われません。再開すると続きから送信します。</translation>
    </message>
    <message>
        <source>Ours are being deleted there. Remove it again to go on with that.</source>
        <extracomment>Why a backend is paused: its people are being deleted, or that was broken off</extracomment>
        <translation>連携先でこちらの登録を削除しています。続けるには、もう一度解除してください。</translation>
    </message>
    <message>
        <source>{people} could not be deleted from {name}. It was not removed.</source>
        <extracomment>Notice; {people} is &quot;2 people&quot;, {name} is how the operator calls the backend</extracomment>
        <translation>{people}を「{name}」から削除できませんでした。連携は解除されていません。</translation>
    </message>
    <message>
        <source>It found no face on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>写真に顔が見つかりませんでした。新しい写真が必要です。</translation>
    </message>
    <message>
        <source>It found several faces on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>写真に複数の顔が写っています。新しい写真が必要です。</translation>
    </message>
    <message>
        <source>The picture is not good enough for it. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>写真の品質が連携先の基準に達していません。新しい写真が必要です。</translation>
    </message>
    <message>
        <source>No picture was kept that could be sent. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>送信できる写真が保存されていません。新しい写真が必要です。</translation>
    </message>
    <message>
        <source>There is no room left. Have it enlarged, then try again.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>連携先に空きがありません。容量を増やしてもらい、もう一度試してください。</translation>
    </message>
    <message>
        <source>It does not take their tags. They are there without them.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>連携先がタグを受け付けません。タグなしで登録されています。</translation>
    </message>
    <message>
        <source>It does not know their group. They are there without it.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>連携先にこのグループがありません。グループなしで登録されています。</translation>
    </message>
    <message>
        <source>Somebody deleted this person there. Try again to have them added.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>この人は連携先でほかの人に削除されました。追加するには、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer was lost. Look there whether this person was added.</source>
        <extracomment>Nobody knows whether a person is on a backend</extracomment>
        <translation>応答を受け取れませんでした。この人が追加されたかどうか、連携先で確認してください。</translation>
    </message>
    <message>
        <source>It does not take this person.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>連携先がこの人を受け付けません。</translation>
    </message>
    <message>
        <source>Was deleted there, is added again</source>
        <extracomment>In the table of a comparison: what is the matter with a person there</extracomment>
        <translation>連携先で削除されたため、もう一度追加</translation>
    </message>
    <message>
        <source>A picture was deleted there, is added again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>連携先で写真が削除されたため、もう一度追加</translation>
    </message>
    <message>
        <source>Was changed there, is sent again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>連携先で変更されたため、もう一度送信</translation>
    </message>
    <message>
        <source>Was not there yet, is added</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>連携先になかったため、追加</translation>
    </message>
    <message>
        <source>No longer belongs there, is removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>対象外になったため、連携先から削除</translation>
    </message>
    <message>
        <source>Waits to be sent or removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>送信または削除を待機中</translation>
    </message>
    <message>
        <source>Was deleted there, stays away until you say otherwise</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>連携先で削除済み、指示があるまで追加しない</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry, stays as it is</source>
        <extracomment>In the table of a comparison: an entry that somebody else made there</extracomment>
        <translation>ほかの人による登録のため、そのまま</translation>
    </message>
    <message>
        <source>Has a picture of somebody else&apos;s, stays</source>
        <extracomment>In the table of a comparison: a picture that somebody else added there</extracomment>
        <translation>ほかの人が追加した写真があるため、そのまま</translation>
    </message>
    <message>
        <source>May be ours, stays until that is known</source>
        <extracomment>In the table of a comparison: nobody knows yet whose entry it is</extracomment>
        <translation>こちらの登録の可能性があるため、判明するまでそのまま</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Instead of a moment: it was never compared</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>{people}, since {moment}</source>
        <extracomment>{people} is &quot;3 people&quot;, {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{people}、{moment}から</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>Caption on a card: how many people are on a backend</extracomment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Caption on a card: when everybody there was compared with the gallery</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>Others&apos; entries</source>
        <extracomment>Caption on a card: how many people somebody else has put there</extracomment>
        <translation>ほかの登録</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Caption on a card: people who are not sent, since they agreed before there was this backend</extracomment>
        <translation>同意未確認</translation>
    </message>
    <message>
        <source>1 backend</source>
        <extracomment>Exactly one system that people are sent to</extracomment>
        <translation>連携先1件</translation>
    </message>
    <message>
        <source>{count} backends</source>
        <extracomment>{count} systems that people are sent to, never one</extracomment>
        <translation>連携先{count}件</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>front</source>
        <extracomment>Below a small picture: the head faces the camera. One short word, lower case</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own right. One short word</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own left. One short word</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>Below a small picture: the head looks up. One short word</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>Below a small picture: the head looks down. One short word</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>How a person consented: signed a sheet. Stands in &quot;Ann agreed on paper&quot; and alone as a choice</extracomment>
        <translation>書面で</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <extracomment>How a person consented: said so aloud</extracomment>
        <translation>口頭で</translation>
    </message>
    <message>
        <source>in the contract</source>
        <extracomment>How a person consented: it is a clause in the contract they signed</extracomment>
        <translation>契約書で</translation>
    </message>
    <message>
        <source>with a signature on the screen</source>
        <extracomment>How a person consented: drew their signature on this device&apos;s screen</extracomment>
        <translation>画面への署名で</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>Exactly one picture</extracomment>
        <translation>写真1枚</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>{count} pictures, never one</extracomment>
        <translation>写真{count}枚</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>Exactly one person</extracomment>
        <translation>1人</translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>{count} people, never one</extracomment>
        <translation>{count}人</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written: d is the day, M the month as a number, MMM as a short word, yyyy the year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written below a chart: d is the day, M the month as a number, MMM as a short word</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Something went wrong. Vestibule goes on; the log has the details.</source>
        <extracomment>Neutral notice after an unexpected error</extracomment>
        <translation>問題が発生しました。Vestibuleは動作を続けます。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Light comes from one side.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>光が片側から当たっています。</translation>
    </message>
    <message>
        <source>Ask the person to face the window or the lamp.</source>
        <extracomment>To the operator</extracomment>
        <translation>窓か照明のほうを向くように伝えてください。</translation>
    </message>
    <message>
        <source>The head is turned.</source>
        <extracomment>Bold phrase about the picture, then a sentence to the operator</extracomment>
        <translation>顔が横を向いています。</translation>
    </message>
    <message>
        <source>Ask the person to look straight at the camera.</source>
        <extracomment>To the operator</extracomment>
        <translation>カメラを正面から見るように伝えてください。</translation>
    </message>
    <message>
        <source>The head points up or down.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が上か下を向いています。</translation>
    </message>
    <message>
        <source>Bring the camera to the height of the eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>カメラを目の高さに合わせてください。</translation>
    </message>
    <message>
        <source>The head leans to one side.</source>
        <extracomment>Bold phrase about the picture: leaning towards a shoulder</extracomment>
        <translation>頭が傾いています。</translation>
    </message>
    <message>
        <source>Ask the person to hold the head upright.</source>
        <extracomment>To the operator</extracomment>
        <translation>頭をまっすぐにするように伝えてください。</translation>
    </message>
    <message>
        <source>The face is small in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が小さく写っています。</translation>
    </message>
    <message>
        <source>Ask the person to come a little closer.</source>
        <extracomment>To the operator</extracomment>
        <translation>少し近づくように伝えてください。</translation>
    </message>
    <message>
        <source>The picture is not sharp.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>画像が鮮明ではありません。</translation>
    </message>
    <message>
        <source>Ask the person to hold still, and wipe the lens.</source>
        <extracomment>To the operator</extracomment>
        <translation>動かないように伝え、レンズを拭いてください。</translation>
    </message>
    <message>
        <source>The picture is blurred by movement.</source>
        <extracomment>Bold phrase about the picture: smeared because something moved</extracomment>
        <translation>動きで画像がぶれています。</translation>
    </message>
    <message>
        <source>Ask the person to hold still for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>しばらく動かないように伝えてください。</translation>
    </message>
    <message>
        <source>The head fills the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が画面いっぱいに写っています。</translation>
    </message>
    <message>
        <source>Ask the person to move back a little.</source>
        <extracomment>To the operator</extracomment>
        <translation>少し下がるように伝えてください。</translation>
    </message>
    <message>
        <source>Something covers the eyes.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>目が何かで隠れています。</translation>
    </message>
    <message>
        <source>Ask the person to take off dark glasses and to show both eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>サングラスを外し、両目を見せるように伝えてください。</translation>
    </message>
    <message>
        <source>The mouth cannot be seen well.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>口がよく見えません。</translation>
    </message>
    <message>
        <source>Ask the person to take off a mask or scarf. A beard may stay.</source>
        <extracomment>To the operator</extracomment>
        <translation>マスクやマフラーを外すように伝えてください。ひげはそのままでかまいません。</translation>
    </message>
    <message>
        <source>Something covers the face.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が何かで隠れています。</translation>
    </message>
    <message>
        <source>Ask the person to uncover the face from the brows to the chin.</source>
        <extracomment>To the operator</extracomment>
        <translation>眉からあごまで顔を見せるように伝えてください。</translation>
    </message>
    <message>
        <source>The background is busy.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>背景に物が多く写っています。</translation>
    </message>
    <message>
        <source>Ask the person to stand in front of a plain wall.</source>
        <extracomment>To the operator</extracomment>
        <translation>無地の壁の前に立つように伝えてください。</translation>
    </message>
    <message>
        <source>The colour of the skin looks wrong.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>肌の色が不自然に写っています。</translation>
    </message>
    <message>
        <source>Turn on a white lamp, or turn off coloured light.</source>
        <extracomment>To the operator</extracomment>
        <translation>白い照明をつけるか、色のついた照明を消してください。</translation>
    </message>
    <message>
        <source>The file is strongly compressed.</source>
        <extracomment>Bold phrase about a picture from a file: it was saved with too little data</extracomment>
        <translation>ファイルが強く圧縮されています。</translation>
    </message>
    <message>
        <source>Use the original picture.</source>
        <extracomment>To the operator</extracomment>
        <translation>元の写真を使ってください。</translation>
    </message>
    <message>
        <source>The eyes are nearly closed.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>目がほとんど閉じています。</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera with open eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>目を開けてカメラを見るように伝えてください。</translation>
    </message>
    <message>
        <source>The mouth is open.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>口が開いています。</translation>
    </message>
    <message>
        <source>Ask the person to close the mouth for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>しばらく口を閉じるように伝えてください。</translation>
    </message>
    <message>
        <source>Somebody else is in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>ほかの人が写っています。</translation>
    </message>
    <message>
        <source>Ask the other person to step aside.</source>
        <extracomment>To the operator</extracomment>
        <translation>ほかの人に離れるように伝えてください。</translation>
    </message>
    <message>
        <source>The face is near the edge.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が画面の端にあります。</translation>
    </message>
    <message>
        <source>Ask the person to move to the middle.</source>
        <extracomment>To the operator</extracomment>
        <translation>中央に移動するように伝えてください。</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が明るすぎます。</translation>
    </message>
    <message>
        <source>Dim the lamp, or ask the person to move out of the sun.</source>
        <extracomment>To the operator</extracomment>
        <translation>照明を暗くするか、日なたから離れるように伝えてください。</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>顔が暗すぎます。</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of the person.</source>
        <extracomment>To the operator</extracomment>
        <translation>正面の照明をつけてください。</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>正面を​見てください</translation>
    </message>
    <message>
        <source>Turn your head a little to the right</source>
        <extracomment>To the person in front of the camera: the person&apos;s own right</extracomment>
        <translation>顔を少し​右に​向けてください</translation>
    </message>
    <message>
        <source>Turn your head a little to the left</source>
        <extracomment>To the person in front of the camera: the person&apos;s own left</extracomment>
        <translation>顔を少し​左に​向けてください</translation>
    </message>
    <message>
        <source>Look up a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>少し上を​向いてください</translation>
    </message>
    <message>
        <source>Look down a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>少し下を​向いてください</translation>
    </message>
    <message>
        <source>A little more to the left</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own left</extracomment>
        <translation>顔を​もう少し​左に​向けてください</translation>
    </message>
    <message>
        <source>A little more to the right</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own right</extracomment>
        <translation>顔を​もう少し​右に​向けてください</translation>
    </message>
    <message>
        <source>A little further up</source>
        <extracomment>To the person in front of the camera, who has begun to look up</extracomment>
        <translation>もう少し​上を​向いてください</translation>
    </message>
    <message>
        <source>A little further down</source>
        <extracomment>To the person in front of the camera, who has begun to look down</extracomment>
        <translation>もう少し​下を​向いてください</translation>
    </message>
    <message>
        <source>Turn back a little</source>
        <extracomment>To the person in front of the camera, who has turned the head too far</extracomment>
        <translation>顔を​少し​戻してください</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <extracomment>To the operator: not the person whose pictures were taken so far</extracomment>
        <translation>別の人です</translation>
    </message>
    <message>
        <source>Only the front picture could be taken</source>
        <extracomment>To both: the person did not turn the head, so the pictures from the side are missing</extracomment>
        <translation>正面の写真だけ​撮影できました</translation>
    </message>
    <message>
        <source>Not all pictures could be taken</source>
        <extracomment>To both: pictures of some directions of the head are missing</extracomment>
        <translation>一部の写真を​撮影できませんでした</translation>
    </message>
    <message>
        <source>All pictures are taken</source>
        <extracomment>To both: nothing is left to do here</extracomment>
        <translation>すべての写真を​撮影しました</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>カメラを​見てください</translation>
    </message>
    <message>
        <source>One person at a time, please</source>
        <extracomment>To the people in front of the camera</extracomment>
        <translation>お一人ずつ​お願いします</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>もう少し​近づいて​ください</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>少し​下がってください</translation>
    </message>
    <message>
        <source>Move to the middle</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>中央に​移動してください</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>カメラのほうを​向いてください</translation>
    </message>
    <message>
        <source>Lower your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>あごを少し​引いてください</translation>
    </message>
    <message>
        <source>Raise your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>あごを少し​上げてください</translation>
    </message>
    <message>
        <source>Hold your head upright</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>頭を​まっすぐに​してください</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>光のほうを​向いてください</translation>
    </message>
    <message>
        <source>Move out of the bright light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>強い光から​離れてください</translation>
    </message>
    <message>
        <source>Let light fall on your face from the front</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>光が正面から​当たるように​してください</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>動かないで​ください</translation>
    </message>
    <message>
        <source>Show both eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>両目が​見えるように​してください</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <extracomment>To the person in front of the camera: a mask, a scarf or a hand is before the face</extracomment>
        <translation>顔が​見えるように​してください</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>目を​開けてください</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>口を​閉じてください</translation>
    </message>
    <message>
        <source>Stand in front of a plain wall</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>無地の壁の前に​お立ちください</translation>
    </message>
    <message>
        <source>Use white light</source>
        <extracomment>To the operator: coloured light makes the skin look wrong</extracomment>
        <translation>白い照明を​使ってください</translation>
    </message>
    <message>
        <source>Use the original picture</source>
        <extracomment>To the operator: the picture&apos;s file was saved with too little data</extracomment>
        <translation>元の写真を​使ってください</translation>
    </message>
</context>
</TS>
