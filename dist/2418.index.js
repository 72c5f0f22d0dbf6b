export const id=2418;export const ids=[2418];export const modules={84273:(n,t,o)=>{o.d(t,{Z:()=>keptReleases,t:()=>r})
;var e=o(10148);var i=o(60046);const r=5;function keptReleases(n){const t=(0,e.IQ)(n,(0,i.PX)(n));const o=(0,
e.CS)(n).filter(n=>n!==t);return[...t===void 0?[]:[t],...o].slice(0,r-1)}},86082:(n,t,o)=>{o.d(t,{$:()=>canonical})
;function canonical(n){if(Array.isArray(n))return`[${n.map(canonical).join(",")}]`
;if(typeof n!=="object"||n===null)return JSON.stringify(n);const t=Object.entries(n).filter(([,n])=>n!==void 0)
;const o=t.sort(([n],[t])=>n<t?-1:1);return`{${o.map(([n,t])=>`${JSON.stringify(n)}:${canonical(t)}`).join(",")}}`}}};
