<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>打开…</translation>
        </message>
        <message>
            <source>Open address…</source>
            <translation>打开网址…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>打开示例文章</translation>
        </message>
        <message>
            <source>New article from the clipboard</source>
            <translation>从剪贴板新建文章</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Close all articles</source>
            <translation>关闭所有文章</translation>
        </message>
        <message>
            <source>Export the briefing as PDF…</source>
            <translation>将简报导出为 PDF…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Mark the event as checked</source>
            <translation>将事件标记为已核对</translation>
        </message>
        <message>
            <source>Reject the event</source>
            <translation>否决该事件</translation>
        </message>
        <message>
            <source>Edit the event's title</source>
            <translation>编辑事件标题</translation>
        </message>
        <message>
            <source>Edit the event's date</source>
            <translation>编辑事件日期</translation>
        </message>
        <message>
            <source>Set the publication date</source>
            <translation>设定发布日期</translation>
        </message>
        <message>
            <source>Go to anything or run a command</source>
            <translation>转到任意内容或运行命令</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文章中查找</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>下一个匹配</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>上一个匹配</translation>
        </message>
        <message>
            <source>Search the names</source>
            <translation>搜索名称</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>下一处提及</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>上一处提及</translation>
        </message>
        <message>
            <source>Clear the focus</source>
            <translation>清除焦点</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Table of events</source>
            <translation>事件表</translation>
        </message>
        <message>
            <source>Who is named with whom</source>
            <translation>共同提及</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>下一篇文章</translation>
        </message>
        <message>
            <source>Show all of time</source>
            <translation>显示全部时间</translation>
        </message>
        <message>
            <source>Show the time of the focus</source>
            <translation>显示焦点所在时间</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>主要事件</translation>
        </message>
        <message>
            <source>More events</source>
            <translation>更多事件</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>全部事件</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>筛选…</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>清除所有筛选</translation>
        </message>
        <message>
            <source>Filter as before</source>
            <translation>上一个筛选</translation>
        </message>
        <message>
            <source>Filter as after</source>
            <translation>下一个筛选</translation>
        </message>
        <message>
            <source>Zoom as before</source>
            <translation>上一个缩放</translation>
        </message>
        <message>
            <source>Zoom as after</source>
            <translation>下一个缩放</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>跟随系统配色</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>跟随系统语言</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>语言：英文 (English)</translation>
        </message>
        <message>
            <source>Language: Chinese</source>
            <translation>语言：简体中文</translation>
        </message>
        <message>
            <source>Language: Korean</source>
            <translation>语言：韩文 (한국어)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>About Communiqué</source>
            <translation>关于 Communiqué</translation>
        </message>
        <message>
            <source>What could not be read or placed</source>
            <translation>未能读取或定位的内容</translation>
        </message>
        <message>
            <source>Mark names in the text</source>
            <translation>在正文中标出名称</translation>
        </message>
        <message>
            <source>Mark dates in the text</source>
            <translation>在正文中标出日期</translation>
        </message>
        <message>
            <source>Mark quotations in the text</source>
            <translation>在正文中标出引语</translation>
        </message>
        <message>
            <source>Mark events beside the text</source>
            <translation>在正文旁标出事件</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>偏好设置…</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>高对比度（深色）</translation>
        </message>
        <message>
            <source>Read the article again</source>
            <translation>重新读取文章</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>There is no article in this folder.</source>
            <translation>此文件夹中没有文章。</translation>
        </message>
        <message>
            <source>No copy of the page could be kept: %1</source>
            <translation>无法保存网页副本：%1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
        <message>
            <source>%1 of %2 files opened.</source>
            <translation>已打开 %2 个文件中的 %1 个。</translation>
        </message>
        <message>
            <source>This list of background events is not used. %1 Mend that, then choose “Read the article again”.</source>
            <translation>这份背景事件列表未被使用。%1 请改正后选择“重新读取文章”。</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>Article</source>
            <translation>文章</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a person, a date, a word, a command</source>
            <translation>查找人物、日期、词语或命令</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>匹配结果</translation>
        </message>
        <message>
            <source>Find “%1” in the article</source>
            <translation>在文章中查找“%1”</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>English</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>century %1</source>
            <translation>%1世纪</translation>
        </message>
        <message>
            <source>the %1s</source>
            <translation>%1年代</translation>
        </message>
        <message>
            <source>an unknown year</source>
            <translation>年份不详</translation>
        </message>
        <message>
            <source>spring %1</source>
            <translation>%1春</translation>
        </message>
        <message>
            <source>summer %1</source>
            <translation>%1夏</translation>
        </message>
        <message>
            <source>autumn %1</source>
            <translation>%1秋</translation>
        </message>
        <message>
            <source>winter %1</source>
            <translation>%1冬</translation>
        </message>
        <message>
            <source>first third of %1</source>
            <translation>%1前三分之一</translation>
        </message>
        <message>
            <source>second third of %1</source>
            <translation>%1中间三分之一</translation>
        </message>
        <message>
            <source>last third of %1</source>
            <translation>%1后三分之一</translation>
        </message>
        <message>
            <source>first half of %1</source>
            <translation>%1上半年</translation>
        </message>
        <message>
            <source>second half of %1</source>
            <translation>%1下半年</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>%2第%1季度</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>约%1</translation>
        </message>
        <message>
            <source>perhaps %1</source>
            <translation>可能为%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至%1</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>自%1起</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1至%2</translation>
        </message>
        <message>
            <source>sometime: %1</source>
            <translation>其间某时：%1</translation>
        </message>
        <message>
            <source> or </source>
            <translation>或</translation>
        </message>
        <message>
            <source> and </source>
            <translation>和</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day, month</comment>
            <translation>%2%1日</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>month, year</comment>
            <translation>%2%1</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>day, month, year</comment>
            <translation>%3%2%1日</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>year</comment>
            <translation>%1年</translation>
        </message>
        <message>
            <source>%1 BC</source>
            <translation>公元前%1年</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
    </context>
    <context>
        <name>DatingMenu</name>
        <message>
            <source>Choose what “yesterday”, “Wednesday” or “in March” count from</source>
            <translation>选择“昨天”“星期三”“三月”从哪一天算起</translation>
        </message>
        <message>
            <source>Count from the publication, %1</source>
            <translation>从发布日期算起（%1）</translation>
        </message>
        <message>
            <source>Count from the update, %1</source>
            <translation>从更新日期算起（%1）</translation>
        </message>
        <message>
            <source>Count from the dateline, %1</source>
            <translation>从电头日期算起（%1）</translation>
        </message>
        <message>
            <source>News: from that day</source>
            <translation>新闻：从该日算起</translation>
        </message>
        <message>
            <source>History: from the date mentioned before</source>
            <translation>历史叙述：从前文提到的日期算起</translation>
        </message>
        <message>
            <source>As the shape of the article has it</source>
            <translation>按文章体例判断</translation>
        </message>
        <message>
            <source>dates count from the one before</source>
            <translation>日期从前一个日期算起</translation>
        </message>
        <message>
            <source>relative dates stay open</source>
            <translation>相对日期暂不解析</translation>
        </message>
        <message>
            <source>dates count from the update</source>
            <translation>日期从更新日算起</translation>
        </message>
        <message>
            <source>dates count from the dateline</source>
            <translation>日期从电头日算起</translation>
        </message>
        <message>
            <source>dates count from the publication</source>
            <translation>日期从发布日算起</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>Entities</source>
            <translation>实体</translation>
        </message>
        <message>
            <source>Search the names</source>
            <translation>搜索名称</translation>
        </message>
        <message>
            <source>Most named</source>
            <translation>按提及次数</translation>
        </message>
        <message>
            <source>First named</source>
            <translation>按首次出现</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>只显示：%1</translation>
        </message>
        <message>
            <source>People, places and organizations appear here once an article is open.</source>
            <translation>打开文章后，这里会列出人物、地点和组织。</translation>
        </message>
        <message>
            <source>No name fits the search.</source>
            <translation>没有符合搜索的名称。</translation>
        </message>
        <message>
            <source>Nobody takes part in what the filter shows.</source>
            <translation>筛选结果中没有任何参与者。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>全部显示</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>重新显示所有实体</translation>
        </message>
        <message>
            <source>Show only what %1 takes part in</source>
            <translation>只显示%1参与的内容</translation>
        </message>
    </context>
    <context>
        <name>EntityMenu</name>
        <message>
            <source>It is a</source>
            <translation>类型改为</translation>
        </message>
        <message>
            <source>Change type to %1</source>
            <translation>将类型改为“%1”</translation>
        </message>
        <message>
            <source>It is the same as</source>
            <translation>与下列相同</translation>
        </message>
        <message>
            <source>Merge with “%1”</source>
            <translation>与“%1”合并</translation>
        </message>
        <message>
            <source>Somebody else is</source>
            <translation>另有其人</translation>
        </message>
        <message>
            <source>Split off “%1”</source>
            <translation>拆出“%1”</translation>
        </message>
        <message>
            <source>This is no entity</source>
            <translation>这不是实体</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>移除“%1”</translation>
        </message>
        <message>
            <source>Here it means</source>
            <translation>此处指</translation>
        </message>
        <message>
            <source>Let it mean “%1”</source>
            <translation>改为指“%1”</translation>
        </message>
        <message>
            <source>This mention is none</source>
            <translation>此处并非提及</translation>
        </message>
        <message>
            <source>Remove a mention</source>
            <translation>移除一处提及</translation>
        </message>
        <message>
            <source>Here it means somebody not yet listed</source>
            <translation>这里指尚未列出的实体</translation>
        </message>
    </context>
    <context>
        <name>EntityPanel</name>
        <message>
            <source>Also</source>
            <translation>又称</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>更正…</translation>
        </message>
        <message>
            <source>Its type, the same as another, two in one, or no entity</source>
            <translation>更改类型、合并、拆分或移除</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>An entity needs a name.</source>
            <translation>实体必须有名称。</translation>
        </message>
        <message>
            <source>Rename to “%1”</source>
            <translation>重命名为“%1”</translation>
        </message>
        <message>
            <source>Previous mention (,)</source>
            <translation>上一处提及 (,)</translation>
        </message>
        <message>
            <source>Next mention (.)</source>
            <translation>下一处提及 (.)</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>言论</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>“%1” – %2</source>
            <translation>“%1”——%2</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>Change kind to %1</source>
            <translation>将类别改为“%1”</translation>
        </message>
        <message>
            <source>Change status to %1</source>
            <translation>将状态改为“%1”</translation>
        </message>
        <message>
            <source>Change the kind</source>
            <translation>更改类别</translation>
        </message>
        <message>
            <source>Change the status</source>
            <translation>更改状态</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
        <message>
            <source>%1 words name this event</source>
            <translation>共有 %1 个词指称此事件</translation>
        </message>
        <message>
            <source>✓ Checked</source>
            <translation>✓ 已核对</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>否决</translation>
        </message>
        <message>
            <source>An event needs a title.</source>
            <translation>事件必须有标题。</translation>
        </message>
        <message>
            <source>Change title</source>
            <translation>更改标题</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16, 16 Nov 2023 or 2023-11; nothing for no date.</source>
            <translation>无法识别此日期。请写成 2023-11-16、16 Nov 2023 或 2023-11；留空表示没有日期。</translation>
        </message>
        <message>
            <source>You set this date.</source>
            <translation>此日期由您设定。</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>更改日期</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>标记为已核对</translation>
        </message>
        <message>
            <source>Reject event</source>
            <translation>否决事件</translation>
        </message>
        <message>
            <source>Mark as unchecked</source>
            <translation>标记为未核对</translation>
        </message>
        <message>
            <source>You took the date away.</source>
            <translation>您删去了日期。</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Date it again from the text</source>
            <translation>重新根据原文确定日期</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Why this row?</source>
            <translation>为什么有这一行？</translation>
        </message>
        <message>
            <source>A row of the tables says so of “%1”.</source>
            <translation>规则表中有一行对“%1”如此规定。</translation>
        </message>
    </context>
    <context>
        <name>EventRows</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The date is</source>
            <translation>日期来源</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>人物与地点</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>核对</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>Table of events</source>
            <translation>事件表</translation>
        </message>
        <message>
            <source>Events appear here once an article is open.</source>
            <translation>打开文章后，这里会列出事件。</translation>
        </message>
        <message>
            <source>No event fits the filter.</source>
            <translation>没有符合筛选条件的事件。</translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>显示全部事件</translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>Occurred</source>
            <translation>已发生</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>被否认</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>未达成</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>会晤</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>resumption</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>military action</source>
            <translation>军事行动</translation>
        </message>
        <message>
            <source>protest</source>
            <translation>抗议</translation>
        </message>
        <message>
            <source>sanction</source>
            <translation>制裁</translation>
        </message>
        <message>
            <source>election</source>
            <translation>选举</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>任命</translation>
        </message>
        <message>
            <source>legal step</source>
            <translation>法律行动</translation>
        </message>
        <message>
            <source>transaction</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>launch</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>disaster</source>
            <translation>灾害</translation>
        </message>
        <message>
            <source>crime</source>
            <translation>犯罪</translation>
        </message>
        <message>
            <source>founding</source>
            <translation>成立</translation>
        </message>
        <message>
            <source>death</source>
            <translation>逝世</translation>
        </message>
        <message>
            <source>event</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>occurred</source>
            <translation>已发生</translation>
        </message>
        <message>
            <source>ongoing</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>可能</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>被否认</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未达成</translation>
        </message>
        <message>
            <source>stated in the text</source>
            <translation>文中写明</translation>
        </message>
        <message>
            <source>resolved from the text</source>
            <translation>据文中推算</translation>
        </message>
        <message>
            <source>taken from the event it belongs to</source>
            <translation>沿用所属事件的日期</translation>
        </message>
        <message>
            <source>by order</source>
            <translation>据先后顺序</translation>
        </message>
        <message>
            <source>from the background chronology</source>
            <translation>来自背景年表</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>由您设定</translation>
        </message>
        <message>
            <source>no date in the text</source>
            <translation>文中没有日期</translation>
        </message>
        <message>
            <source>between %1 and %2</source>
            <translation>%1至%2之间</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>不晚于%1</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>自%1起</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter as before</source>
            <translation>上一个筛选</translation>
        </message>
        <message>
            <source>Filter as after</source>
            <translation>下一个筛选</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>全部清除</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) hidden</source>
            <translation>
                <numerusform>隐藏了 %n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing hidden</source>
            <translation>没有隐藏</translation>
        </message>
        <message>
            <source>Remove the filter: %1</source>
            <translation>移除筛选：%1</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Words in the title of the event</source>
            <translation>事件标题中的词语</translation>
        </message>
        <message>
            <source>Who or what takes part</source>
            <translation>参与者</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>The date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Anybody takes part</source>
            <translation>不限参与者</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>有%1参与</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>仅 %1</translation>
        </message>
        <message>
            <source>The period that the timeline shows. Drag over the dates to choose another.</source>
            <translation>时间线当前显示的时段。在日期上拖动可选择其他时段。</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1等（另有 %2 项）</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Match the case of letters</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>上一个匹配 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>下一个匹配 (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>在文章中查找</translation>
        </message>
        <message>
            <source>not in this article</source>
            <translation>本文中没有</translation>
        </message>
        <message>
            <source>%1 of %2, round again</source>
            <translation>第 %1 个，共 %2 个，已从头开始</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 个，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>counted from “%1”</source>
            <translation>从“%1”算起</translation>
        </message>
        <message>
            <source>no calendar date</source>
            <translation>没有具体日期</translation>
        </message>
        <message>
            <source>Speaker not resolved</source>
            <translation>说话人未确定</translation>
        </message>
    </context>
    <context>
        <name>InPlaceField</name>
        <message>
            <source>%1: %2. Press Enter to change it</source>
            <translation>%1：%2。按 Enter 更改</translation>
        </message>
        <message>
            <source>Click to change</source>
            <translation>点击更改</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>详情</translation>
        </message>
    </context>
    <context>
        <name>LaneWords</name>
        <message>
            <source>Meetings</source>
            <translation>会晤</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>访问</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Tensions</source>
            <translation>紧张局势</translation>
        </message>
        <message>
            <source>Military</source>
            <translation>军事</translation>
        </message>
        <message>
            <source>Protests</source>
            <translation>抗议</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>声明</translation>
        </message>
        <message>
            <source>Politics</source>
            <translation>政治</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法律</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>经济</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>the article</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <source>There is no text to open. Copy an article first, then paste it here.</source>
            <translation>没有可打开的文本。请先复制一篇文章，再粘贴到这里。</translation>
        </message>
        <message>
            <source>The briefing is written: %1</source>
            <translation>简报已写入：%1</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>标记为已核对</translation>
        </message>
        <message>
            <source>Reject event</source>
            <translation>否决事件</translation>
        </message>
        <message>
            <source>Communiqué</source>
            <translation>Communiqué</translation>
        </message>
        <message>
            <source>%1[*] — Communiqué</source>
            <translation>%1[*] — Communiqué</translation>
        </message>
        <message>
            <source>the clipboard</source>
            <translation>剪贴板</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>不保存并关闭</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>语言将在下次启动时更改。</translation>
        </message>
        <message>
            <source>Open articles or records</source>
            <translation>打开文章或记录</translation>
        </message>
        <message>
            <source>Articles and records (%1);;All files (*)</source>
            <translation>文章和记录 (%1);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open an address</source>
            <translation>打开网址</translation>
        </message>
        <message>
            <source>The address of an article. Only the page itself is loaded, and a copy of it is kept.</source>
            <translation>文章的网址。只加载该网页本身，并保留一份副本。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save the article with its records</source>
            <translation>保存文章及其记录</translation>
        </message>
        <message>
            <source>Records (*.json)</source>
            <translation>记录 (*.json)</translation>
        </message>
        <message>
            <source>Export the briefing</source>
            <translation>导出简报</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Your corrections are not saved yet.</source>
            <translation>您的更正尚未保存。</translation>
        </message>
        <message>
            <source>Unsaved corrections are kept safe again.</source>
            <translation>未保存的更正现在又能得到安全保留。</translation>
        </message>
        <message>
            <source>“%1” has been changed by somebody else since it was opened here. It is not saved yet.</source>
            <translation>“%1”在此处打开后已被他人更改，尚未保存。</translation>
        </message>
        <message>
            <source>“%1” is open in another window too, which does not see what is saved here. It is not saved yet.</source>
            <translation>“%1”也在另一个窗口中打开，该窗口看不到在此处保存的内容。尚未保存。</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>仍然保存</translation>
        </message>
        <message>
            <source>Save beside it</source>
            <translation>另存在旁边</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>已另存为“%1”。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>“%1” is open in another window too. Before something is saved here, you are asked.</source>
            <translation>“%1”也在另一个窗口中打开。在此处保存之前会先询问您。</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>the dropped text</source>
            <translation>拖入的文本</translation>
        </message>
        <message>
            <source>Read again: the same main events as before.</source>
            <translation>已重新读取：主要事件与之前相同。</translation>
        </message>
        <message>
            <source>Read again: %1 main events are new, %2 are gone.</source>
            <translation>已重新读取：新增 %1 个主要事件，减少 %2 个。</translation>
        </message>
        <message>
            <source>What you corrected holds (%1).</source>
            <translation>您的更正仍然有效（%1 处）。</translation>
        </message>
        <message>
            <source>%1 of these could not be found again and stay as you left them.</source>
            <translation>其中 %1 处未能再次找到，按您留下的样子保留。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Unsaved corrections cannot be kept safe. %1</source>
            <translation>未保存的更正无法备份。%1</translation>
        </message>
        <message>
            <source>an article</source>
            <translation>一篇文章</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1等，另有 %2 篇</translation>
        </message>
        <message>
            <source>Communiqué ended unexpectedly. Your corrections to %1 of %2 were kept.</source>
            <translation>Communiqué 意外退出。您对%1的更正（%2）已保留。</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%1: named in %n paragraph(s)</source>
            <translation>
                <numerusform>%1：在 %n 个段落中提及</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2: never named together</source>
            <translation>%1与%2：从未一同提及</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2: named together in %n paragraph(s)</source>
            <translation>
                <numerusform>%1与%2：在 %n 个段落中一同提及</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Who is named with whom</source>
            <translation>共同提及</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message>
            <source>Inspector</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Open an article, and everything you click explains itself here.</source>
            <translation>打开文章后，点击的任何内容都会在这里说明。</translation>
        </message>
        <message>
            <source>Click a name, a date, a mark or a quotation: here stands what it is, and which words say so.</source>
            <translation>点击名称、日期、标记或引语：这里说明它是什么，以及依据哪些词句。</translation>
        </message>
        <message>
            <source>Not found in the text</source>
            <translation>文中未找到</translation>
        </message>
        <message>
            <source>Remarks on reading</source>
            <translation>读取说明</translation>
        </message>
        <message>
            <source>1 remark on reading</source>
            <translation>1 条读取说明</translation>
        </message>
        <message>
            <source>%1 remarks on reading</source>
            <translation>%1 条读取说明</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>概要</translation>
        </message>
    </context>
    <context>
        <name>OverviewStrip</name>
        <message>
            <source>Overview of all events in time</source>
            <translation>全部事件的时间概览</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>speaker not resolved</source>
            <translation>说话人未确定</translation>
        </message>
        <message>
            <source>in the headline</source>
            <translation>在标题中</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <translation>%1，第 %2 页</translation>
        </message>
    </context>
    <context>
        <name>PublicationLine</name>
        <message>
            <source>updated %1</source>
            <translation>更新于%1</translation>
        </message>
        <message>
            <source>dateline %1</source>
            <translation>电头日期%1</translation>
        </message>
        <message>
            <source>Change the publication date: every date is then resolved again</source>
            <translation>更改发布日期：所有日期将重新推算</translation>
        </message>
        <message>
            <source>such as 16 Nov 2023</source>
            <translation>例如 16 Nov 2023</translation>
        </message>
        <message>
            <source>Publication date</source>
            <translation>发布日期</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16 or 16 Nov 2023.</source>
            <translation>无法识别此日期。请写成 2023-11-16 或 16 Nov 2023。</translation>
        </message>
    </context>
    <context>
        <name>PublicationQuestion</name>
        <message>
            <source>The text speaks for</source>
            <translation>文中线索指向</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>stated or resolved from the text</source>
            <translation>文中写明或据文中推算</translation>
        </message>
        <message>
            <source>dated by the background chronology, not by the text</source>
            <translation>日期来自背景年表，而非文中</translation>
        </message>
        <message>
            <source>planned or possible</source>
            <translation>计划中或可能</translation>
        </message>
        <message>
            <source>not reached, denied or cancelled</source>
            <translation>未达成、被否认或已取消</translation>
        </message>
        <message>
            <source>not known to the day</source>
            <translation>不能精确到日</translation>
        </message>
        <message>
            <source>published</source>
            <translation>发布</translation>
        </message>
    </context>
    <context>
        <name>QuotationDelegate</name>
        <message>
            <source>speaker not resolved</source>
            <translation>说话人未确定</translation>
        </message>
        <message>
            <source>%1 (not resolved)</source>
            <translation>%1（未确定）</translation>
        </message>
    </context>
    <context>
        <name>QuotationList</name>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Search the quotations</source>
            <translation>搜索引语</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>按文中顺序</translation>
        </message>
        <message>
            <source>By speaker</source>
            <translation>按说话人</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>按形式</translation>
        </message>
        <message>
            <source>Show everybody's quotations</source>
            <translation>显示所有人的引语</translation>
        </message>
        <message>
            <source>%1 is not quoted.</source>
            <translation>文中没有引用%1的话。</translation>
        </message>
        <message>
            <source>Show all quotations</source>
            <translation>显示全部引语</translation>
        </message>
        <message>
            <source>No quotation fits the search.</source>
            <translation>没有符合搜索的引语。</translation>
        </message>
        <message>
            <source>No quotation belongs to what the filter shows.</source>
            <translation>筛选结果中没有引语。</translation>
        </message>
        <message>
            <source>What the article attributes to somebody appears here.</source>
            <translation>文章引述他人的话会列在这里。</translation>
        </message>
        <message>
                <source>By time</source>
                <translation>按时间</translation>
        </message>
    </context>
    <context>
        <name>QuotationPanel</name>
        <message>
            <source>Cue</source>
            <translation>引述词</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>转载自</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>说话人</translation>
        </message>
        <message>
            <source>not resolved</source>
            <translation>未确定</translation>
        </message>
        <message>
            <source>“%1”, not resolved</source>
            <translation>“%1”，未确定</translation>
        </message>
        <message>
            <source>Who says it?</source>
            <translation>是谁说的？</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>其他人…</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>没有特定的人</translation>
        </message>
        <message>
            <source>Set the speaker to %1</source>
            <translation>将说话人设为%1</translation>
        </message>
        <message>
            <source>Set the speaker to nobody in particular</source>
            <translation>将说话人设为无特定的人</translation>
        </message>
        <message>
            <source>Search all names…</source>
            <translation>在所有名称中搜索…</translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>counted from the update, %1</source>
            <translation>从更新日期算起（%1）</translation>
        </message>
        <message>
            <source>counted from the dateline, %1</source>
            <translation>从电头日期算起（%1）</translation>
        </message>
        <message>
            <source>counted from the publication, %1</source>
            <translation>从发布日期算起（%1）</translation>
        </message>
        <message>
            <source>you set it</source>
            <translation>由您设定</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>来自文件</translation>
        </message>
        <message>
            <source>from the dateline</source>
            <translation>来自电头</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>来自文中</translation>
        </message>
        <message>
            <source>from the address</source>
            <translation>来自网址</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>推断</translation>
        </message>
        <message>
            <source>person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>group</source>
            <translation>群体</translation>
        </message>
        <message>
            <source>named event</source>
            <translation>有名称的事件</translation>
        </message>
        <message>
            <source>document</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>群体</translation>
        </message>
        <message>
            <source>Named events</source>
            <translation>有名称的事件</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>named once</source>
            <translation>提及 1 次</translation>
        </message>
        <message>
            <source>named %1 times</source>
            <translation>提及 %1 次</translation>
        </message>
        <message>
            <source>direct quotation</source>
            <translation>直接引语</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>间接引语</translation>
        </message>
        <message>
            <source>partly quoted</source>
            <translation>部分引用</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>未核对</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>已核对</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已否决</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>由您编辑</translation>
        </message>
        <message>
            <source>When was it published? Set the date</source>
            <translation>何时发布？请设定日期</translation>
        </message>
        <message>
            <source>published %1</source>
            <translation>发布于%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%2 %1</translation>
        </message>
    </context>
    <context>
        <name>Redating</name>
        <message>
            <source>Set the publication date</source>
            <translation>设定发布日期</translation>
        </message>
        <message>
            <source>Choose what dates count from</source>
            <translation>选择日期从何算起</translation>
        </message>
        <message>
            <source>Choose how dates are counted</source>
            <translation>选择日期的推算方式</translation>
        </message>
        <message>
            <source>Take back the date of “%1”</source>
            <translation>撤回“%1”的日期</translation>
        </message>
        <message>
            <source>Change the date of “%1”</source>
            <translation>更改“%1”的日期</translation>
        </message>
        <message>
            <source>Use background dates</source>
            <translation>使用背景年表的日期</translation>
        </message>
        <message>
            <source>Use no background dates</source>
            <translation>不使用背景年表的日期</translation>
        </message>
    </context>
    <context>
        <name>ScrollMap</name>
        <message>
            <source>Where the focus stands in the text</source>
            <translation>焦点在文中的位置</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Previous or next event on the timeline</source>
            <translation>时间线上的上一个或下一个事件</translation>
        </message>
        <message>
            <source>Lane above or below</source>
            <translation>上一行或下一行</translation>
        </message>
        <message>
            <source>Zoom in, zoom out</source>
            <translation>放大、缩小</translation>
        </message>
        <message>
            <source>Travel earlier, later</source>
            <translation>向前、向后移动</translation>
        </message>
        <message>
            <source>Fit the focus</source>
            <translation>缩放到焦点</translation>
        </message>
        <message>
            <source>First or last event</source>
            <translation>第一个或最后一个事件</translation>
        </message>
        <message>
            <source>Previous or next mention of the focus</source>
            <translation>焦点的上一处或下一处提及</translation>
        </message>
        <message>
            <source>From an event to its sentence; in the text, focus the word</source>
            <translation>从事件到其句子；在文中则聚焦该词</translation>
        </message>
        <message>
            <source>Clear the focus</source>
            <translation>清除焦点</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+滚轮</translation>
        </message>
        <message>
            <source>Zoom about the pointer</source>
            <translation>以指针为中心缩放</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Read the news as evidence: every date, name and quotation on the timeline leads back to the sentence it came from.</source>
            <translation>把新闻当作证据来读：时间线上的每个日期、名称和引语都能回到它所出自的句子。</translation>
        </message>
        <message>
            <source>Nothing you open leaves this computer. A page is loaded only when you give its address.</source>
            <translation>您打开的内容不会离开这台计算机。只有在您给出网址时才会加载网页。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL and, for Qt Charts, GPL), libqpdf (Apache), uchardet (MPL), marisa-trie (BSD or LGPL) and tl::expected (CC0).</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。使用了 Qt（LGPL，其中 Qt Charts 为 GPL）、libqpdf (Apache)、uchardet (MPL)、marisa-trie（BSD 或 LGPL）和 tl::expected (CC0)。</translation>
        </message>
        <message>
            <source>About Communiqué</source>
            <translation>关于 Communiqué</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Entities  %1</source>
            <translation>实体  %1</translation>
        </message>
        <message>
            <source>Quotations  %1</source>
            <translation>引语  %1</translation>
        </message>
    </context>
    <context>
        <name>SourceTextView</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>在文章中查找…</translation>
        </message>
        <message>
            <source>Explain or change this date</source>
            <translation>说明或更改此日期</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>1 个事件</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>%1 个事件</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%2 个事件中的 %1 个</translation>
        </message>
        <message>
            <source>%1 people and places</source>
            <translation>%1 个人物和地点</translation>
        </message>
        <message>
            <source>1 quotation</source>
            <translation>1 条引语</translation>
        </message>
        <message>
            <source>%1 quotations</source>
            <translation>%1 条引语</translation>
        </message>
        <message>
            <source>%1 checked</source>
            <translation>已核对 %1</translation>
        </message>
        <message>
            <source>%1 not found in the text</source>
            <translation>%1 项在文中未找到</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>正在读取 %1…</translation>
        </message>
        <message>
            <source>1 remark</source>
            <translation>1 条说明</translation>
        </message>
        <message>
            <source>%1 remarks</source>
            <translation>%1 条说明</translation>
        </message>
        <message>
            <source>What could not be read or placed, and what to do</source>
            <translation>未能读取或定位的内容以及处理方法</translation>
        </message>
    </context>
    <context>
        <name>TimePanel</name>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>含义</translation>
        </message>
        <message>
            <source>no calendar date</source>
            <translation>没有具体日期</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Resolve it again from the words</source>
            <translation>按原文重新推算</translation>
        </message>
        <message>
            <source>From</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>所定日期</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16, 16 Nov 2023, 2023-11 or 1990~ (about 1990).</source>
            <translation>无法识别此日期。请写成 2023-11-16、16 Nov 2023、2023-11 或 1990~（约 1990 年）。</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <source>%1, %2, %3 of %4</source>
            <translation>%1，%2，第 %3 个，共 %4 个</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s); arrow keys lead from one to the next, Enter into the text</source>
            <translation>
                <numerusform>%n 个事件；用方向键逐个移动，按 Enter 进入文中</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>published</source>
            <translation>发布</translation>
        </message>
    </context>
    <context>
        <name>TimelineIndex</name>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>没有来源</translation>
        </message>
        <message>
            <source>No place named</source>
            <translation>未提及地点</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>未提及人物</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Lanes by</source>
            <translation>分行依据</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Person or organization</source>
            <translation>人物或组织</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Largest lane first</source>
            <translation>事件最多的行在前</translation>
        </message>
        <message>
            <source>Show all	Ctrl+0</source>
            <translation>全部显示	Ctrl+0</translation>
        </message>
        <message>
            <source>Show the focus	F</source>
            <translation>显示焦点	F</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Events appear here in order of time, each leading back to its sentence.</source>
            <translation>事件按时间顺序列在这里，每个都能回到它的句子。</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>打开文章…</translation>
        </message>
        <message>
            <source>No event has a date. What is known about their time stands beside this.</source>
            <translation>没有事件带有日期。已知的时间信息列在旁边。</translation>
        </message>
        <message>
            <source>No events were found in this article.</source>
            <translation>本文中没有找到事件。</translation>
        </message>
        <message>
            <source>Open another article…</source>
            <translation>打开另一篇文章…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are hidden by the filter.</source>
            <translation>
                <numerusform>筛选隐藏了 %n 个事件。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>显示全部事件</translation>
        </message>
        <message>
            <source>Set the publication date</source>
            <translation>设置发布日期</translation>
        </message>
    </context>
    <context>
        <name>TogetherView</name>
        <message>
            <source>Those named together side by side</source>
            <translation>共同提及者相邻</translation>
        </message>
        <message>
            <source>Most named first</source>
            <translation>提及最多者在前</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>As soon as two names stand in one paragraph, this shows who is named with whom.</source>
            <translation>只要两个名称出现在同一段落，这里就会显示谁与谁一同被提及。</translation>
        </message>
        <message>
            <source>In how many paragraphs two are named together: the %1 most named of %2.</source>
            <translation>两者一同出现的段落数：%2 个中提及最多的 %1 个。</translation>
        </message>
        <message>
            <source>In how many paragraphs two are named together.</source>
            <translation>两者一同出现的段落数。</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Lanes: kind</source>
            <translation>分行：类别</translation>
        </message>
        <message>
            <source>Lanes: who</source>
            <translation>分行：人物</translation>
        </message>
        <message>
            <source>Lanes: where</source>
            <translation>分行：地点</translation>
        </message>
        <message>
            <source>Lanes: article</source>
            <translation>分行：文章</translation>
        </message>
        <message>
            <source>Lanes: status</source>
            <translation>分行：状态</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>主要事件</translation>
        </message>
        <message>
            <source>More events</source>
            <translation>更多事件</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>全部事件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>简报</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Find a person, a date, a word, a command</source>
            <translation>查找人物、日期、词语或命令</translation>
        </message>
        <message>
            <source>Go to anything or run a command (Ctrl+K)</source>
            <translation>转到任意内容或运行命令 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Choose what is shown (%1)</source>
            <translation>选择显示的内容 (%1)</translation>
        </message>
        <message>
            <source>How many of the events are shown</source>
            <translation>显示多少事件</translation>
        </message>
        <message>
            <source>What stands here: the lanes of the timeline, a table, or who is named with whom</source>
            <translation>此处显示：时间线分行、表格或共同提及</translation>
        </message>
        <message>
            <source>Export the briefing as PDF (Ctrl+B)</source>
            <translation>将简报导出为 PDF (Ctrl+B)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Named together</source>
            <translation>共同提及</translation>
        </message>
        <message>
            <source>Article %1 of %2</source>
            <translation>第 %1 篇，共 %2 篇</translation>
        </message>
        <message>
            <source>Go to anything or run a command</source>
            <translation>前往任何内容或运行命令</translation>
        </message>
        <message>
            <source>Choose what is shown</source>
            <translation>选择显示的内容</translation>
        </message>
        <message>
            <source>Export the briefing as PDF</source>
            <translation>将简报导出为 PDF</translation>
        </message>
    </context>
    <context>
        <name>UndatedTray</name>
        <message>
            <source>Undated events</source>
            <translation>无日期的事件</translation>
        </message>
        <message>
            <source>Undated · %1</source>
            <translation>无日期 · %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 个</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Read the news as evidence</source>
            <translation>把新闻当作证据来读</translation>
        </message>
        <message>
            <source>Open an article: its people and places, what they said, and a timeline in which every date leads back to the sentence it came from. Nothing leaves this computer.</source>
            <translation>打开一篇文章：看到其中的人物和地点、他们说了什么，以及一条时间线，其中每个日期都能回到所出自的句子。内容不会离开这台计算机。</translation>
        </message>
        <message>
            <source>Or drop files, a folder or text anywhere in this window.</source>
            <translation>也可以把文件、文件夹或文本拖入此窗口。</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>打开文章…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>粘贴文本</translation>
        </message>
        <message>
            <source>%1   —   no longer in %2</source>
            <translation>%1   —   已不在 %2 中</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Read the news as evidence: timeline, people and quotations of an article, each leading back to its sentence.</source>
            <translation>把新闻当作证据来读：文章的时间线、人物和引语，每一项都能回到它的句子。</translation>
        </message>
        <message>
            <source>Open the bundled sample article.</source>
            <translation>打开附带的示例文章。</translation>
        </message>
        <message>
            <source>Articles, records documents or folders.</source>
            <translation>文章、记录文档或文件夹。</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Take it over</source>
            <translation>改为此命令使用</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>不设按键</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部还原</translation>
        </message>
        <message>
            <source>Search the commands and keys</source>
            <translation>搜索命令和按键</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <source>Press the new keys</source>
            <translation>请按下新的按键</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Click into the field and press the new keys.</source>
            <translation>点击输入框并按下新的按键。</translation>
        </message>
        <message>
            <source>%1 belongs to the timeline. Choose keys with Ctrl or Alt.</source>
            <translation>%1 属于时间线。请选择带 Ctrl 或 Alt 的按键。</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”.</source>
            <translation>%1 已用于“%2”。</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>偏好设置</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>动画</translation>
        </message>
        <message>
            <source>Glides</source>
            <translation>平滑移动</translation>
        </message>
        <message>
            <source>At once, nothing glides</source>
            <translation>立即到位，无动画</translation>
        </message>
        <message>
            <source>Open the last articles again</source>
            <translation>重新打开上次的文章</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>启动时</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>行长</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>引语</translation>
        </message>
        <message>
            <source>Events, beside the text</source>
            <translation>事件（正文旁）</translation>
        </message>
        <message>
            <source>Marked in the text</source>
            <translation>正文中的标记</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>还原本页</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1 像素</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%1 个字母</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>高对比度（深色）</translation>
        </message>
        <message>
            <source>Use the background chronology</source>
            <translation>使用背景年表</translation>
        </message>
        <message>
            <source>Well-known events since 1945 date what an article only mentions. Such dates are hollow on the timeline. Your own lists belong into %1.</source>
            <translation>用1945年以来的著名事件为文章仅提及的事件确定日期。这类日期在时间轴上以空心标记显示。您自己的列表请放在 %1。</translation>
        </message>
    </context>
    <context>
        <name>RemarksPanel</name>
        <message>
            <source>Not read</source>
            <translation>未读取</translation>
        </message>
        <message>
            <source>Please check</source>
            <translation>请核对</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>供参考</translation>
        </message>
        <message>
            <source>Set the publication date under the headline: dates follow it.</source>
            <translation>请在标题下设置发布日期：其他日期随之确定。</translation>
        </message>
        <message>
            <source>If letters look wrong, save the file as UTF-8 and open it again.</source>
            <translation>如果文字显示不正确，请将文件另存为 UTF-8 后重新打开。</translation>
        </message>
        <message>
            <source>Read the records with care: the rules know English only.</source>
            <translation>请谨慎对待这些结果：规则只适用于英语。</translation>
        </message>
        <message>
            <source>Run text recognition over the document, or paste the text of these pages.</source>
            <translation>请对文档进行文字识别，或粘贴这些页的文字。</translation>
        </message>
        <message>
            <source>Copy the text from another source, and paste it here.</source>
            <translation>请从其他来源复制文字并粘贴到这里。</translation>
        </message>
        <message>
            <source>Fetch the file again; what could be read is shown.</source>
            <translation>请重新获取该文件；已读取的部分已显示。</translation>
        </message>
        <message>
            <source>What could not be read or placed</source>
            <translation>未能读取或定位的内容</translation>
        </message>
        <message>
            <source>Everything was read, and every passage stands in its text. There is nothing to do.</source>
            <translation>全部内容均已读取，每段引文都在原文中。无需处理。</translation>
        </message>
        <message>
            <source>Not found in the text</source>
            <translation>原文中未找到</translation>
        </message>
        <message>
            <source>The text is not the one these records were made from. Look for the words, or open the article as it was.</source>
            <translation>这份原文与生成这些记录时的不同。请查找这些词语，或打开原来的文章。</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>另有 %1 条</translation>
        </message>
        <message>
            <source>Look for these words</source>
            <translation>查找这些词语</translation>
        </message>
        <message>
            <source>Remarks on reading</source>
            <translation>读取说明</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>published</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>latest article</source>
            <translation>最新文章</translation>
        </message>
    </context>
    <context>
        <name>EntityChooser</name>
        <message>
            <source>Type letters of the name</source>
            <translation>输入名称中的字母</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>匹配项</translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message>
            <source>Read “%1” again</source>
            <translation>重新读取“%1”</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>“{w1}” is named elsewhere in the article too.</source>
            <translation>“{w1}”在文章的别处也有出现。</translation>
        </message>
        <message>
            <source>“{w1}” stands for a name in the article.</source>
            <translation>“{w1}”指代文中的一个名称。</translation>
        </message>
        <message>
            <source>“{w1}” stands for several names in the article.</source>
            <translation>“{w1}”指代文中的多个名称。</translation>
        </message>
        <message>
            <source>“{w1}” names who says it.</source>
            <translation>“{w1}”指出了出自何人。</translation>
        </message>
        <message>
            <source>A name and a colon stand before it.</source>
            <translation>前面有名称和冒号。</translation>
        </message>
        <message>
            <source>It is set apart and signed with a name.</source>
            <translation>单独成段，并署有名称。</translation>
        </message>
        <message>
            <source>It stands in quotation marks.</source>
            <translation>放在引号中。</translation>
        </message>
        <message>
            <source>“{w1}” names the speaker.</source>
            <translation>“{w1}”指出了说话者。</translation>
        </message>
        <message>
            <source>“{w1}” stands for the speaker.</source>
            <translation>“{w1}”指代说话者。</translation>
        </message>
        <message>
            <source>“{w1}” stands for “{w2}”, who speaks.</source>
            <translation>“{w1}”指代说话者“{w2}”。</translation>
        </message>
        <message>
            <source>“{w1}” goes on right after what the speaker said before.</source>
            <translation>“{w1}”紧接在同一说话者前面的话之后。</translation>
        </message>
        <message>
            <source>“{w1}” may stand for several people.</source>
            <translation>“{w1}”可能指代不同的人。</translation>
        </message>
        <message>
            <source>Nobody named in the article is known to be “{w1}”.</source>
            <translation>文中提到的人里，没有一个能确定是“{w1}”。</translation>
        </message>
        <message>
            <source>The text does not say who says it.</source>
            <translation>文中没有说是谁说的。</translation>
        </message>
        <message>
            <source>You gave this date.</source>
            <translation>您指定了这个日期。</translation>
        </message>
        <message>
            <source>A length of time, not a date.</source>
            <translation>这是一段时长，不是日期。</translation>
        </message>
        <message>
            <source>It comes again and again, so it has no single date.</source>
            <translation>它反复发生，因此没有单一日期。</translation>
        </message>
        <message>
            <source>“{w1}” points to the past without a date.</source>
            <translation>“{w1}”指向过去，没有日期。</translation>
        </message>
        <message>
            <source>“{w1}” points to the present without a date.</source>
            <translation>“{w1}”指向现在，没有日期。</translation>
        </message>
        <message>
            <source>“{w1}” points to the future without a date.</source>
            <translation>“{w1}”指向未来，没有日期。</translation>
        </message>
        <message>
            <source>“{w1}” points to a time before what is told before it, without a date.</source>
            <translation>“{w1}”指向前文所述之前的时间，没有日期。</translation>
        </message>
        <message>
            <source>“{w1}” points to a time after what is told before it, without a date.</source>
            <translation>“{w1}”指向前文所述之后的时间，没有日期。</translation>
        </message>
        <message>
            <source>Written with its year in the text.</source>
            <translation>原文连年份一起写出。</translation>
        </message>
        <message>
            <source>The weekday beside it does not fit: that day is a {day1}.</source>
            <translation>旁边的星期不符：那天是{day1}。</translation>
        </message>
        <message>
            <source>“{w1}”: with day and month the other way round it would lie after {anchor}.</source>
            <translation>“{w1}”：如果日和月对调，就会晚于{anchor}。</translation>
        </message>
        <message>
            <source>“{w1}”: day and month may stand either way round, so only the year is sure.</source>
            <translation>“{w1}”：日和月的顺序不定，只有年份确定。</translation>
        </message>
        <message>
            <source>“{w1}” stands for the same part of the year as “{w2}” before it.</source>
            <translation>“{w1}”与前面的“{w2}”指一年中的同一时段。</translation>
        </message>
        <message>
            <source>the publication date, {D1}</source>
            <translation>发表日期 {D1}</translation>
        </message>
        <message>
            <source>the date of the update, {D1}</source>
            <translation>更新日期 {D1}</translation>
        </message>
        <message>
            <source>the date in the dateline, {D1}</source>
            <translation>电头中的日期 {D1}</translation>
        </message>
        <message>
            <source>{day2} on or before {anchor}.</source>
            <translation>{anchor}当天或之前的{day2}。</translation>
        </message>
        <message>
            <source>“{w1}”: the latest one on or before {anchor}.</source>
            <translation>“{w1}”：{anchor}当天或之前最近的一次。</translation>
        </message>
        <message>
            <source>“{w1}”: the first one on or after {anchor}.</source>
            <translation>“{w1}”：{anchor}当天或之后的第一次。</translation>
        </message>
        <message>
            <source>“{w1}”: the first one on or after {anchor}, because the clause looks ahead.</source>
            <translation>“{w1}”：{anchor}当天或之后的第一次，因为该句说的是将来。</translation>
        </message>
        <message>
            <source>“{w1}”: the last one before {anchor}.</source>
            <translation>“{w1}”：{anchor}之前的最后一次。</translation>
        </message>
        <message>
            <source>“{w1}”: the next one after {anchor}.</source>
            <translation>“{w1}”：{anchor}之后的下一次。</translation>
        </message>
        <message>
            <source>“{w1}”: the one nearest to {anchor}.</source>
            <translation>“{w1}”：离{anchor}最近的一次。</translation>
        </message>
        <message>
            <source>“{w1}”: the latest such decade up to {anchor}.</source>
            <translation>“{w1}”：截至{anchor}最近的这样一个十年。</translation>
        </message>
        <message>
            <source>“{w1}” counted from {anchor}.</source>
            <translation>“{w1}”从{anchor}算起。</translation>
        </message>
        <message>
            <source>No day is named near by, so it is taken for {anchor}.</source>
            <translation>附近没有提到日子，因此算作{anchor}。</translation>
        </message>
        <message>
            <source>“{w1}” counted from “{w2}” ({D1}) before it.</source>
            <translation>“{w1}”从前面的“{w2}”（{D1}）算起。</translation>
        </message>
        <message>
            <source>“{w1}” in the account that goes on from “{w2}” ({D1}).</source>
            <translation>“{w1}”，叙述承接“{w2}”（{D1}）。</translation>
        </message>
        <message>
            <source>“{w1}” after “{w2}” ({D1}), which heads the entry before.</source>
            <translation>“{w1}”，在前一条目开头的“{w2}”（{D1}）之后。</translation>
        </message>
        <message>
            <source>The day is that of “{w2}” ({D1}).</source>
            <translation>日子与“{w2}”（{D1}）相同。</translation>
        </message>
        <message>
            <source>The day before that, {D1}.</source>
            <translation>前一天，{D1}。</translation>
        </message>
        <message>
            <source>The day after that, {D1}.</source>
            <translation>后一天，{D1}。</translation>
        </message>
        <message>
            <source>“{w1}” stays open.</source>
            <translation>“{w1}”未能确定。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the publication date is not known.</source>
            <translation>“{w1}”未能确定：发表日期未知。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: no date before it in the text that it could count from.</source>
            <translation>“{w1}”未能确定：前文没有可以推算的日期。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: it counts from an event that has no date here.</source>
            <translation>“{w1}”未能确定：它所依据的事件在此没有日期。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: of “{w2}”, the date before it, no day is known.</source>
            <translation>“{w1}”未能确定：前面的日期“{w2}”没有具体的日。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the date it counts from is not known as exactly.</source>
            <translation>“{w1}”未能确定：它所依据的日期不够精确。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: no day is named that it could belong to.</source>
            <translation>“{w1}”未能确定：没有提到它所属的日子。</translation>
        </message>
        <message>
            <source>The calendar has no such day near by.</source>
            <translation>日历上附近没有这样的日子。</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the calendar has no such day.</source>
            <translation>“{w1}”未能确定：日历上没有这样的日子。</translation>
        </message>
        <message>
            <source>That month has no such day.</source>
            <translation>那个月没有这样的日子。</translation>
        </message>
        <message>
            <source>The calendar does not reach that far.</source>
            <translation>日历没有那么远。</translation>
        </message>
        <message>
            <source>“{w1}” stands with “{w2}”.</source>
            <translation>“{w1}”与“{w2}”连用。</translation>
        </message>
        <message>
            <source>“{w1}” stands in the same sentence as “{w2}”.</source>
            <translation>“{w1}”与“{w2}”在同一句中。</translation>
        </message>
        <message>
            <source>The paragraph of “{w2}” is headed “{w1}”.</source>
            <translation>“{w2}”所在的段落以“{w1}”开头。</translation>
        </message>
        <message>
            <source>“{w1}” tells of what is to come: the next such day after the publication, {d1}.</source>
            <translation>“{w1}”说的是将来的事：发表之后的下一个这样的日子，{d1}。</translation>
        </message>
        <message>
            <source>“{w2}” was during “{w1}” and is dated {d1}.</source>
            <translation>“{w2}”发生在“{w1}”期间，日期为{d1}。</translation>
        </message>
        <message>
            <source>“{w1}” was during “{w2}”, which is dated {d1}.</source>
            <translation>“{w1}”发生在“{w2}”期间，后者日期为{d1}。</translation>
        </message>
        <message>
            <source>“{w1}” is told as a part of “{w2}”, which is dated {d1}.</source>
            <translation>“{w1}”作为“{w2}”的一部分叙述，后者日期为{d1}。</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it after “{w2}” ({d1}).</source>
            <translation>原文没有给“{w1}”日期，只说在“{w2}”（{d1}）之后。</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it not after “{w2}” ({d1}).</source>
            <translation>原文没有给“{w1}”日期，只说不晚于“{w2}”（{d1}）。</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it after “{w2}” ({d1}) and not after “{w3}” ({d2}).</source>
            <translation>原文没有给“{w1}”日期，只说在“{w2}”（{d1}）之后，不晚于“{w3}”（{d2}）。</translation>
        </message>
        <message>
            <source>The text gives no date; “{f1}” is dated by the background chronology ({f2}).</source>
            <translation>原文没有给出日期；“{f1}”的日期取自背景年表（{f2}）。</translation>
        </message>
        <message>
            <source>A headline tells the main event: “{w2}” is dated {d1}.</source>
            <translation>标题说的是主要事件：“{w2}”的日期为{d1}。</translation>
        </message>
        <message>
            <source>A headline without a time tells of the day of its report, {d1}.</source>
            <translation>没有时间的标题说的是报道当天，{d1}。</translation>
        </message>
        <message>
            <source>The report opens with it and gives no other time than its own day, {d1}.</source>
            <translation>报道以此开头，除了报道当天{d1}之外没有别的时间。</translation>
        </message>
        <message>
            <source>Told of the same as “{w2}” without a time of its own, and so of {d1}.</source>
            <translation>与“{w2}”说的是同一件事，自身没有时间，因此是{d1}。</translation>
        </message>
        <message>
            <source>Words that a report gives without a time are of its own day, {d1}.</source>
            <translation>报道中没有时间的话语属于报道当天，{d1}。</translation>
        </message>
        <message>
            <source>You set this date.</source>
            <translation>您设定了这个日期。</translation>
        </message>
        <message>
            <source>You took the date away.</source>
            <translation>您去掉了日期。</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date.</source>
            <translation>原文没有给“{w1}”日期。</translation>
        </message>
        <message>
            <source>The text puts “{w1}” both before and after the same event.</source>
            <translation>原文把“{w1}”同时放在同一事件之前和之后。</translation>
        </message>
        <message>
            <source>The text puts it before “{w2}”, whose date is earlier.</source>
            <translation>原文把它放在“{w2}”之前，而后者的日期更早。</translation>
        </message>
        <message>
            <source>The text puts it after “{w2}”, whose date is later.</source>
            <translation>原文把它放在“{w2}”之后，而后者的日期更晚。</translation>
        </message>
        <message>
            <source>“{w1}” tells of something that happened, of no kind that the tables name.</source>
            <translation>“{w1}”说的是发生的事，不属于规则表中的任何类别。</translation>
        </message>
        <message>
            <source>“{w1}” with “{w2}” makes it an event of this kind.</source>
            <translation>“{w1}”与“{w2}”合起来表示这类事件。</translation>
        </message>
        <message>
            <source>“{w2}” denies it.</source>
            <translation>“{w2}”否定了它。</translation>
        </message>
        <message>
            <source>It stands under “{w2}”.</source>
            <translation>它从属于“{w2}”。</translation>
        </message>
        <message>
            <source>“{w2}” says how sure it is.</source>
            <translation>“{w2}”说明了把握程度。</translation>
        </message>
        <message>
            <source>“{w2}” stands beside “{w1}”.</source>
            <translation>“{w2}”修饰“{w1}”。</translation>
        </message>
        <message>
            <source>“{w1}” stands after “{w2}”.</source>
            <translation>“{w1}”在“{w2}”之后。</translation>
        </message>
        <message>
            <source>“{w1}” is what “{w2}” is about.</source>
            <translation>“{w2}”说的就是“{w1}”。</translation>
        </message>
        <message>
            <source>“{w1}” says that it was called off.</source>
            <translation>“{w1}”说明它被取消了。</translation>
        </message>
        <message>
            <source>“{w1}” stands in a condition.</source>
            <translation>“{w1}”处在条件句中。</translation>
        </message>
        <message>
            <source>“{w1}” is an aim, not told as done.</source>
            <translation>“{w1}”是目的，没有说已经完成。</translation>
        </message>
        <message>
            <source>“{w2}” tells it as going on.</source>
            <translation>“{w2}”说明它正在进行。</translation>
        </message>
        <message>
            <source>“{w1}” is told as a fact.</source>
            <translation>“{w1}”是作为事实叙述的。</translation>
        </message>
        <message>
            <source>“{w2}” lies after the publication.</source>
            <translation>“{w2}”在发表之后。</translation>
        </message>
        <message>
            <source>“{w2}” lies before the publication.</source>
            <translation>“{w2}”在发表之前。</translation>
        </message>
        <message>
            <source>The clause of “{w1}”, shortened.</source>
            <translation>“{w1}”所在的分句，经缩短。</translation>
        </message>
        <message>
            <source>“{w1}” and “{w2}”, which say that there is or is not any.</source>
            <translation>“{w1}”和“{w2}”，说明有或没有。</translation>
        </message>
        <message>
            <source>“{w2}” with “{w1}”, whose it is.</source>
            <translation>“{w2}”和它所属的“{w1}”。</translation>
        </message>
        <message>
            <source>“{w1}”, which has no doer in the text.</source>
            <translation>“{w1}”，原文没有说明是谁做的。</translation>
        </message>
        <message>
            <source>You gave this title.</source>
            <translation>您给出了这个标题。</translation>
        </message>
        <message>
            <source>“{w1}” does it: the subject.</source>
            <translation>“{w1}”做此事：主语。</translation>
        </message>
        <message>
            <source>“{w1}” has it done to it: the subject of a passive.</source>
            <translation>“{w1}”承受此事：被动句的主语。</translation>
        </message>
        <message>
            <source>It is done by “{w1}”.</source>
            <translation>由“{w1}”完成。</translation>
        </message>
        <message>
            <source>“{w1}” is what it is done to: the object.</source>
            <translation>“{w1}”是对象：宾语。</translation>
        </message>
        <message>
            <source>“{w1}” receives it.</source>
            <translation>“{w1}”是接受者。</translation>
        </message>
        <message>
            <source>“{w1}” takes part.</source>
            <translation>“{w1}”参与其中。</translation>
        </message>
        <message>
            <source>“{w1}” says where.</source>
            <translation>“{w1}”说明地点。</translation>
        </message>
        <message>
            <source>“{w1}” says where to or to whom.</source>
            <translation>“{w1}”说明去向或对象。</translation>
        </message>
        <message>
            <source>“{w1}” says against whom.</source>
            <translation>“{w1}”说明针对谁。</translation>
        </message>
        <message>
            <source>“{w1}” says what it is about.</source>
            <translation>“{w1}”说明涉及什么。</translation>
        </message>
        <message>
            <source>“{w1}” is whose it is.</source>
            <translation>它属于“{w1}”。</translation>
        </message>
        <message>
            <source>“{w1}” stands after “of”.</source>
            <translation>“{w1}”在“of”之后。</translation>
        </message>
        <message>
            <source>“{w1}” does it: the subject of the verb above.</source>
            <translation>“{w1}”做此事：上级动词的主语。</translation>
        </message>
        <message>
            <source>Named beside another mention of the same event, “{w1}”.</source>
            <translation>在同一事件的另一处提及“{w1}”旁边出现。</translation>
        </message>
    </context>
    <context>
        <name>EntityModel</name>
        <message>
            <source>%1, named once</source>
            <translation>%1，提及一次</translation>
        </message>
        <message>
            <source>%1, named %2 times</source>
            <translation>%1，提及 %2 次</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>事件</translation>
        </message>
    </context>
</TS>
