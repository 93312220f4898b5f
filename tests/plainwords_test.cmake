# Fails where words could reach a widget as markup: in app/, views/ and the item models, but for views/common/plainwords,
# whatever shows words that are not the program's own goes through the functions and classes of plainwords.h. Names file
# and line of each place that does not. With -D EXPECTED=<file> the places found are compared with the lines of that
# file.
cmake_policy(VERSION 3.25)
set(own "tr\\((\"[^\"]*\" ?)+\\)") # a sentence of the program without a place for other words

# Pairs: what shows words, and how it is harmless, from the same name on, or "never". Statements are read on one line,
# with "@" for ";" and "~" for brackets.
set(rules
    "set(ToolTip|StatusTip|WhatsThis|LabelText)\\(" "set(ToolTip|StatusTip|WhatsThis|LabelText)\\(${own}\\)@"
    "addAction\\(" "addAction\\((${own}|buttonWords\\(|action\\)|m_actions)"
    "addMenu\\(" "addMenu\\((${own}|buttonWords\\()"
    "new Q(PushButton|ToolButton|CheckBox|RadioButton|GroupBox|CommandLinkButton)\\("
        "new Q(PushButton|ToolButton|CheckBox)\\((${own}|buttonWords\\(|QStringLiteral\\(|[a-zA-Z_]+\\))"
    "case Qt::ToolTipRole:" "case Qt::ToolTipRole: return plainTip\\("
    "Qt::ToolTipRole, " "setData\\(Qt::ToolTipRole, plainTip\\("
    "Qt::(StatusTip|WhatsThis)Role" "never"
    "QToolTip::showText|QWhatsThis|setToolTipsVisible" "never"
    "new QLabel|public QLabel|QLabel [a-z][A-Za-z]*[({@]" "QLabel [a-z][A-Za-z]*\\(const"
    "setTextFormat\\(" "setTextFormat\\(Qt::PlainText\\)"
    "new QText(Document|Edit|Browser)|new QPlainTextEdit|QTextDocument [a-z][A-Za-z]*[({@]|public QText(Document|Browser)" "never"
    "(setHtml|insertHtml|appendHtml|toHtml|setMarkdown|insertMarkdown|insertImage|addResource)\\(" "never"
    "QTextImageFormat|QGraphicsTextItem|QMessageBox|QErrorMessage|QProgressDialog|QSystemTrayIcon|QSplashScreen" "never"
    "QStaticText [a-z]+[({]" "QStaticText prepared\\(text\\)@"
    "<(img|link|style|object|iframe|a|b|i|p|table)[ >]" "never"
    "setWindowTitle\\(" "setWindowTitle\\((${own}|title\\)|.*titleWords\\()")
list(LENGTH rules count)
math(EXPR last "${count} - 1")

set(complaints "")
macro(judge)
    foreach(at RANGE 0 ${last} 2)
        list(GET rules ${at} shows)
        if(NOT statement MATCHES "${shows}")
            continue()
        endif()
        math(EXPR next "${at} + 1")
        list(GET rules ${next} harmless)
        set(rest "${statement}")
        if(NOT harmless STREQUAL "never")
            string(REGEX REPLACE "${harmless}" "" rest "${statement}")
        endif()
        if(rest MATCHES "${shows}")
            set(what "${CMAKE_MATCH_0}")
            foreach(part IN LISTS parts) # the line in which it stands, where it stands in one
                if(part MATCHES "^([0-9]+) (.*)$")
                    set(number ${CMAKE_MATCH_1})
                    set(rest "${CMAKE_MATCH_2}")
                    if(NOT harmless STREQUAL "never")
                        string(REGEX REPLACE "${harmless}" "" rest "${rest}")
                    endif()
                    if(rest MATCHES "${shows}")
                        set(begin ${number})
                        break()
                    endif()
                endif()
            endforeach()
            list(APPEND complaints "${file}:${begin}: ${what}")
        endif()
    endforeach()
endmacro()

file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/views/*.cpp ${ROOT}/views/*.h
    ${ROOT}/model/items/*.cpp ${ROOT}/model/session/*.cpp)
list(FILTER files EXCLUDE REGEX "views/common/plainwords\\.(cpp|h)$")
foreach(file IN LISTS files)
    file(READ ${ROOT}/${file} text)
    string(REPLACE "@" "~" text "${text}")
    string(REPLACE ";" "@" text "${text}")
    string(REGEX REPLACE "[][]" "~" text "${text}")
    string(REPLACE "\\\\" "~" text "${text}")
    string(REPLACE "\\\"" "'" text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" text "${text}")
    string(REPLACE "\n" ";" lines " ${text}")
    set(line 0)
    set(statement "")
    set(parts "")
    foreach(words IN LISTS lines)
        math(EXPR line "${line} + 1")
        string(STRIP "${words}" words)
        if(words MATCHES "^(#.*)?$")
            continue()
        endif()
        if(statement STREQUAL "")
            set(begin ${line})
            set(statement "${words}")
        elseif(statement MATCHES "\\($")
            string(APPEND statement "${words}")
        else()
            string(APPEND statement " ${words}")
        endif()
        list(APPEND parts "${line} ${words}")
        if(words MATCHES "[@{}]$")
            judge()
            set(statement "")
            set(parts "")
        endif()
    endforeach()
endforeach()

if(EXPECTED)
    file(STRINGS ${EXPECTED} expected)
    if(NOT complaints STREQUAL expected)
        string(REPLACE ";" "\n  " complaints "${complaints}")
        message(FATAL_ERROR "The places found are others:\n  ${complaints}")
    endif()
elseif(complaints)
    string(REPLACE ";" "\n  " complaints "${complaints}")
    message(FATAL_ERROR "Words may be taken for markup; see views/common/plainwords.h:\n  ${complaints}")
endif()
