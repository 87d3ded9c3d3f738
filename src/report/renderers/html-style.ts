/** Colours as custom properties, once for light and once for dark; every text colour has at least 4.5 : 1 on its ground (kept by a test). */
export const PALETTE = {
  light: {
    ground: '#f6f7f9',
    card: '#ffffff',
    ink: '#1b2330',
    soft: '#566072',
    rule: '#dfe3ea',
    code: '#eef1f5',
    primary: '#2767b0',
    shadow: '#b4500a',
    baseline: '#6b7482',
    pass: '#1a6e36',
    'pass-ground': '#e7f5ec',
    fail: '#b3202c',
    'fail-ground': '#fdecec',
    inconclusive: '#855800',
    'inconclusive-ground': '#fdf4dc',
    error: '#6a3cad',
    'error-ground': '#f2ecfb',
  },
  dark: {
    ground: '#10141b',
    card: '#181e28',
    ink: '#e6eaf1',
    soft: '#a3adbd',
    rule: '#2d3542',
    code: '#232b38',
    primary: '#79b3f3',
    shadow: '#f2a05a',
    baseline: '#98a2b2',
    pass: '#6fd08c',
    'pass-ground': '#12291b',
    fail: '#ff8f8f',
    'fail-ground': '#341719',
    inconclusive: '#ecc060',
    'inconclusive-ground': '#2e2611',
    error: '#c4a4f5',
    'error-ground': '#251b36',
  },
} as const;

