<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>View</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>열기…</translation>
        </message>
        <message>
            <source>Open address…</source>
            <translation>주소 열기…</translation>
        </message>
        <message>
            <source>Open the sample article</source>
            <translation>예제 기사 열기</translation>
        </message>
        <message>
            <source>New article from the clipboard</source>
            <translation>클립보드에서 새 기사</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>다른 이름으로 저장…</translation>
        </message>
        <message>
            <source>Close all articles</source>
            <translation>모든 기사 닫기</translation>
        </message>
        <message>
            <source>Export the briefing as PDF…</source>
            <translation>브리핑을 PDF로 내보내기…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>출처와 함께 복사</translation>
        </message>
        <message>
            <source>Mark the event as checked</source>
            <translation>사건을 확인함으로 표시</translation>
        </message>
        <message>
            <source>Reject the event</source>
            <translation>사건 기각</translation>
        </message>
        <message>
            <source>Edit the event's title</source>
            <translation>사건 제목 편집</translation>
        </message>
        <message>
            <source>Edit the event's date</source>
            <translation>사건 날짜 편집</translation>
        </message>
        <message>
            <source>Set the publication date</source>
            <translation>발행일 정하기</translation>
        </message>
        <message>
            <source>Go to anything or run a command</source>
            <translation>어디든 가거나 명령 실행</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>기사에서 찾기</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>다음 일치</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>이전 일치</translation>
        </message>
        <message>
            <source>Search the names</source>
            <translation>이름 검색</translation>
        </message>
        <message>
            <source>Next mention</source>
            <translation>다음 언급</translation>
        </message>
        <message>
            <source>Previous mention</source>
            <translation>이전 언급</translation>
        </message>
        <message>
            <source>Clear the focus</source>
            <translation>초점 지우기</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>다음 창</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>개체</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>인용</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>Table of events</source>
            <translation>사건 표</translation>
        </message>
        <message>
            <source>Who is named with whom</source>
            <translation>함께 언급된 개체</translation>
        </message>
        <message>
            <source>Next article</source>
            <translation>다음 기사</translation>
        </message>
        <message>
            <source>Show all of time</source>
            <translation>전체 기간 표시</translation>
        </message>
        <message>
            <source>Show the time of the focus</source>
            <translation>초점의 시간 표시</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>글자 크게</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>글자 작게</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>주요 사건</translation>
        </message>
        <message>
            <source>More events</source>
            <translation>더 많은 사건</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>모든 사건</translation>
        </message>
        <message>
            <source>Filter…</source>
            <translation>필터…</translation>
        </message>
        <message>
            <source>Clear all filters</source>
            <translation>모든 필터 지우기</translation>
        </message>
        <message>
            <source>Filter as before</source>
            <translation>이전 필터</translation>
        </message>
        <message>
            <source>Filter as after</source>
            <translation>다음 필터</translation>
        </message>
        <message>
            <source>Zoom as before</source>
            <translation>이전 확대 상태</translation>
        </message>
        <message>
            <source>Zoom as after</source>
            <translation>다음 확대 상태</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>시스템 색상</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>밝은 색상</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>어두운 색상</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>시스템 언어</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>언어: 영어 (English)</translation>
        </message>
        <message>
            <source>Language: Chinese</source>
            <translation>언어: 중국어 (简体中文)</translation>
        </message>
        <message>
            <source>Language: Korean</source>
            <translation>언어: 한국어</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>About Communiqué</source>
            <translation>Communiqué 정보</translation>
        </message>
        <message>
            <source>What could not be read or placed</source>
            <translation>읽거나 배치하지 못한 것</translation>
        </message>
        <message>
            <source>Mark names in the text</source>
            <translation>본문에 이름 표시</translation>
        </message>
        <message>
            <source>Mark dates in the text</source>
            <translation>본문에 날짜 표시</translation>
        </message>
        <message>
            <source>Mark quotations in the text</source>
            <translation>본문에 인용문 표시</translation>
        </message>
        <message>
            <source>Mark events beside the text</source>
            <translation>본문 옆에 사건 표시</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>환경설정…</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>고대비(어둡게)</translation>
        </message>
        <message>
            <source>Read the article again</source>
            <translation>기사 다시 읽기</translation>
        </message>
    </context>
    <context>
        <name>Arrivals</name>
        <message>
            <source>There is no article in this folder.</source>
            <translation>이 폴더에는 기사가 없습니다.</translation>
        </message>
        <message>
            <source>No copy of the page could be kept: %1</source>
            <translation>페이지 사본을 보관하지 못했습니다: %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1개</translation>
        </message>
        <message>
            <source>%1 of %2 files opened.</source>
            <translation>파일 %2개 중 %1개를 열었습니다.</translation>
        </message>
        <message>
            <source>This list of background events is not used. %1 Mend that, then choose “Read the article again”.</source>
            <translation>이 배경 사건 목록은 사용되지 않았습니다. %1 고친 뒤 “기사 다시 읽기”를 선택하세요.</translation>
        </message>
    </context>
    <context>
        <name>ArticlePage</name>
        <message>
            <source>Article</source>
            <translation>기사</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find a person, a date, a word, a command</source>
            <translation>인물, 날짜, 낱말, 명령 찾기</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>일치하는 것</translation>
        </message>
        <message>
            <source>Find “%1” in the article</source>
            <translation>기사에서 “%1” 찾기</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>English</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>century %1</source>
            <translation>%1세기</translation>
        </message>
        <message>
            <source>the %1s</source>
            <translation>%1년대</translation>
        </message>
        <message>
            <source>an unknown year</source>
            <translation>연도 미상</translation>
        </message>
        <message>
            <source>spring %1</source>
            <translation>%1 봄</translation>
        </message>
        <message>
            <source>summer %1</source>
            <translation>%1 여름</translation>
        </message>
        <message>
            <source>autumn %1</source>
            <translation>%1 가을</translation>
        </message>
        <message>
            <source>winter %1</source>
            <translation>%1 겨울</translation>
        </message>
        <message>
            <source>first third of %1</source>
            <translation>%1 처음 3분의 1</translation>
        </message>
        <message>
            <source>second third of %1</source>
            <translation>%1 중간 3분의 1</translation>
        </message>
        <message>
            <source>last third of %1</source>
            <translation>%1 마지막 3분의 1</translation>
        </message>
        <message>
            <source>first half of %1</source>
            <translation>%1 상반기</translation>
        </message>
        <message>
            <source>second half of %1</source>
            <translation>%1 하반기</translation>
        </message>
        <message>
            <source>Q%1 %2</source>
            <translation>%2 %1분기</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>%1경</translation>
        </message>
        <message>
            <source>perhaps %1</source>
            <translation>아마 %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>%1부터</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1~%2</translation>
        </message>
        <message>
            <source>sometime: %1</source>
            <translation>그 사이 어느 때: %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> 또는 </translation>
        </message>
        <message>
            <source> and </source>
            <translation> 및 </translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>1월</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>2월</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>3월</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>4월</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5월</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>6월</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>7월</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>8월</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>9월</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>10월</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>11월</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>12월</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day, month</comment>
            <translation>%2 %1일</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>month, year</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 %2 %3</source>
            <comment>day, month, year</comment>
            <translation>%3 %2 %1일</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>year</comment>
            <translation>%1년</translation>
        </message>
        <message>
            <source>%1 BC</source>
            <translation>기원전 %1년</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>월</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>화</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>수</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>목</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>금</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>토</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>일</translation>
        </message>
    </context>
    <context>
        <name>DatingMenu</name>
        <message>
            <source>Choose what “yesterday”, “Wednesday” or “in March” count from</source>
            <translation>‘어제’, ‘수요일’, ‘3월’을 어느 날부터 셀지 고르기</translation>
        </message>
        <message>
            <source>Count from the publication, %1</source>
            <translation>발행일부터 세기(%1)</translation>
        </message>
        <message>
            <source>Count from the update, %1</source>
            <translation>갱신일부터 세기(%1)</translation>
        </message>
        <message>
            <source>Count from the dateline, %1</source>
            <translation>발신일부터 세기(%1)</translation>
        </message>
        <message>
            <source>News: from that day</source>
            <translation>뉴스: 그날부터</translation>
        </message>
        <message>
            <source>History: from the date mentioned before</source>
            <translation>역사: 앞에 나온 날짜부터</translation>
        </message>
        <message>
            <source>As the shape of the article has it</source>
            <translation>기사 형식에 따라</translation>
        </message>
        <message>
            <source>dates count from the one before</source>
            <translation>날짜를 앞의 날짜부터 셈</translation>
        </message>
        <message>
            <source>relative dates stay open</source>
            <translation>상대 날짜는 열어 둠</translation>
        </message>
        <message>
            <source>dates count from the update</source>
            <translation>날짜를 갱신일부터 셈</translation>
        </message>
        <message>
            <source>dates count from the dateline</source>
            <translation>날짜를 발신일부터 셈</translation>
        </message>
        <message>
            <source>dates count from the publication</source>
            <translation>날짜를 발행일부터 셈</translation>
        </message>
    </context>
    <context>
        <name>EntityList</name>
        <message>
            <source>Entities</source>
            <translation>개체</translation>
        </message>
        <message>
            <source>Search the names</source>
            <translation>이름 검색</translation>
        </message>
        <message>
            <source>Most named</source>
            <translation>언급 많은 순</translation>
        </message>
        <message>
            <source>First named</source>
            <translation>처음 나온 순</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <source>Show only: %1</source>
            <translation>다음만 표시: %1</translation>
        </message>
        <message>
            <source>People, places and organizations appear here once an article is open.</source>
            <translation>기사를 열면 인물, 장소, 조직이 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>No name fits the search.</source>
            <translation>검색에 맞는 이름이 없습니다.</translation>
        </message>
        <message>
            <source>Nobody takes part in what the filter shows.</source>
            <translation>필터가 보여 주는 것에 참여한 개체가 없습니다.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>모두 표시</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>다시 모두 표시</translation>
        </message>
        <message>
            <source>Show only what %1 takes part in</source>
            <translation>%1이(가) 참여한 것만 표시</translation>
        </message>
    </context>
    <context>
        <name>EntityMenu</name>
        <message>
            <source>It is a</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Change type to %1</source>
            <translation>종류를 %1(으)로 바꾸기</translation>
        </message>
        <message>
            <source>It is the same as</source>
            <translation>다음과 같음</translation>
        </message>
        <message>
            <source>Merge with “%1”</source>
            <translation>“%1”와(과) 합치기</translation>
        </message>
        <message>
            <source>Somebody else is</source>
            <translation>다른 개체</translation>
        </message>
        <message>
            <source>Split off “%1”</source>
            <translation>“%1” 떼어 내기</translation>
        </message>
        <message>
            <source>This is no entity</source>
            <translation>개체가 아님</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>“%1” 제거</translation>
        </message>
        <message>
            <source>Here it means</source>
            <translation>여기서 뜻하는 것</translation>
        </message>
        <message>
            <source>Let it mean “%1”</source>
            <translation>“%1”을(를) 뜻하게 하기</translation>
        </message>
        <message>
            <source>This mention is none</source>
            <translation>이 언급은 잘못됨</translation>
        </message>
        <message>
            <source>Remove a mention</source>
            <translation>언급 하나 제거</translation>
        </message>
        <message>
            <source>Here it means somebody not yet listed</source>
            <translation>여기서는 아직 목록에 없는 개체를 뜻함</translation>
        </message>
    </context>
    <context>
        <name>EntityPanel</name>
        <message>
            <source>Also</source>
            <translation>다른 이름</translation>
        </message>
        <message>
            <source>Correct…</source>
            <translation>바로잡기…</translation>
        </message>
        <message>
            <source>Its type, the same as another, two in one, or no entity</source>
            <translation>종류 변경, 합치기, 나누기, 제거</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>An entity needs a name.</source>
            <translation>개체에는 이름이 있어야 합니다.</translation>
        </message>
        <message>
            <source>Rename to “%1”</source>
            <translation>이름을 “%1”(으)로 바꾸기</translation>
        </message>
        <message>
            <source>Previous mention (,)</source>
            <translation>이전 언급 (,)</translation>
        </message>
        <message>
            <source>Next mention (.)</source>
            <translation>다음 언급 (.)</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1개</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>발언</translation>
        </message>
    </context>
    <context>
        <name>EventCard</name>
        <message>
            <source>“%1” – %2</source>
            <translation>“%1” – %2</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>Change kind to %1</source>
            <translation>유형을 %1(으)로 바꾸기</translation>
        </message>
        <message>
            <source>Change status to %1</source>
            <translation>상태를 %1(으)로 바꾸기</translation>
        </message>
        <message>
            <source>Change the kind</source>
            <translation>유형 바꾸기</translation>
        </message>
        <message>
            <source>Change the status</source>
            <translation>상태 바꾸기</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>누가</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>어디서</translation>
        </message>
        <message>
            <source>About</source>
            <translation>주제</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>근거</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1개</translation>
        </message>
        <message>
            <source>%1 words name this event</source>
            <translation>낱말 %1개가 이 사건을 가리킴</translation>
        </message>
        <message>
            <source>✓ Checked</source>
            <translation>✓ 확인함</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>편집</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>기각</translation>
        </message>
        <message>
            <source>An event needs a title.</source>
            <translation>사건에는 제목이 있어야 합니다.</translation>
        </message>
        <message>
            <source>Change title</source>
            <translation>제목 바꾸기</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16, 16 Nov 2023 or 2023-11; nothing for no date.</source>
            <translation>알 수 없는 날짜입니다. 2023-11-16, 16 Nov 2023, 2023-11처럼 쓰십시오. 비우면 날짜 없음입니다.</translation>
        </message>
        <message>
            <source>You set this date.</source>
            <translation>직접 정한 날짜입니다.</translation>
        </message>
        <message>
            <source>Change date</source>
            <translation>날짜 바꾸기</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>확인함으로 표시</translation>
        </message>
        <message>
            <source>Reject event</source>
            <translation>사건 기각</translation>
        </message>
        <message>
            <source>Mark as unchecked</source>
            <translation>확인 안 함으로 표시</translation>
        </message>
        <message>
            <source>You took the date away.</source>
            <translation>날짜를 직접 지웠습니다.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Date it again from the text</source>
            <translation>본문에서 날짜를 다시 찾습니다</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Why this row?</source>
            <translation>이 줄은 왜 있나요?</translation>
        </message>
        <message>
            <source>A row of the tables says so of “%1”.</source>
            <translation>규칙표의 한 줄이 “%1”에 대해 그렇게 정합니다.</translation>
        </message>
    </context>
    <context>
        <name>EventRows</name>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>The date is</source>
            <translation>날짜의 근거</translation>
        </message>
        <message>
            <source>Who and where</source>
            <translation>누가 어디서</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>단락</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>검토</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>근거</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>Table of events</source>
            <translation>사건 표</translation>
        </message>
        <message>
            <source>Events appear here once an article is open.</source>
            <translation>기사를 열면 사건이 여기에 나타납니다.</translation>
        </message>
        <message>
            <source>No event fits the filter.</source>
            <translation>필터에 맞는 사건이 없습니다.</translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>모든 사건 표시</translation>
        </message>
    </context>
    <context>
        <name>EventWords</name>
        <message>
            <source>Occurred</source>
            <translation>일어남</translation>
        </message>
        <message>
            <source>Ongoing</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>가능</translation>
        </message>
        <message>
            <source>Denied</source>
            <translation>부인됨</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>이루어지지 않음</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>회담</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>방문</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>합의</translation>
        </message>
        <message>
            <source>statement</source>
            <translation>발표</translation>
        </message>
        <message>
            <source>suspension</source>
            <translation>중단</translation>
        </message>
        <message>
            <source>resumption</source>
            <translation>재개</translation>
        </message>
        <message>
            <source>military action</source>
            <translation>군사 행동</translation>
        </message>
        <message>
            <source>protest</source>
            <translation>시위</translation>
        </message>
        <message>
            <source>sanction</source>
            <translation>제재</translation>
        </message>
        <message>
            <source>election</source>
            <translation>선거</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>임명</translation>
        </message>
        <message>
            <source>legal step</source>
            <translation>법적 조치</translation>
        </message>
        <message>
            <source>transaction</source>
            <translation>거래</translation>
        </message>
        <message>
            <source>launch</source>
            <translation>출범</translation>
        </message>
        <message>
            <source>disaster</source>
            <translation>재해</translation>
        </message>
        <message>
            <source>crime</source>
            <translation>범죄</translation>
        </message>
        <message>
            <source>founding</source>
            <translation>설립</translation>
        </message>
        <message>
            <source>death</source>
            <translation>사망</translation>
        </message>
        <message>
            <source>event</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>occurred</source>
            <translation>일어남</translation>
        </message>
        <message>
            <source>ongoing</source>
            <translation>진행 중</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>예정</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>가능</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>부인됨</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>취소됨</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>이루어지지 않음</translation>
        </message>
        <message>
            <source>stated in the text</source>
            <translation>본문에 명시</translation>
        </message>
        <message>
            <source>resolved from the text</source>
            <translation>본문에서 추산</translation>
        </message>
        <message>
            <source>taken from the event it belongs to</source>
            <translation>속한 사건의 날짜</translation>
        </message>
        <message>
            <source>by order</source>
            <translation>순서로 추정</translation>
        </message>
        <message>
            <source>from the background chronology</source>
            <translation>배경 연표</translation>
        </message>
        <message>
            <source>set by you</source>
            <translation>직접 설정</translation>
        </message>
        <message>
            <source>no date in the text</source>
            <translation>본문에 날짜 없음</translation>
        </message>
        <message>
            <source>between %1 and %2</source>
            <translation>%1에서 %2 사이</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1까지</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>%1부터</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter as before</source>
            <translation>이전 필터</translation>
        </message>
        <message>
            <source>Filter as after</source>
            <translation>다음 필터</translation>
        </message>
        <message>
            <source>Clear all</source>
            <translation>모두 지우기</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>필터</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) hidden</source>
            <translation>
                <numerusform>사건 %n개 숨김</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing hidden</source>
            <translation>숨긴 것 없음</translation>
        </message>
        <message>
            <source>Remove the filter: %1</source>
            <translation>필터 제거: %1</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>Words in the title of the event</source>
            <translation>사건 제목의 낱말</translation>
        </message>
        <message>
            <source>Who or what takes part</source>
            <translation>참여한 개체</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>The date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Anybody takes part</source>
            <translation>누구든 참여</translation>
        </message>
        <message>
            <source>With %1</source>
            <translation>%1 참여</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1만</translation>
        </message>
        <message>
            <source>The period that the timeline shows. Drag over the dates to choose another.</source>
            <translation>연표가 보여 주는 기간입니다. 날짜 위를 끌어 다른 기간을 고르십시오.</translation>
        </message>
    </context>
    <context>
        <name>FilterWords</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 외 %2개</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Match the case of letters</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>이전 일치 (Shift+F3)</translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>다음 일치 (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>닫기 (Esc)</translation>
        </message>
        <message>
            <source>Find in the article</source>
            <translation>기사에서 찾기</translation>
        </message>
        <message>
            <source>not in this article</source>
            <translation>이 기사에 없음</translation>
        </message>
        <message>
            <source>%1 of %2, round again</source>
            <translation>%2개 중 %1번째, 처음부터 다시</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2개 중 %1번째</translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message>
            <source>counted from “%1”</source>
            <translation>“%1”부터 셈</translation>
        </message>
        <message>
            <source>no calendar date</source>
            <translation>달력 날짜 없음</translation>
        </message>
        <message>
            <source>Speaker not resolved</source>
            <translation>화자 미확정</translation>
        </message>
    </context>
    <context>
        <name>InPlaceField</name>
        <message>
            <source>%1: %2. Press Enter to change it</source>
            <translation>%1: %2. Enter 키로 변경</translation>
        </message>
        <message>
            <source>Click to change</source>
            <translation>눌러서 바꾸기</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>상세</translation>
        </message>
    </context>
    <context>
        <name>LaneWords</name>
        <message>
            <source>Meetings</source>
            <translation>회담</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>방문</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>합의</translation>
        </message>
        <message>
            <source>Tensions</source>
            <translation>갈등</translation>
        </message>
        <message>
            <source>Military</source>
            <translation>군사</translation>
        </message>
        <message>
            <source>Protests</source>
            <translation>시위</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>발표</translation>
        </message>
        <message>
            <source>Politics</source>
            <translation>정치</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>법률</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>경제</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>피해</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>기타</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>the article</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>pasted text</source>
            <translation>붙여 넣은 글</translation>
        </message>
        <message>
            <source>There is no text to open. Copy an article first, then paste it here.</source>
            <translation>열 글이 없습니다. 먼저 기사를 복사한 뒤 붙여 넣으십시오.</translation>
        </message>
        <message>
            <source>The briefing is written: %1</source>
            <translation>브리핑을 저장했습니다: %1</translation>
        </message>
        <message>
            <source>Mark as checked</source>
            <translation>확인함으로 표시</translation>
        </message>
        <message>
            <source>Reject event</source>
            <translation>사건 기각</translation>
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
            <translation>클립보드</translation>
        </message>
        <message>
            <source>Close without saving</source>
            <translation>저장하지 않고 닫기</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>언어는 다음에 시작할 때 바뀝니다.</translation>
        </message>
        <message>
            <source>Open articles or records</source>
            <translation>기사 또는 기록 열기</translation>
        </message>
        <message>
            <source>Articles and records (%1);;All files (*)</source>
            <translation>기사와 기록 (%1);;모든 파일 (*)</translation>
        </message>
        <message>
            <source>Open an address</source>
            <translation>주소 열기</translation>
        </message>
        <message>
            <source>The address of an article. Only the page itself is loaded, and a copy of it is kept.</source>
            <translation>기사의 주소. 그 페이지만 불러오고 사본을 보관합니다.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Save the article with its records</source>
            <translation>기사와 기록 저장</translation>
        </message>
        <message>
            <source>Records (*.json)</source>
            <translation>기록 (*.json)</translation>
        </message>
        <message>
            <source>Export the briefing</source>
            <translation>브리핑 내보내기</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Your corrections are not saved yet.</source>
            <translation>바로잡은 내용이 아직 저장되지 않았습니다.</translation>
        </message>
        <message>
            <source>Unsaved corrections are kept safe again.</source>
            <translation>저장하지 않은 수정 내용이 다시 안전하게 보관됩니다.</translation>
        </message>
        <message>
            <source>“%1” has been changed by somebody else since it was opened here. It is not saved yet.</source>
            <translation>“%1”이(가) 여기에서 열린 뒤 다른 곳에서 변경되었습니다. 아직 저장되지 않았습니다.</translation>
        </message>
        <message>
            <source>“%1” is open in another window too, which does not see what is saved here. It is not saved yet.</source>
            <translation>“%1”이(가) 다른 창에도 열려 있으며, 그 창에는 여기에서 저장한 내용이 보이지 않습니다. 아직 저장되지 않았습니다.</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>그래도 저장</translation>
        </message>
        <message>
            <source>Save beside it</source>
            <translation>옆에 따로 저장</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>“%1”(으)로 저장했습니다.</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <source>“%1” is open in another window too. Before something is saved here, you are asked.</source>
            <translation>“%1”이(가) 다른 창에도 열려 있습니다. 여기에서 저장하기 전에 먼저 묻습니다.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>the dropped text</source>
            <translation>끌어 놓은 글</translation>
        </message>
        <message>
            <source>Read again: the same main events as before.</source>
            <translation>다시 읽었습니다. 주요 사건은 이전과 같습니다.</translation>
        </message>
        <message>
            <source>Read again: %1 main events are new, %2 are gone.</source>
            <translation>다시 읽었습니다. 주요 사건 %1건이 새로 나타났고 %2건이 사라졌습니다.</translation>
        </message>
        <message>
            <source>What you corrected holds (%1).</source>
            <translation>직접 고친 내용(%1건)은 그대로입니다.</translation>
        </message>
        <message>
            <source>%1 of these could not be found again and stay as you left them.</source>
            <translation>그중 %1건은 다시 찾지 못해 두신 그대로 남겨 두었습니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Unsaved corrections cannot be kept safe. %1</source>
            <translation>저장하지 않은 수정 내용을 보관할 수 없습니다. %1</translation>
        </message>
        <message>
            <source>an article</source>
            <translation>기사</translation>
        </message>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 외 %2건</translation>
        </message>
        <message>
            <source>Communiqué ended unexpectedly. Your corrections to %1 of %2 were kept.</source>
            <translation>Communiqué가 예기치 않게 종료되었습니다. %1에 대한 수정 내용(%2)이 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>복구</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>버리기</translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%1: named in %n paragraph(s)</source>
            <translation>
                <numerusform>%1: 단락 %n개에서 언급</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2: never named together</source>
            <translation>%1, %2: 함께 언급된 적 없음</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2: named together in %n paragraph(s)</source>
            <translation>
                <numerusform>%1, %2: 단락 %n개에서 함께 언급</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Who is named with whom</source>
            <translation>함께 언급된 개체</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>OverviewPanel</name>
        <message>
            <source>Inspector</source>
            <translation>상세</translation>
        </message>
        <message>
            <source>Open an article, and everything you click explains itself here.</source>
            <translation>기사를 열고 무엇이든 누르면 여기에 설명이 나옵니다.</translation>
        </message>
        <message>
            <source>Click a name, a date, a mark or a quotation: here stands what it is, and which words say so.</source>
            <translation>이름, 날짜, 표시, 인용을 누르면 그것이 무엇이고 어떤 말에 근거하는지 나옵니다.</translation>
        </message>
        <message>
            <source>Not found in the text</source>
            <translation>본문에서 찾지 못함</translation>
        </message>
        <message>
            <source>Remarks on reading</source>
            <translation>읽기 관련 알림</translation>
        </message>
        <message>
            <source>1 remark on reading</source>
            <translation>읽기 알림 1건</translation>
        </message>
        <message>
            <source>%1 remarks on reading</source>
            <translation>읽기 알림 %1건</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>요약</translation>
        </message>
    </context>
    <context>
        <name>OverviewStrip</name>
        <message>
            <source>Overview of all events in time</source>
            <translation>모든 사건의 시간 개요</translation>
        </message>
    </context>
    <context>
        <name>Panel</name>
        <message>
            <source>speaker not resolved</source>
            <translation>화자 미확정</translation>
        </message>
        <message>
            <source>in the headline</source>
            <translation>표제에서</translation>
        </message>
        <message>
            <source>%1, p. %2</source>
            <translation>%1, %2쪽</translation>
        </message>
    </context>
    <context>
        <name>PublicationLine</name>
        <message>
            <source>updated %1</source>
            <translation>%1 갱신</translation>
        </message>
        <message>
            <source>dateline %1</source>
            <translation>발신일 %1</translation>
        </message>
        <message>
            <source>Change the publication date: every date is then resolved again</source>
            <translation>발행일을 바꾸면 모든 날짜를 다시 추산합니다</translation>
        </message>
        <message>
            <source>such as 16 Nov 2023</source>
            <translation>예: 16 Nov 2023</translation>
        </message>
        <message>
            <source>Publication date</source>
            <translation>발행일</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16 or 16 Nov 2023.</source>
            <translation>알 수 없는 날짜입니다. 2023-11-16 또는 16 Nov 2023처럼 쓰십시오.</translation>
        </message>
    </context>
    <context>
        <name>PublicationQuestion</name>
        <message>
            <source>The text speaks for</source>
            <translation>본문에 따르면</translation>
        </message>
    </context>
    <context>
        <name>QObject</name>
        <message>
            <source>stated or resolved from the text</source>
            <translation>본문에 명시되거나 추산됨</translation>
        </message>
        <message>
            <source>dated by the background chronology, not by the text</source>
            <translation>날짜는 본문이 아닌 배경 연표에서</translation>
        </message>
        <message>
            <source>planned or possible</source>
            <translation>예정 또는 가능</translation>
        </message>
        <message>
            <source>not reached, denied or cancelled</source>
            <translation>불발, 부인 또는 취소</translation>
        </message>
        <message>
            <source>not known to the day</source>
            <translation>날짜까지는 알 수 없음</translation>
        </message>
        <message>
            <source>published</source>
            <translation>발행</translation>
        </message>
    </context>
    <context>
        <name>QuotationDelegate</name>
        <message>
            <source>speaker not resolved</source>
            <translation>화자 미확정</translation>
        </message>
        <message>
            <source>%1 (not resolved)</source>
            <translation>%1(미확정)</translation>
        </message>
    </context>
    <context>
        <name>QuotationList</name>
        <message>
            <source>Quotations</source>
            <translation>인용</translation>
        </message>
        <message>
            <source>Search the quotations</source>
            <translation>인용 검색</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>본문 순서</translation>
        </message>
        <message>
            <source>By speaker</source>
            <translation>화자별</translation>
        </message>
        <message>
            <source>By form</source>
            <translation>형식별</translation>
        </message>
        <message>
            <source>Show everybody's quotations</source>
            <translation>모두의 인용 표시</translation>
        </message>
        <message>
            <source>%1 is not quoted.</source>
            <translation>%1의 말은 인용되지 않았습니다.</translation>
        </message>
        <message>
            <source>Show all quotations</source>
            <translation>모든 인용 표시</translation>
        </message>
        <message>
            <source>No quotation fits the search.</source>
            <translation>검색에 맞는 인용이 없습니다.</translation>
        </message>
        <message>
            <source>No quotation belongs to what the filter shows.</source>
            <translation>필터가 보여 주는 것에 속한 인용이 없습니다.</translation>
        </message>
        <message>
            <source>What the article attributes to somebody appears here.</source>
            <translation>기사가 누군가의 말로 전한 내용이 여기에 나타납니다.</translation>
        </message>
        <message>
                <source>By time</source>
                <translation>시간순</translation>
        </message>
    </context>
    <context>
        <name>QuotationPanel</name>
        <message>
            <source>Cue</source>
            <translation>인용 표지</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>전한 곳</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>사건</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>화자</translation>
        </message>
        <message>
            <source>not resolved</source>
            <translation>미확정</translation>
        </message>
        <message>
            <source>“%1”, not resolved</source>
            <translation>“%1”, 미확정</translation>
        </message>
        <message>
            <source>Who says it?</source>
            <translation>누가 한 말입니까?</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>다른 사람…</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>특정인 없음</translation>
        </message>
        <message>
            <source>Set the speaker to %1</source>
            <translation>화자를 %1(으)로 정하기</translation>
        </message>
        <message>
            <source>Set the speaker to nobody in particular</source>
            <translation>화자를 특정인 없음으로 정하기</translation>
        </message>
        <message>
            <source>Search all names…</source>
            <translation>모든 이름에서 찾기…</translation>
        </message>
    </context>
    <context>
        <name>RecordList</name>
        <message>
            <source>Order</source>
            <translation>정렬</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>counted from the update, %1</source>
            <translation>갱신일부터 셈(%1)</translation>
        </message>
        <message>
            <source>counted from the dateline, %1</source>
            <translation>발신일부터 셈(%1)</translation>
        </message>
        <message>
            <source>counted from the publication, %1</source>
            <translation>발행일부터 셈(%1)</translation>
        </message>
        <message>
            <source>you set it</source>
            <translation>직접 설정</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>파일에서</translation>
        </message>
        <message>
            <source>from the dateline</source>
            <translation>발신 줄에서</translation>
        </message>
        <message>
            <source>from the text</source>
            <translation>본문에서</translation>
        </message>
        <message>
            <source>from the address</source>
            <translation>주소에서</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>추정</translation>
        </message>
        <message>
            <source>person</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>조직</translation>
        </message>
        <message>
            <source>place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>group</source>
            <translation>집단</translation>
        </message>
        <message>
            <source>named event</source>
            <translation>이름 있는 사건</translation>
        </message>
        <message>
            <source>document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>People</source>
            <translation>인물</translation>
        </message>
        <message>
            <source>Organizations</source>
            <translation>조직</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>집단</translation>
        </message>
        <message>
            <source>Named events</source>
            <translation>이름 있는 사건</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>named once</source>
            <translation>1번 언급</translation>
        </message>
        <message>
            <source>named %1 times</source>
            <translation>%1번 언급</translation>
        </message>
        <message>
            <source>direct quotation</source>
            <translation>직접 인용</translation>
        </message>
        <message>
            <source>reported</source>
            <translation>간접 인용</translation>
        </message>
        <message>
            <source>partly quoted</source>
            <translation>부분 인용</translation>
        </message>
        <message>
            <source>unchecked</source>
            <translation>확인 안 함</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>확인함</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>기각됨</translation>
        </message>
        <message>
            <source>edited by you</source>
            <translation>직접 편집</translation>
        </message>
        <message>
            <source>When was it published? Set the date</source>
            <translation>언제 발행되었습니까? 날짜 정하기</translation>
        </message>
        <message>
            <source>published %1</source>
            <translation>%1 발행</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%2 (%1)</translation>
        </message>
    </context>
    <context>
        <name>Redating</name>
        <message>
            <source>Set the publication date</source>
            <translation>발행일 정하기</translation>
        </message>
        <message>
            <source>Choose what dates count from</source>
            <translation>날짜를 세는 기준 고르기</translation>
        </message>
        <message>
            <source>Choose how dates are counted</source>
            <translation>날짜를 세는 방식 고르기</translation>
        </message>
        <message>
            <source>Take back the date of “%1”</source>
            <translation>“%1”의 날짜 되돌리기</translation>
        </message>
        <message>
            <source>Change the date of “%1”</source>
            <translation>“%1”의 날짜 바꾸기</translation>
        </message>
        <message>
            <source>Use background dates</source>
            <translation>배경 연표의 날짜 사용</translation>
        </message>
        <message>
            <source>Use no background dates</source>
            <translation>배경 연표의 날짜 사용 안 함</translation>
        </message>
    </context>
    <context>
        <name>ScrollMap</name>
        <message>
            <source>Where the focus stands in the text</source>
            <translation>초점이 본문에 나오는 곳</translation>
        </message>
    </context>
    <context>
        <name>Sheets</name>
        <message>
            <source>Previous or next event on the timeline</source>
            <translation>연표의 이전 또는 다음 사건</translation>
        </message>
        <message>
            <source>Lane above or below</source>
            <translation>위 또는 아래 줄</translation>
        </message>
        <message>
            <source>Zoom in, zoom out</source>
            <translation>확대, 축소</translation>
        </message>
        <message>
            <source>Travel earlier, later</source>
            <translation>이전으로, 이후로 이동</translation>
        </message>
        <message>
            <source>Fit the focus</source>
            <translation>초점에 맞추기</translation>
        </message>
        <message>
            <source>First or last event</source>
            <translation>첫 사건 또는 마지막 사건</translation>
        </message>
        <message>
            <source>Previous or next mention of the focus</source>
            <translation>초점의 이전 또는 다음 언급</translation>
        </message>
        <message>
            <source>From an event to its sentence; in the text, focus the word</source>
            <translation>사건에서 그 문장으로, 본문에서는 낱말에 초점</translation>
        </message>
        <message>
            <source>Clear the focus</source>
            <translation>초점 지우기</translation>
        </message>
        <message>
            <source>Ctrl+wheel</source>
            <translation>Ctrl+휠</translation>
        </message>
        <message>
            <source>Zoom about the pointer</source>
            <translation>포인터를 중심으로 확대·축소</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Read the news as evidence: every date, name and quotation on the timeline leads back to the sentence it came from.</source>
            <translation>뉴스를 증거로 읽으십시오. 연표의 모든 날짜, 이름, 인용은 그것이 나온 문장으로 이어집니다.</translation>
        </message>
        <message>
            <source>Nothing you open leaves this computer. A page is loaded only when you give its address.</source>
            <translation>여는 내용은 이 컴퓨터를 떠나지 않습니다. 주소를 줄 때에만 페이지를 불러옵니다.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It uses Qt (LGPL and, for Qt Charts, GPL), libqpdf (Apache), uchardet (MPL), marisa-trie (BSD or LGPL) and tl::expected (CC0).</source>
            <translation>GNU 일반 공중 사용 허가서 3판 이상을 따르는 자유 소프트웨어입니다. Qt(LGPL, Qt Charts는 GPL), libqpdf(Apache), uchardet(MPL), marisa-trie(BSD 또는 LGPL), tl::expected(CC0)를 사용합니다.</translation>
        </message>
        <message>
            <source>About Communiqué</source>
            <translation>Communiqué 정보</translation>
        </message>
    </context>
    <context>
        <name>SidePane</name>
        <message>
            <source>Entities  %1</source>
            <translation>개체  %1</translation>
        </message>
        <message>
            <source>Quotations  %1</source>
            <translation>인용  %1</translation>
        </message>
    </context>
    <context>
        <name>SourceTextView</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>출처와 함께 복사</translation>
        </message>
        <message>
            <source>Find in the article…</source>
            <translation>기사에서 찾기…</translation>
        </message>
        <message>
            <source>Explain or change this date</source>
            <translation>이 날짜 설명 또는 변경</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>진행 상황</translation>
        </message>
        <message>
            <source>1 event</source>
            <translation>사건 1개</translation>
        </message>
        <message>
            <source>%1 events</source>
            <translation>사건 %1개</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>사건 %2개 중 %1개</translation>
        </message>
        <message>
            <source>%1 people and places</source>
            <translation>인물과 장소 %1개</translation>
        </message>
        <message>
            <source>1 quotation</source>
            <translation>인용 1개</translation>
        </message>
        <message>
            <source>%1 quotations</source>
            <translation>인용 %1개</translation>
        </message>
        <message>
            <source>%1 checked</source>
            <translation>확인 %1개</translation>
        </message>
        <message>
            <source>%1 not found in the text</source>
            <translation>본문에서 찾지 못함 %1개</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 읽는 중…</translation>
        </message>
        <message>
            <source>1 remark</source>
            <translation>알림 1건</translation>
        </message>
        <message>
            <source>%1 remarks</source>
            <translation>알림 %1건</translation>
        </message>
        <message>
            <source>What could not be read or placed, and what to do</source>
            <translation>읽거나 배치하지 못한 것과 할 일</translation>
        </message>
    </context>
    <context>
        <name>TimePanel</name>
        <message>
            <source>Time</source>
            <translation>시간</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>이유</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>뜻</translation>
        </message>
        <message>
            <source>no calendar date</source>
            <translation>달력 날짜 없음</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Resolve it again from the words</source>
            <translation>본문의 말로 다시 추산</translation>
        </message>
        <message>
            <source>From</source>
            <translation>기준</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜 적용</translation>
        </message>
        <message>
            <source>No date is written so. Try 2023-11-16, 16 Nov 2023, 2023-11 or 1990~ (about 1990).</source>
            <translation>알 수 없는 날짜입니다. 2023-11-16, 16 Nov 2023, 2023-11 또는 1990~(1990년경)처럼 쓰십시오.</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <source>%1, %2, %3 of %4</source>
            <translation>%1, %2, %4개 중 %3번째</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s); arrow keys lead from one to the next, Enter into the text</source>
            <translation>
                <numerusform>사건 %n개, 화살표 키로 이동하고 Enter로 본문에 들어갑니다</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>published</source>
            <translation>발행</translation>
        </message>
    </context>
    <context>
        <name>TimelineIndex</name>
        <message>
            <source>Others</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>No source</source>
            <translation>출처 없음</translation>
        </message>
        <message>
            <source>No place named</source>
            <translation>장소 언급 없음</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>인물 언급 없음</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Lanes by</source>
            <translation>줄 나누기</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Person or organization</source>
            <translation>인물 또는 조직</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>장소</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Largest lane first</source>
            <translation>사건 많은 줄 먼저</translation>
        </message>
        <message>
            <source>Show all	Ctrl+0</source>
            <translation>모두 표시	Ctrl+0</translation>
        </message>
        <message>
            <source>Show the focus	F</source>
            <translation>초점 표시	F</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>Events appear here in order of time, each leading back to its sentence.</source>
            <translation>사건이 시간 순서로 나타나고 각각 그 문장으로 이어집니다.</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>기사 열기…</translation>
        </message>
        <message>
            <source>No event has a date. What is known about their time stands beside this.</source>
            <translation>날짜가 있는 사건이 없습니다. 시간에 관해 알려진 것은 옆에 있습니다.</translation>
        </message>
        <message>
            <source>No events were found in this article.</source>
            <translation>이 기사에서 사건을 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Open another article…</source>
            <translation>다른 기사 열기…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are hidden by the filter.</source>
            <translation>
                <numerusform>필터가 사건 %n개를 숨겼습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all events</source>
            <translation>모든 사건 표시</translation>
        </message>
        <message>
            <source>Set the publication date</source>
            <translation>발행일 정하기</translation>
        </message>
    </context>
    <context>
        <name>TogetherView</name>
        <message>
            <source>Those named together side by side</source>
            <translation>함께 언급된 개체끼리</translation>
        </message>
        <message>
            <source>Most named first</source>
            <translation>언급 많은 순</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>정렬</translation>
        </message>
        <message>
            <source>As soon as two names stand in one paragraph, this shows who is named with whom.</source>
            <translation>두 이름이 한 단락에 나오면 누가 누구와 함께 언급되는지 보여 줍니다.</translation>
        </message>
        <message>
            <source>In how many paragraphs two are named together: the %1 most named of %2.</source>
            <translation>둘이 함께 언급된 단락 수: %2개 중 가장 많이 언급된 %1개.</translation>
        </message>
        <message>
            <source>In how many paragraphs two are named together.</source>
            <translation>둘이 함께 언급된 단락 수.</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Lanes: kind</source>
            <translation>줄: 유형</translation>
        </message>
        <message>
            <source>Lanes: who</source>
            <translation>줄: 누가</translation>
        </message>
        <message>
            <source>Lanes: where</source>
            <translation>줄: 어디서</translation>
        </message>
        <message>
            <source>Lanes: article</source>
            <translation>줄: 기사</translation>
        </message>
        <message>
            <source>Lanes: status</source>
            <translation>줄: 상태</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>주요 사건</translation>
        </message>
        <message>
            <source>More events</source>
            <translation>더 많은 사건</translation>
        </message>
        <message>
            <source>All events</source>
            <translation>모든 사건</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Briefing</source>
            <translation>브리핑</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>메뉴</translation>
        </message>
        <message>
            <source>Find a person, a date, a word, a command</source>
            <translation>인물, 날짜, 낱말, 명령 찾기</translation>
        </message>
        <message>
            <source>Go to anything or run a command (Ctrl+K)</source>
            <translation>어디든 가거나 명령 실행 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>필터</translation>
        </message>
        <message>
            <source>Choose what is shown (%1)</source>
            <translation>표시할 것 고르기 (%1)</translation>
        </message>
        <message>
            <source>How many of the events are shown</source>
            <translation>사건을 얼마나 표시할지</translation>
        </message>
        <message>
            <source>What stands here: the lanes of the timeline, a table, or who is named with whom</source>
            <translation>여기에 표시할 것: 연표의 줄, 표, 함께 언급된 개체</translation>
        </message>
        <message>
            <source>Export the briefing as PDF (Ctrl+B)</source>
            <translation>브리핑을 PDF로 내보내기 (Ctrl+B)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>표</translation>
        </message>
        <message>
            <source>Named together</source>
            <translation>함께 언급</translation>
        </message>
        <message>
            <source>Article %1 of %2</source>
            <translation>기사 %2개 중 %1번째</translation>
        </message>
        <message>
            <source>Go to anything or run a command</source>
            <translation>무엇이든 찾아가거나 명령 실행</translation>
        </message>
        <message>
            <source>Choose what is shown</source>
            <translation>표시할 것 고르기</translation>
        </message>
        <message>
            <source>Export the briefing as PDF</source>
            <translation>브리핑을 PDF로 내보내기</translation>
        </message>
    </context>
    <context>
        <name>UndatedTray</name>
        <message>
            <source>Undated events</source>
            <translation>날짜 없는 사건</translation>
        </message>
        <message>
            <source>Undated · %1</source>
            <translation>날짜 없음 · %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1개</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Read the news as evidence</source>
            <translation>뉴스를 증거로 읽기</translation>
        </message>
        <message>
            <source>Open an article: its people and places, what they said, and a timeline in which every date leads back to the sentence it came from. Nothing leaves this computer.</source>
            <translation>기사를 여십시오. 인물과 장소, 그들이 한 말, 그리고 모든 날짜가 그 문장으로 이어지는 연표가 나옵니다. 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
        </message>
        <message>
            <source>Or drop files, a folder or text anywhere in this window.</source>
            <translation>또는 파일, 폴더, 글을 이 창 아무 곳에나 끌어 놓으십시오.</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>최근 항목</translation>
        </message>
        <message>
            <source>Open an article…</source>
            <translation>기사 열기…</translation>
        </message>
        <message>
            <source>Open the sample</source>
            <translation>예제 열기</translation>
        </message>
        <message>
            <source>Paste text</source>
            <translation>글 붙여 넣기</translation>
        </message>
        <message>
            <source>%1   —   no longer in %2</source>
            <translation>%1   —   %2에 더는 없음</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Read the news as evidence: timeline, people and quotations of an article, each leading back to its sentence.</source>
            <translation>뉴스를 증거로 읽기: 기사의 연표, 인물, 인용이 각각 그 문장으로 이어집니다.</translation>
        </message>
        <message>
            <source>Open the bundled sample article.</source>
            <translation>함께 제공되는 예제 기사를 엽니다.</translation>
        </message>
        <message>
            <source>Articles, records documents or folders.</source>
            <translation>기사, 기록 문서 또는 폴더.</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Take it over</source>
            <translation>가져오기</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>키 없음</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>모두 되돌리기</translation>
        </message>
        <message>
            <source>Search the commands and keys</source>
            <translation>명령과 키 검색</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>명령과 키</translation>
        </message>
        <message>
            <source>Press the new keys</source>
            <translation>새 키를 누르세요</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>다시 실행</translation>
        </message>
        <message>
            <source>Click into the field and press the new keys.</source>
            <translation>입력란을 클릭하고 새 키를 누르세요.</translation>
        </message>
        <message>
            <source>%1 belongs to the timeline. Choose keys with Ctrl or Alt.</source>
            <translation>%1 키는 타임라인에서 씁니다. Ctrl이나 Alt가 든 키를 고르세요.</translation>
        </message>
        <message>
            <source>%1 belongs to “%2”.</source>
            <translation>%1 키는 “%2”에서 쓰고 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <source>Preferences</source>
            <translation>환경설정</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>페이지</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>모양</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>읽기</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>색상</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>시스템과 같게</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>고대비</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>움직임</translation>
        </message>
        <message>
            <source>Glides</source>
            <translation>부드럽게</translation>
        </message>
        <message>
            <source>At once, nothing glides</source>
            <translation>즉시, 움직임 없음</translation>
        </message>
        <message>
            <source>Open the last articles again</source>
            <translation>마지막 기사를 다시 열기</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>시작할 때</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>Length of a line</source>
            <translation>줄 길이</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Quotations</source>
            <translation>인용문</translation>
        </message>
        <message>
            <source>Events, beside the text</source>
            <translation>사건(본문 옆)</translation>
        </message>
        <message>
            <source>Marked in the text</source>
            <translation>본문 표시</translation>
        </message>
        <message>
            <source>Reset this page</source>
            <translation>이 페이지 되돌리기</translation>
        </message>
        <message>
            <source>%1 pixels</source>
            <translation>%1픽셀</translation>
        </message>
        <message>
            <source>%1 letters</source>
            <translation>%1자</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>고대비(어둡게)</translation>
        </message>
        <message>
            <source>Use the background chronology</source>
            <translation>배경 연표 사용</translation>
        </message>
        <message>
            <source>Well-known events since 1945 date what an article only mentions. Such dates are hollow on the timeline. Your own lists belong into %1.</source>
            <translation>1945년 이후의 잘 알려진 사건으로, 기사가 언급만 하는 일의 날짜를 정합니다. 이런 날짜는 타임라인에 속이 빈 표시로 나타납니다. 직접 만든 목록은 %1에 두세요.</translation>
        </message>
    </context>
    <context>
        <name>RemarksPanel</name>
        <message>
            <source>Not read</source>
            <translation>읽지 못함</translation>
        </message>
        <message>
            <source>Please check</source>
            <translation>확인 필요</translation>
        </message>
        <message>
            <source>To know</source>
            <translation>참고</translation>
        </message>
        <message>
            <source>Set the publication date under the headline: dates follow it.</source>
            <translation>제목 아래에서 게재일을 정하세요. 날짜들이 그에 따릅니다.</translation>
        </message>
        <message>
            <source>If letters look wrong, save the file as UTF-8 and open it again.</source>
            <translation>글자가 이상하면 파일을 UTF-8로 저장한 뒤 다시 여세요.</translation>
        </message>
        <message>
            <source>Read the records with care: the rules know English only.</source>
            <translation>결과를 주의해서 보세요. 규칙은 영어만 압니다.</translation>
        </message>
        <message>
            <source>Run text recognition over the document, or paste the text of these pages.</source>
            <translation>문서에 문자 인식을 적용하거나 해당 쪽의 글을 붙여 넣으세요.</translation>
        </message>
        <message>
            <source>Copy the text from another source, and paste it here.</source>
            <translation>다른 곳에서 글을 복사해 여기에 붙여 넣으세요.</translation>
        </message>
        <message>
            <source>Fetch the file again; what could be read is shown.</source>
            <translation>파일을 다시 받으세요. 읽은 부분은 표시됩니다.</translation>
        </message>
        <message>
            <source>What could not be read or placed</source>
            <translation>읽거나 배치하지 못한 것</translation>
        </message>
        <message>
            <source>Everything was read, and every passage stands in its text. There is nothing to do.</source>
            <translation>모두 읽었고 모든 구절이 본문에 있습니다. 할 일이 없습니다.</translation>
        </message>
        <message>
            <source>Not found in the text</source>
            <translation>본문에서 찾지 못함</translation>
        </message>
        <message>
            <source>The text is not the one these records were made from. Look for the words, or open the article as it was.</source>
            <translation>이 기록을 만든 글과 본문이 다릅니다. 낱말을 찾아보거나 원래 기사를 여세요.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>외 %1건</translation>
        </message>
        <message>
            <source>Look for these words</source>
            <translation>이 낱말 찾기</translation>
        </message>
        <message>
            <source>Remarks on reading</source>
            <translation>읽기 알림</translation>
        </message>
    </context>
    <context>
        <name>DateLines</name>
        <message>
            <source>published</source>
            <translation>게재</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>수정</translation>
        </message>
        <message>
            <source>latest article</source>
            <translation>최근 기사</translation>
        </message>
    </context>
    <context>
        <name>EntityChooser</name>
        <message>
            <source>Type letters of the name</source>
            <translation>이름의 글자를 입력하세요</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>맞는 항목</translation>
        </message>
    </context>
    <context>
        <name>Rereading</name>
        <message>
            <source>Read “%1” again</source>
            <translation>“%1” 다시 읽기</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>“{w1}” is named elsewhere in the article too.</source>
            <translation>“{w1}”은(는) 기사의 다른 곳에도 나옵니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands for a name in the article.</source>
            <translation>“{w1}”은(는) 기사에 나오는 한 이름을 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands for several names in the article.</source>
            <translation>“{w1}”은(는) 기사에 나오는 여러 이름을 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” names who says it.</source>
            <translation>“{w1}”이(가) 누구의 말인지 밝힙니다.</translation>
        </message>
        <message>
            <source>A name and a colon stand before it.</source>
            <translation>앞에 이름과 쌍점이 있습니다.</translation>
        </message>
        <message>
            <source>It is set apart and signed with a name.</source>
            <translation>따로 떼어 놓고 이름을 적었습니다.</translation>
        </message>
        <message>
            <source>It stands in quotation marks.</source>
            <translation>따옴표 안에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” names the speaker.</source>
            <translation>“{w1}”이(가) 말한 사람을 밝힙니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands for the speaker.</source>
            <translation>“{w1}”은(는) 말한 사람을 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands for “{w2}”, who speaks.</source>
            <translation>“{w1}”은(는) 말한 사람인 “{w2}”을(를) 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” goes on right after what the speaker said before.</source>
            <translation>“{w1}”은(는) 앞서 말한 사람의 말에 바로 이어집니다.</translation>
        </message>
        <message>
            <source>“{w1}” may stand for several people.</source>
            <translation>“{w1}”은(는) 여러 사람 중 누구라도 될 수 있습니다.</translation>
        </message>
        <message>
            <source>Nobody named in the article is known to be “{w1}”.</source>
            <translation>기사에 나온 이름 가운데 “{w1}”(이)라고 확인되는 사람이 없습니다.</translation>
        </message>
        <message>
            <source>The text does not say who says it.</source>
            <translation>누가 말했는지 글에 나오지 않습니다.</translation>
        </message>
        <message>
            <source>You gave this date.</source>
            <translation>직접 입력한 날짜입니다.</translation>
        </message>
        <message>
            <source>A length of time, not a date.</source>
            <translation>기간이지 날짜가 아닙니다.</translation>
        </message>
        <message>
            <source>It comes again and again, so it has no single date.</source>
            <translation>되풀이되는 때라서 하나의 날짜가 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” points to the past without a date.</source>
            <translation>“{w1}”은(는) 날짜 없이 과거를 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” points to the present without a date.</source>
            <translation>“{w1}”은(는) 날짜 없이 현재를 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” points to the future without a date.</source>
            <translation>“{w1}”은(는) 날짜 없이 미래를 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” points to a time before what is told before it, without a date.</source>
            <translation>“{w1}”은(는) 날짜 없이 앞에 나온 일보다 이른 때를 가리킵니다.</translation>
        </message>
        <message>
            <source>“{w1}” points to a time after what is told before it, without a date.</source>
            <translation>“{w1}”은(는) 날짜 없이 앞에 나온 일보다 늦은 때를 가리킵니다.</translation>
        </message>
        <message>
            <source>Written with its year in the text.</source>
            <translation>글에 연도까지 적혀 있습니다.</translation>
        </message>
        <message>
            <source>The weekday beside it does not fit: that day is a {day1}.</source>
            <translation>옆에 적힌 요일이 맞지 않습니다. 그날은 {day1}요일입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: with day and month the other way round it would lie after {anchor}.</source>
            <translation>“{w1}”: 일과 월을 바꾸어 읽으면 {anchor}보다 뒤가 됩니다.</translation>
        </message>
        <message>
            <source>“{w1}”: day and month may stand either way round, so only the year is sure.</source>
            <translation>“{w1}”: 일과 월의 순서가 확실하지 않아 연도만 분명합니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands for the same part of the year as “{w2}” before it.</source>
            <translation>“{w1}”은(는) 앞의 “{w2}”과(와) 한 해의 같은 때를 가리킵니다.</translation>
        </message>
        <message>
            <source>the publication date, {D1}</source>
            <translation>게재일 {D1}</translation>
        </message>
        <message>
            <source>the date of the update, {D1}</source>
            <translation>수정일 {D1}</translation>
        </message>
        <message>
            <source>the date in the dateline, {D1}</source>
            <translation>데이트라인의 날짜 {D1}</translation>
        </message>
        <message>
            <source>{day2} on or before {anchor}.</source>
            <translation>{anchor} 당일이나 그 전의 {day2}요일입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the latest one on or before {anchor}.</source>
            <translation>“{w1}”: {anchor} 당일이나 그 전의 가장 가까운 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the first one on or after {anchor}.</source>
            <translation>“{w1}”: {anchor} 당일이나 그 뒤의 첫 번째 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the first one on or after {anchor}, because the clause looks ahead.</source>
            <translation>“{w1}”: 앞일을 말하는 절이므로 {anchor} 당일이나 그 뒤의 첫 번째 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the last one before {anchor}.</source>
            <translation>“{w1}”: {anchor} 전의 마지막 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the next one after {anchor}.</source>
            <translation>“{w1}”: {anchor} 다음의 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the one nearest to {anchor}.</source>
            <translation>“{w1}”: {anchor}에 가장 가까운 때입니다.</translation>
        </message>
        <message>
            <source>“{w1}”: the latest such decade up to {anchor}.</source>
            <translation>“{w1}”: {anchor}까지 가장 가까운 그러한 십 년대입니다.</translation>
        </message>
        <message>
            <source>“{w1}” counted from {anchor}.</source>
            <translation>“{w1}”은(는) {anchor}부터 셉니다.</translation>
        </message>
        <message>
            <source>No day is named near by, so it is taken for {anchor}.</source>
            <translation>가까이에 날이 적혀 있지 않아 {anchor}(으)로 봅니다.</translation>
        </message>
        <message>
            <source>“{w1}” counted from “{w2}” ({D1}) before it.</source>
            <translation>“{w1}”은(는) 앞의 “{w2}”({D1})부터 셉니다.</translation>
        </message>
        <message>
            <source>“{w1}” in the account that goes on from “{w2}” ({D1}).</source>
            <translation>“{w1}”: “{w2}”({D1})에서 이어지는 이야기 안에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” after “{w2}” ({D1}), which heads the entry before.</source>
            <translation>“{w1}”: 앞 항목의 머리에 있는 “{w2}”({D1}) 다음입니다.</translation>
        </message>
        <message>
            <source>The day is that of “{w2}” ({D1}).</source>
            <translation>날은 “{w2}”({D1})의 날입니다.</translation>
        </message>
        <message>
            <source>The day before that, {D1}.</source>
            <translation>그 전날, {D1}.</translation>
        </message>
        <message>
            <source>The day after that, {D1}.</source>
            <translation>그 다음 날, {D1}.</translation>
        </message>
        <message>
            <source>“{w1}” stays open.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the publication date is not known.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 게재일을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: no date before it in the text that it could count from.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 앞에 기준이 될 날짜가 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: it counts from an event that has no date here.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 기준이 되는 사건에 날짜가 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: of “{w2}”, the date before it, no day is known.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 앞의 날짜 “{w2}”의 날을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the date it counts from is not known as exactly.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 기준 날짜가 그만큼 정확하지 않습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: no day is named that it could belong to.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 속할 만한 날이 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>The calendar has no such day near by.</source>
            <translation>달력의 가까운 곳에 그런 날이 없습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stays open: the calendar has no such day.</source>
            <translation>“{w1}”은(는) 정하지 않았습니다. 달력에 그런 날이 없습니다.</translation>
        </message>
        <message>
            <source>That month has no such day.</source>
            <translation>그 달에는 그런 날이 없습니다.</translation>
        </message>
        <message>
            <source>The calendar does not reach that far.</source>
            <translation>달력이 그렇게 멀리까지 닿지 않습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands with “{w2}”.</source>
            <translation>“{w1}”이(가) “{w2}”과(와) 함께 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands in the same sentence as “{w2}”.</source>
            <translation>“{w1}”이(가) “{w2}”과(와) 같은 문장에 있습니다.</translation>
        </message>
        <message>
            <source>The paragraph of “{w2}” is headed “{w1}”.</source>
            <translation>“{w2}”의 문단은 “{w1}”(으)로 시작합니다.</translation>
        </message>
        <message>
            <source>“{w1}” tells of what is to come: the next such day after the publication, {d1}.</source>
            <translation>“{w1}”은(는) 앞일을 말합니다. 게재 후 다음의 그러한 날, {d1}.</translation>
        </message>
        <message>
            <source>“{w2}” was during “{w1}” and is dated {d1}.</source>
            <translation>“{w2}”은(는) “{w1}” 동안의 일이며 날짜는 {d1}입니다.</translation>
        </message>
        <message>
            <source>“{w1}” was during “{w2}”, which is dated {d1}.</source>
            <translation>“{w1}”은(는) 날짜가 {d1}인 “{w2}” 동안의 일입니다.</translation>
        </message>
        <message>
            <source>“{w1}” is told as a part of “{w2}”, which is dated {d1}.</source>
            <translation>“{w1}”은(는) 날짜가 {d1}인 “{w2}”의 일부로 나옵니다.</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it after “{w2}” ({d1}).</source>
            <translation>글은 “{w1}”의 날짜를 밝히지 않고 “{w2}”({d1}) 뒤에 둡니다.</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it not after “{w2}” ({d1}).</source>
            <translation>글은 “{w1}”의 날짜를 밝히지 않고 “{w2}”({d1})보다 늦지 않게 둡니다.</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date; it places it after “{w2}” ({d1}) and not after “{w3}” ({d2}).</source>
            <translation>글은 “{w1}”의 날짜를 밝히지 않고 “{w2}”({d1}) 뒤, “{w3}”({d2})보다 늦지 않게 둡니다.</translation>
        </message>
        <message>
            <source>The text gives no date; “{f1}” is dated by the background chronology ({f2}).</source>
            <translation>글에 날짜가 없습니다. “{f1}”의 날짜는 배경 연표({f2})에서 왔습니다.</translation>
        </message>
        <message>
            <source>A headline tells the main event: “{w2}” is dated {d1}.</source>
            <translation>제목은 주된 사건을 말합니다. “{w2}”의 날짜는 {d1}입니다.</translation>
        </message>
        <message>
            <source>A headline without a time tells of the day of its report, {d1}.</source>
            <translation>때가 없는 제목은 보도한 날, {d1}의 일을 말합니다.</translation>
        </message>
        <message>
            <source>The report opens with it and gives no other time than its own day, {d1}.</source>
            <translation>보도가 이 일로 시작하며 보도한 날 {d1} 외에 다른 때를 밝히지 않습니다.</translation>
        </message>
        <message>
            <source>Told of the same as “{w2}” without a time of its own, and so of {d1}.</source>
            <translation>“{w2}”과(와) 같은 일을 말하며 따로 때가 없어 {d1}(으)로 봅니다.</translation>
        </message>
        <message>
            <source>Words that a report gives without a time are of its own day, {d1}.</source>
            <translation>보도가 때 없이 전하는 말은 보도한 날, {d1}의 말입니다.</translation>
        </message>
        <message>
            <source>You set this date.</source>
            <translation>직접 정한 날짜입니다.</translation>
        </message>
        <message>
            <source>You took the date away.</source>
            <translation>날짜를 지웠습니다.</translation>
        </message>
        <message>
            <source>The text gives “{w1}” no date.</source>
            <translation>글은 “{w1}”의 날짜를 밝히지 않습니다.</translation>
        </message>
        <message>
            <source>The text puts “{w1}” both before and after the same event.</source>
            <translation>글은 “{w1}”을(를) 같은 사건의 앞과 뒤에 모두 둡니다.</translation>
        </message>
        <message>
            <source>The text puts it before “{w2}”, whose date is earlier.</source>
            <translation>글은 이 일을 날짜가 더 이른 “{w2}” 앞에 둡니다.</translation>
        </message>
        <message>
            <source>The text puts it after “{w2}”, whose date is later.</source>
            <translation>글은 이 일을 날짜가 더 늦은 “{w2}” 뒤에 둡니다.</translation>
        </message>
        <message>
            <source>“{w1}” tells of something that happened, of no kind that the tables name.</source>
            <translation>“{w1}”은(는) 일어난 일을 말하지만 규칙표에 없는 유형입니다.</translation>
        </message>
        <message>
            <source>“{w1}” with “{w2}” makes it an event of this kind.</source>
            <translation>“{w1}”이(가) “{w2}”과(와) 함께 이 유형의 사건을 나타냅니다.</translation>
        </message>
        <message>
            <source>“{w2}” denies it.</source>
            <translation>“{w2}”이(가) 이를 부정합니다.</translation>
        </message>
        <message>
            <source>It stands under “{w2}”.</source>
            <translation>“{w2}”에 딸려 있습니다.</translation>
        </message>
        <message>
            <source>“{w2}” says how sure it is.</source>
            <translation>“{w2}”이(가) 얼마나 확실한지 말합니다.</translation>
        </message>
        <message>
            <source>“{w2}” stands beside “{w1}”.</source>
            <translation>“{w2}”이(가) “{w1}” 곁에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands after “{w2}”.</source>
            <translation>“{w1}”이(가) “{w2}” 뒤에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” is what “{w2}” is about.</source>
            <translation>“{w1}”은(는) “{w2}”의 대상입니다.</translation>
        </message>
        <message>
            <source>“{w1}” says that it was called off.</source>
            <translation>“{w1}”은(는) 취소되었음을 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands in a condition.</source>
            <translation>“{w1}”은(는) 조건절에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” is an aim, not told as done.</source>
            <translation>“{w1}”은(는) 목적일 뿐 이루어졌다고 하지 않습니다.</translation>
        </message>
        <message>
            <source>“{w2}” tells it as going on.</source>
            <translation>“{w2}”이(가) 진행 중임을 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” is told as a fact.</source>
            <translation>“{w1}”은(는) 사실로 서술됩니다.</translation>
        </message>
        <message>
            <source>“{w2}” lies after the publication.</source>
            <translation>“{w2}”은(는) 게재 뒤입니다.</translation>
        </message>
        <message>
            <source>“{w2}” lies before the publication.</source>
            <translation>“{w2}”은(는) 게재 전입니다.</translation>
        </message>
        <message>
            <source>The clause of “{w1}”, shortened.</source>
            <translation>“{w1}”의 절을 줄인 것입니다.</translation>
        </message>
        <message>
            <source>“{w1}” and “{w2}”, which say that there is or is not any.</source>
            <translation>있거나 없음을 말하는 “{w1}”과(와) “{w2}”입니다.</translation>
        </message>
        <message>
            <source>“{w2}” with “{w1}”, whose it is.</source>
            <translation>“{w2}”과(와) 그 주인인 “{w1}”입니다.</translation>
        </message>
        <message>
            <source>“{w1}”, which has no doer in the text.</source>
            <translation>“{w1}”: 글에 누가 했는지 나오지 않습니다.</translation>
        </message>
        <message>
            <source>You gave this title.</source>
            <translation>직접 붙인 제목입니다.</translation>
        </message>
        <message>
            <source>“{w1}” does it: the subject.</source>
            <translation>“{w1}”이(가) 하는 쪽, 곧 주어입니다.</translation>
        </message>
        <message>
            <source>“{w1}” has it done to it: the subject of a passive.</source>
            <translation>“{w1}”은(는) 당하는 쪽, 곧 피동문의 주어입니다.</translation>
        </message>
        <message>
            <source>It is done by “{w1}”.</source>
            <translation>“{w1}”에 의해 이루어집니다.</translation>
        </message>
        <message>
            <source>“{w1}” is what it is done to: the object.</source>
            <translation>“{w1}”은(는) 대상, 곧 목적어입니다.</translation>
        </message>
        <message>
            <source>“{w1}” receives it.</source>
            <translation>“{w1}”이(가) 받는 쪽입니다.</translation>
        </message>
        <message>
            <source>“{w1}” takes part.</source>
            <translation>“{w1}”이(가) 함께합니다.</translation>
        </message>
        <message>
            <source>“{w1}” says where.</source>
            <translation>“{w1}”이(가) 어디인지 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” says where to or to whom.</source>
            <translation>“{w1}”이(가) 어디로 또는 누구에게인지 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” says against whom.</source>
            <translation>“{w1}”이(가) 누구를 상대로 하는지 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” says what it is about.</source>
            <translation>“{w1}”이(가) 무엇에 관한 것인지 말합니다.</translation>
        </message>
        <message>
            <source>“{w1}” is whose it is.</source>
            <translation>“{w1}”의 것입니다.</translation>
        </message>
        <message>
            <source>“{w1}” stands after “of”.</source>
            <translation>“{w1}”이(가) “of” 뒤에 있습니다.</translation>
        </message>
        <message>
            <source>“{w1}” does it: the subject of the verb above.</source>
            <translation>“{w1}”이(가) 하는 쪽, 곧 윗동사의 주어입니다.</translation>
        </message>
        <message>
            <source>Named beside another mention of the same event, “{w1}”.</source>
            <translation>같은 사건을 가리키는 다른 말 “{w1}” 곁에 나옵니다.</translation>
        </message>
    </context>
    <context>
        <name>EntityModel</name>
        <message>
            <source>%1, named once</source>
            <translation>%1, 1번 언급</translation>
        </message>
        <message>
            <source>%1, named %2 times</source>
            <translation>%1, %2번 언급</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>When</source>
            <translation>언제</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>사건</translation>
        </message>
    </context>
</TS>
