# Whether communique-cli opens every kind of document, where it was built and where it was installed: with the programs
# that parse them found, with a broken file in between that keeps none of the others from being read, and with a word
# about each remark. BUILD, CLI, DATA and FOLDER (emptied) are given.
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/alone)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${FOLDER}/prefix RESULT_VARIABLE status OUTPUT_QUIET
    ERROR_VARIABLE error)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "cannot be installed: ${error}")
endif()

function(require_match text pattern what)
    if(NOT text MATCHES "${pattern}")
        message(FATAL_ERROR "${what}: no ${pattern} in\n${text}")
    endif()
endfunction()

set(documents ${DATA}/pdf/two-columns.pdf ${DATA}/docx/article.docx ${DATA}/odt/article.odt ${DATA}/epub/article.epub
    ${DATA}/rtf/article.rtf ${DATA}/mail/talks.eml ${DATA}/mhtml/broadcaster.mhtml ${DATA}/html/01-wordpress.html)
file(WRITE ${FOLDER}/broken.pdf "%PDF-1.7\n1 0 obj\n<<")
execute_process(COMMAND head -c 2000 ${DATA}/docx/article.docx OUTPUT_FILE ${FOLDER}/broken.docx)
foreach(program ${CLI} ${FOLDER}/prefix/bin/communique-cli)
    execute_process(COMMAND ${program} -q extract ${FOLDER}/broken.pdf ${documents} ${FOLDER}/broken.docx ${FOLDER}/absent.txt
        RESULT_VARIABLE status OUTPUT_VARIABLE records ERROR_VARIABLE error)
    if(NOT status EQUAL 1)
        message(FATAL_ERROR "${program} ended with ${status}: ${error}")
    endif()
    foreach(complaint "broken.pdf: It is damaged[^\n]+ again" "broken.docx: [A-Z][^\n]+\\. [A-Z]" "absent.txt: There is no such file\\. Check")
        require_match("${error}" "${complaint}" ${program})
    endforeach()
    foreach(document IN LISTS documents)
        get_filename_component(name ${document} NAME)
        require_match("${records}" "\"file\": ?\"[^\"]*${name}\"" ${program})
        if(error MATCHES "${name}: ")
            message(FATAL_ERROR "${program}: ${error}")
        endif()
        execute_process(COMMAND ${program} -q show ${document} RESULT_VARIABLE status OUTPUT_VARIABLE shown ERROR_VARIABLE error)
        if(NOT status EQUAL 0)
            message(FATAL_ERROR "${program} show ${name} ended with ${status}: ${error}")
        endif()
        require_match("${shown}" "TIMELINE" "${program} show ${name}")
    endforeach()
    execute_process(COMMAND ${program} -q brief ${DATA}/pdf/running-heads.pdf -o ${FOLDER}/briefing.pdf RESULT_VARIABLE status
        ERROR_VARIABLE error)
    if(NOT status EQUAL 0 OR NOT EXISTS ${FOLDER}/briefing.pdf)
        message(FATAL_ERROR "${program} brief ended with ${status}: ${error}")
    endif()
    # On a disk that is full the one before stays.
    file(COPY_FILE ${FOLDER}/briefing.pdf ${FOLDER}/kept.pdf)
    execute_process(COMMAND sh -c "ulimit -f 8; exec \"$@\"" sh ${program} -q brief ${DATA}/html/01-wordpress.html
        -o ${FOLDER}/briefing.pdf RESULT_VARIABLE status ERROR_VARIABLE error)
    file(SHA256 ${FOLDER}/kept.pdf kept)
    file(SHA256 ${FOLDER}/briefing.pdf present)
    file(GLOB parts ${FOLDER}/.*.part)
    if(NOT status EQUAL 1 OR NOT error MATCHES "briefing.pdf: The file cannot be written" OR NOT kept STREQUAL present OR parts)
        message(FATAL_ERROR "${program} on a full disk ended with ${status}, leaving ${parts}: ${error}")
    endif()
    # The briefing is a PDF too.
    execute_process(COMMAND ${program} -q extract ${FOLDER}/briefing.pdf RESULT_VARIABLE status OUTPUT_QUIET ERROR_VARIABLE error)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${program} cannot read its own briefing: ${error}")
    endif()
    file(REMOVE ${FOLDER}/briefing.pdf)
endforeach()

# Without the programs that parse them only such files fail, and say why; plain text is read all the same.
file(COPY ${FOLDER}/prefix/bin/communique-cli DESTINATION ${FOLDER}/alone)
file(WRITE ${FOLDER}/plain.txt "The two ministers met in Geneva on 3 May 2021.\n")
execute_process(COMMAND ${FOLDER}/alone/communique-cli -q extract ${DATA}/pdf/two-columns.pdf ${DATA}/docx/article.docx
    ${FOLDER}/plain.txt RESULT_VARIABLE status OUTPUT_VARIABLE records ERROR_VARIABLE error)
require_match("${status} ${error}" "^1 .*two-columns.pdf: .*communique-pdf-words.* install" "without the readers")
require_match("${error}" "article.docx: .*communique-reader.* install" "without the readers")
require_match("${records}" "plain.txt" "without the readers")