function properties(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** The page's only style sheet. Layout is a single column; charts flow in a grid of cells no narrower than a phone. */
export const STYLE = `
:root{color-scheme:light dark;${properties(PALETTE.light)}}
@media (prefers-color-scheme:dark){:root{${properties(PALETTE.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 48px}
.masthead{display:flex;flex-wrap:wrap;gap:2px 12px;align-items:baseline;margin:0 0 14px;color:var(--soft)}
.masthead b{color:var(--ink)}
h1,h2,h3{line-height:1.25;margin:0;font-weight:650}
h1{font-size:1.5rem}
h2{font-size:1.15rem}
section>:not(:first-child){margin-top:14px}
h3{font-size:.95rem}
p{margin:0}
code,pre,.path{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.875em}
section .whole{white-space:nowrap}
pre{margin:0;padding:10px 12px;background:var(--code);border-radius:6px;white-space:pre-wrap}
section{background:var(--card);border:1px solid var(--rule);border-radius:10px;padding:20px;margin:0 0 16px}
.verdict{border-width:1px 1px 1px 6px}
.word{display:flex;align-items:center;gap:8px;font-weight:700;letter-spacing:.04em;margin:0 0 6px}
.word svg{width:22px;height:22px;flex:none}
.verdict>h1:not(:first-child){margin-top:0}
.verdict>h1+p:not(:first-child){margin-top:10px}
.verdict>p+p:not(:first-child){margin-top:4px}
.verdict.on-pass{background:var(--pass-ground);border-color:var(--pass)}
.verdict.on-fail{background:var(--fail-ground);border-color:var(--fail)}
.verdict.on-inconclusive{background:var(--inconclusive-ground);border-color:var(--inconclusive)}
.verdict.on-error{background:var(--error-ground);border-color:var(--error)}
.verdict>.figures:not(:first-child){margin-top:18px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(120px,1fr));gap:10px 20px;padding:14px 0 0;border-top:1px solid var(--rule)}
.figures div{display:flex;flex-direction:column-reverse}
.figures dd{margin:0;font-size:1.2rem;font-weight:650}
.figures dt{color:var(--soft);font-size:.85rem}
.findings{list-style:none;margin:0;padding:0}
.findings li{display:grid;grid-template-columns:7.2rem 1fr;gap:2px 12px;padding:12px 0;border-top:1px solid var(--rule)}
.findings li:first-child{border-top:0;padding-top:0}
.findings li:last-child{padding-bottom:0}
.tag{color:var(--soft);font-weight:650;font-size:.875rem;padding-top:1px}
.is-pass{color:var(--pass)}.is-fail{color:var(--fail)}.is-inconclusive{color:var(--inconclusive)}.is-error{color:var(--error)}
.detail{color:var(--soft);font-size:.875rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,330px),1fr));gap:22px 26px;align-items:start}
figure{margin:0;min-width:0;max-width:540px}
figcaption{font-size:.9rem;font-weight:600}
figcaption .keys{display:flex;flex-wrap:wrap;gap:0 14px;font-weight:400;color:var(--soft);font-size:.82rem}
.key::before{content:"";display:inline-block;width:16px;height:0;border-top:3px solid currentColor;margin-right:6px;vertical-align:middle}
.key.dash::before{border-top-style:dashed}
.key.box::before{height:10px;border-top:0;background:currentColor;opacity:.3}
.key.primary::before{color:var(--primary)}.key.shadow::before{color:var(--shadow)}.key.baseline::before{color:var(--baseline)}.key.limit::before{color:var(--fail)}
.key.series-1::before{color:var(--primary)}.key.series-2::before{color:var(--shadow)}.key.series-3::before{color:var(--pass)}.key.series-4::before{color:var(--error)}.key.series-5::before{color:var(--baseline)}
.chart{display:block;width:100%;height:auto;margin-top:6px}
.chart text{paint-order:stroke;stroke:var(--card);stroke-width:3px;stroke-linejoin:round;font-size:12px;fill:var(--soft);font-family:inherit}
.chart .label{fill:var(--ink)}
.chart .grid{stroke:var(--rule);stroke-width:1}
.chart .axis{stroke:var(--soft);stroke-width:1;fill:none}
.chart .zero{stroke:var(--soft);stroke-width:1.5}
.chart .line{fill:none;stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
.chart .primary{stroke:var(--primary)}.chart .shadow{stroke:var(--shadow)}
.chart .broad{stroke-width:4.5;opacity:.7}
.chart .baseline{stroke:var(--baseline);stroke-width:1.6;stroke-dasharray:2 4}
.chart .ahead{stroke:var(--shadow);stroke-dasharray:6 5}
.chart .band{fill:var(--shadow);opacity:.18}
.chart .limit,.chart .margin{stroke:var(--fail);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
.chart .limit-label{fill:var(--fail)}
.chart .beyond{fill:var(--fail);opacity:.09}
.chart .threshold{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:5 4;fill:none}
.chart .threshold-label{fill:var(--soft)}
.chart .whisker{stroke:var(--shadow);stroke-width:2.2;fill:none}
.chart .dot{fill:var(--shadow);stroke:var(--card);stroke-width:1.5}
.chart .series-1{stroke:var(--primary)}.chart .series-2{stroke:var(--shadow)}.chart .series-3{stroke:var(--pass)}.chart .series-4{stroke:var(--error)}.chart .series-5{stroke:var(--baseline)}
.wide{overflow-x:auto}
.wide:focus-visible,summary:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--soft);font-size:.85rem;padding:0 0 6px}
th,td{text-align:left;padding:7px 14px 7px 0;border-bottom:1px solid var(--rule);vertical-align:top}
th{font-weight:600;color:var(--soft);white-space:nowrap}
tbody th{color:var(--ink);font-weight:400;white-space:normal;min-width:8rem}
.wide .path:not(.whole){display:inline-block;min-width:17rem}
td.figure,th.figure{text-align:right;white-space:nowrap;padding-right:10px}
tr:last-child>*{border-bottom:0}
.sample{min-width:17rem}
.wide code{overflow-wrap:anywhere}
del{text-decoration:none;color:var(--primary)}
ins{text-decoration:none;color:var(--shadow)}
details{margin-top:12px}
summary{cursor:pointer;color:var(--soft);font-size:.9rem}
details>*:not(summary){margin-top:8px}
section>h3+pre:not(:first-child){margin-top:6px}
.findings details{margin-top:4px}
.pairs{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0}
.pairs dt{color:var(--soft)}
.pairs dd{margin:0}
.constants{columns:3 220px;font-size:.85rem;list-style:none;padding:0;margin:0}
.plain{margin:0;padding-left:1.2em}
.reach{border-left:6px solid var(--soft)}
footer{color:var(--soft);font-size:.85rem}
@media (max-width:560px){
main{padding:14px 12px 32px}
section{padding:16px 14px}
h1{font-size:1.22rem}
.findings li{grid-template-columns:1fr}
.pairs{grid-template-columns:1fr;gap:0}
.pairs dd{margin-bottom:8px}
.figures{grid-template-columns:1fr 1fr}
}
@media print{
:root{color-scheme:light;${properties(PALETTE.light)};--ground:#fff}
main{max-width:none;padding:0}
section,figure,li,tr{break-inside:avoid}
section{border-radius:0}
.wide{overflow:visible}
details::details-content{content-visibility:visible;display:block}
}
`.trim();
