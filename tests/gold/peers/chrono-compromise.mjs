// What two widely used tools for dates (chrono-node) and names (compromise) make of an article, as a records document:
// each sentence that holds a date is a row of that day; its first verb is the trigger, tense and negation the status.
// npm install chrono-node compromise, then: node chrono-compromise.mjs < articles.jsonl > records.jsonl
import * as chrono from 'chrono-node'
import nlp from 'compromise'
import readline from 'node:readline'

const two = n => String(n).padStart(2, '0')

// Files count code points, JavaScript code units.
class Places {
    constructor(article, text) {
        this.article = article
        this.text = text
        this.at = new Int32Array(text.length + 1)
        for (let i = 0, points = 0; i <= text.length; ++i) {
            this.at[i] = points
            points += (text.charCodeAt(i) & 0xFC00) === 0xDC00 ? 0 : 1
        }
    }
    span(start, end) {
        return {article: this.article, start: this.at[start], end: this.at[end], text: this.text.slice(start, end)}
    }
}

function edtf(components) {
    const year = String(components.get('year')).padStart(4, '0')
    if (components.isCertain('day') || components.isCertain('weekday'))
        return `${year}-${two(components.get('month'))}-${two(components.get('day'))}`
    return components.isCertain('month') ? `${year}-${two(components.get('month'))}` : year
}

function entities(document, places) {
    const byName = new Map()
    for (const [type, view] of [['person', document.people()], ['place', document.places()], ['organization', document.organizations()]]) {
        for (const one of view.json({offset: true})) {
            const key = type + one.text.replace(/[^\p{L}\p{N}]+$/u, '')
            const entity = byName.get(key) ?? {id: `n${byName.size + 1}`, type, name: key.slice(type.length), aliases: [], mentions: []}
            const start = one.terms[0].offset.start
            entity.mentions.push({...places.span(start, start + entity.name.length), form: 'name'})
            byName.set(key, entity)
        }
    }
    return [...byName.values()]
}

function quotations(document, places) {
    return document.quotations().json({offset: true}).map((one, i) => {
        const first = one.terms[0], last = one.terms.at(-1)
        const start = first.offset.start - first.pre.length
        const end = last.offset.start + last.offset.length + last.post.trimEnd().length
        return {id: `q${i + 1}`, form: 'direct', content: [places.span(start, end)], cue: [], source: [], speakers: []}
    })
}

function rows(document, dates, places) {
    const verbs = document.verbs().json({offset: true})
    return document.json({offset: true}).flatMap(sentence => {
        const start = sentence.offset.start, end = start + sentence.offset.length
        const inside = place => place >= start && place < end
        const date = dates.find(one => inside(one.index))
        const verb = verbs.find(one => inside(one.terms[0].offset.start))
        if (!date || !verb)
            return []
        const {start: at, length} = verb.terms.at(-1).offset
        const planned = verb.verb.grammar.tense === 'FutureTense'
        return [{title: sentence.text.trim(), kind: 'other', status: verb.verb.negative ? 'negated' : planned ? 'planned' : 'occurred',
            when: {edtf: edtf(date.start), basis: 'text'}, trigger: places.span(at, at + length),
            mentions: [places.span(at, at + length)], evidence: [places.span(start, end)]}]
    }).map((row, i) => ({id: `e${i + 1}`, ...row}))
}

function records({id, text, published}) {
    const places = new Places(id, text)
    const document = nlp(text)
    const dates = chrono.parse(text, published ? new Date(`${published}T12:00:00`) : undefined)
    return {format: 'communique-records', version: 1, generator: 'chrono-node and compromise', articles: [{id, text}],
        entities: entities(document, places), quotations: quotations(document, places), events: rows(document, dates, places),
        times: dates.map((one, i) => ({id: `t${i + 1}`, ...places.span(one.index, one.index + one.text.length), type: 'DATE', value: edtf(one.start)})),
        diagnostics: []}
}

for await (const line of readline.createInterface({input: process.stdin}))
    console.log(JSON.stringify(records(JSON.parse(line))))
