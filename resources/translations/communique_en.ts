<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>FilterBar</name>
        <message numerus="yes">
            <source>%n event(s) hidden</source>
            <translation>
                <numerusform>%n event hidden</numerusform>
                <numerusform>%n events hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MatrixModel</name>
        <message numerus="yes">
            <source>%1: named in %n paragraph(s)</source>
            <translation>
                <numerusform>%1: named in %n paragraph</numerusform>
                <numerusform>%1: named in %n paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %2: named together in %n paragraph(s)</source>
            <translation>
                <numerusform>%1 and %2: named together in %n paragraph</numerusform>
                <numerusform>%1 and %2: named together in %n paragraphs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message numerus="yes">
            <source>%n event(s); arrow keys lead from one to the next, Enter into the text</source>
            <translation>
                <numerusform>%n event; Enter leads into the text</numerusform>
                <numerusform>%n events; arrow keys lead from one to the next, Enter into the text</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message numerus="yes">
            <source>%n event(s) are hidden by the filter.</source>
            <translation>
                <numerusform>%n event is hidden by the filter.</numerusform>
                <numerusform>%n events are hidden by the filter.</numerusform>
            </translation>
        </message>
    </context>
</TS>
