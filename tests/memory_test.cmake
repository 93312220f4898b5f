# Whether a file that takes more memory than there is fails alone, with a sentence, and those after it are read. CLI and
# FOLDER (emptied) are given.
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
file(WRITE ${FOLDER}/small.txt "The two ministers met in Geneva on 3 May 2021.\n")
string(REPEAT "Norway said on Monday that its talks with Denmark about the northern harbour would go on in March 2022.\n\n"
    34000 text)
file(WRITE ${FOLDER}/large.txt "${text}")
set(most 120000) # kilobytes of address space: the program alone takes half of it
execute_process(COMMAND sh -c "ulimit -v ${most} && exec \"$0\" -q extract large.txt small.txt" ${CLI} WORKING_DIRECTORY ${FOLDER}
    RESULT_VARIABLE status OUTPUT_VARIABLE records ERROR_VARIABLE error)
if(NOT status EQUAL 1 OR NOT error MATCHES "large.txt: It takes more memory than there is\\. [A-Z]" OR error MATCHES "small.txt"
    OR NOT records MATCHES "Geneva")
    message(FATAL_ERROR "ended with ${status}: ${error}")
endif()
