# Fails when a program writes a file in another way than model/base/wholefile, which checks every step of it.
# ROOT is given. What is written to memory is meant by "buffer.open".
set(ways "QSaveFile|QTemporaryFile|QIODevice(Base)?::(WriteOnly|ReadWrite|Append|Truncate|NewOnly)|QFile::(WriteOnly|ReadWrite|Append)")
string(APPEND ways "|QFileDevice::(WriteOnly|ReadWrite|Append)|QFile::copy|std::(basic_)?o?fstream|fopen *\\(|O_(CREAT|TRUNC|TMPFILE)")
file(GLOB_RECURSE files "${ROOT}/model/*.h" "${ROOT}/model/*.cpp" "${ROOT}/views/*.h" "${ROOT}/views/*.cpp" "${ROOT}/app/*.h"
    "${ROOT}/app/*.cpp")
set(failures "")
foreach(file IN LISTS files)
    file(RELATIVE_PATH name "${ROOT}" "${file}")
    if(name MATCHES "^model/(base/(wholefile|filecalls)|io/process/systemcalls)\\.cpp$") # the last forbids it to others
        continue()
    endif()
    file(STRINGS "${file}" lines REGEX "${ways}")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "buffer\\.open\\(")
            string(APPEND failures "  ${name}: ${line}\n")
        endif()
    endforeach()
endforeach()
if(failures)
    message(FATAL_ERROR "files are written with model/base/wholefile.h alone:\n${failures}")
endif()
