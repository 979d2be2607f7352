// The look of the portal: one style for every page, phone first, in light, dark and print. No script, no image, nothing from elsewhere.
import { createHash } from 'node:crypto';

export const style = `
:root{color-scheme:light dark;--ground:#F6F8F7;--surface:#FFFFFF;--text:#14201F;--muted:#4B5A58;--line:#6E7F7C;--primary:#0B6B63;--on-primary:#FFFFFF;--wrong:#A8201A;--soon:#7A5200;--good:#256B2A;--kept:#3F5566}
@media(prefers-color-scheme:dark){:root{--ground:#0E1514;--surface:#172120;--text:#E7EEEC;--muted:#A3B4B1;--line:#7F918E;--primary:#63D2C4;--on-primary:#0E1514;--wrong:#FF8A80;--soon:#E6B450;--good:#7BCB80;--kept:#A9BFCE}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR","Malgun Gothic",sans-serif;overflow-wrap:anywhere}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--surface);padding:8px}
header,main,footer{max-width:720px;margin:0 auto;padding:12px 16px}
header{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:baseline;justify-content:space-between}
header p{margin:0;font-weight:600}header a,footer a{display:inline-block;min-height:32px;padding:4px 0;margin-right:12px}
main{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:20px 16px}
@media(min-width:560px){main{padding:32px 28px}}
h1{margin:0 0 12px;font-size:24px;line-height:1.3}h2{margin:28px 0 8px;font-size:18px;line-height:1.35}h3{margin:20px 0 4px;font-size:16px}
p{margin:0 0 14px}a{color:var(--primary)}ul,ol{padding-left:20px;margin:0 0 14px}li{margin:0 0 6px}
dl{margin:0 0 16px}dt{color:var(--muted);font-size:14px}dd{margin:0 0 10px}
.scroll{overflow-x:auto;margin:0 0 16px}table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
th,td{text-align:left;vertical-align:top;padding:8px 8px 8px 0;border-bottom:1px solid var(--line)}caption{text-align:left;color:var(--muted);padding:0 0 4px}
form{margin:0 0 16px}.field{margin:0 0 20px}label,legend{font-weight:600}fieldset{border:0;padding:0;margin:0 0 20px}legend{padding:0;margin:0 0 4px}
.help{color:var(--muted);font-size:14px;margin:0 0 4px;font-weight:400}
input[type=text],input[type=email],input[type=date],input[type=file],select,textarea{display:block;width:100%;min-height:44px;margin:4px 0;padding:8px 12px;font:inherit;color:var(--text);background:var(--surface);border:1px solid var(--line);border-radius:6px}
textarea{min-height:132px}.code{font:600 22px/1.4 ui-monospace,Consolas,monospace;letter-spacing:.06em}
.choice{display:grid;grid-template-columns:24px 1fr;gap:8px;align-items:start;min-height:40px;padding:6px 0;font-weight:400}.choice input{width:20px;height:20px;margin:2px 0 0}
button,.button{display:inline-block;min-height:44px;padding:10px 24px;font:inherit;font-weight:600;color:var(--on-primary);background:var(--primary);border:1px solid var(--primary);border-radius:6px;cursor:pointer;text-decoration:none}
button.second{color:var(--primary);background:transparent}
:focus-visible{outline:3px solid var(--primary);outline-offset:2px}
.wrong,.note{padding:12px;border:1px solid var(--line);border-left-width:4px;border-radius:6px;margin:0 0 16px}
.wrong{border-color:var(--wrong);color:var(--wrong)}.wrong a{color:var(--wrong)}.field .wrong{padding:4px 8px;margin:4px 0}
.soon{color:var(--soon)}.late{color:var(--wrong)}.good{color:var(--good)}.kept{color:var(--kept)}
.message{border-left:4px solid var(--line);padding:0 0 0 12px;margin:0 0 16px}.said{white-space:pre-wrap}
@media(prefers-reduced-motion:no-preference){button{transition:opacity .1s}}
@media print{header nav,footer,form,.button,.skip{display:none}body,main{background:#fff;color:#000;border:0}main{padding:0}a{color:#000}}
`;

/** Content-Security-Policy of the portal: our own style by its hash, forms to ourselves, and nothing else at all. */
export const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
