export const id=5041;export const ids=[5041];export const modules={65041:(e,s,a)=>{a.r(s);a.d(s,{askings:()=>askings})
;var c=a(62807);var t=a(52234);var r=a(49966);var o=a(74579)
;async function askings({spec:e,lease:s,stable:a},{bakeSince:n}){const{smoke:i,url:l}=e;const k=await(0,
o.languagesOf)(i);let h;try{h=(0,r.parseSmokeSpec)(i,k)}catch(e){
throw(0,c.gz)(`smoke of spec/${s.attempt} can't be read: ${e instanceof Error?e.message:e}; dispatch the rollback, which asks nothing`,void 0,e)
}const of=(e,s=h)=>(0,t.vT)(s,l,e,k);if(n===void 0&&a){const e={...h,checks:h.checks.map(({release:e,...s})=>s)}
;return of(a.release,e).map(e=>({check:e}))}const p=a&&of(a.release);return of(s.release).map((e,s)=>{const c=p?.[s]
;return{check:e,...a&&c&&{old:{check:c,release:a.release}}}})}}};
