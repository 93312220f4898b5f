#include "sidebyside.h"

namespace gold {

namespace {

constexpr auto Head = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Rows side by side</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<style>
body { font: 15px/1.45 sans-serif; margin: 24px auto; max-width: 1180px; color: #222; background: #fbfaf6; }
header { position: sticky; top: 0; background: #fbfaf6; padding: 8px 0; border-bottom: 1px solid #ccc; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td { border-top: 1px solid #ddd; padding: 8px; vertical-align: top; }
td:last-child { width: 150px; }
.when, .why { color: #666; font-size: 13px; }
.missing, .wrong { color: #9b1c1c; }
.sentence { font-family: serif; color: #444; margin-top: 4px; }
h2 { margin: 32px 0 8px; } label { display: block; font-size: 13px; }
</style></head><body><header><b id="sum"></b> <button id="save">Save the judgements</button></header>
)";

constexpr auto Script = R"(<script>
const sum = document.getElementById('sum'), chosen = () => [...document.querySelectorAll('input:checked')];
function count() {
  const n = {}; for (const c of chosen()) n[c.value] = (n[c.value] || 0) + 1;
  const rows = new Set([...document.querySelectorAll('input')].map(i => i.name)).size, judged = chosen().length;
  sum.textContent = `${judged} of ${rows} judged: ${n.print || 0} printable, ${n.edit || 0} to be edited, ${n.untrue || 0} untrue`;
}
document.addEventListener('change', count); count();
document.getElementById('save').onclick = () => {
  const all = Object.fromEntries(chosen().map(c => [c.name, c.value]));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(all, null, 1)], {type: 'application/json'}));
  link.download = 'judgements.json'; link.click();
};
</script></body></html>
)";

QString cell(const Row* row, const QString& nothing)
{
    if (!row)
        return QStringLiteral("<td class=\"missing\">%1</td>").arg(nothing);
    return QStringLiteral("<td>%1<div class=\"when\">%2 · %3</div></td>")
        .arg(row->title.toHtmlEscaped(), row->date.isEmpty() ? QStringLiteral("undated") : row->date.toHtmlEscaped(),
            row->status.toHtmlEscaped());
}

QString remarks(const Comparison& one)
{
    QStringList wrong;
    if (one.read && one.found && !one.date)
        wrong.append(QStringLiteral("date"));
    if (one.read && one.found && !one.status)
        wrong.append(QStringLiteral("status"));
    for (const TitlePart part : one.faults)
        wrong.append(nameOf(part));
    if (one.again)
        wrong.append(QStringLiteral("told already"));
    return wrong.join(QStringLiteral(", "));
}

QString choices(const QString& name)
{
    QString html;
    for (const auto& [value, words] :
        {std::pair{"print", "can be printed"}, {"edit", "needs editing"}, {"untrue", "is untrue"}})
        html += QStringLiteral("<label><input type=\"radio\" name=\"%1\" value=\"%2\"> %3</label>")
                    .arg(name, QLatin1String(value), QLatin1String(words));
    return html;
}

QString tableRow(const Judged& article, const Comparison& one)
{
    const Row& row = one.found ? *one.found : *one.read;
    const TextSpan sentence = sentenceAt(*article.reading, row.trigger.begin);
    QString html = QStringLiteral("<tr>");
    html += cell(one.read, QStringLiteral("(tells nothing that was read)"));
    html += cell(one.found, QStringLiteral("(missing)"));
    html += QStringLiteral("<td class=\"%1\">").arg(one.found ? QStringLiteral("choice") : QString());
    if (one.found)
        html += choices((article.reading->id + u'/' + one.found->id).toHtmlEscaped());
    html += QStringLiteral("<div class=\"why wrong\">%1</div></td></tr>").arg(remarks(one));
    html += QStringLiteral("<tr><td colspan=\"3\" class=\"sentence\" style=\"border-top:0\">%1</td></tr>\n")
                .arg(article.reading->text.slice(sentence).toString().toHtmlEscaped());
    return html;
}

} // namespace

QString sideBySide(const std::vector<Judged>& articles, const QString& program)
{
    QString html = QString::fromUtf8(Head);
    for (const Judged& article : articles) {
        html += QStringLiteral("<h2>%1</h2><p class=\"when\">%2 · %3 · published %4</p>"
                               "<table><tr><td><b>Read</b></td><td><b>%5</b></td><td></td></tr>\n")
                    .arg(article.reading->headline.toHtmlEscaped(), article.reading->id.toHtmlEscaped(),
                        article.reading->reg.toHtmlEscaped(), article.reading->published.toHtmlEscaped(),
                        program.toHtmlEscaped());
        for (const Comparison& one : article.judgement.rows)
            html += tableRow(article, one);
        html += QStringLiteral("</table>\n");
    }
    return html + QString::fromUtf8(Script);
}

} // namespace gold
