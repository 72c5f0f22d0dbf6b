export const id=2554;export const ids=[2554];export const modules={54070:(e,s,a)=>{a.d(s,{v:()=>expandPlaces})
;function expandPlaces(e,s){const known=e=>Object.hasOwn(s,e)?s[e]:void 0
;return e.replaceAll(/\{([a-z_]+)\}/g,(e,s)=>known(s)??e)}},65041:(e,s,a)=>{a.r(s);a.d(s,{askings:()=>askings})
;var c=a(62807);var t=a(52234);var n=a(49966);var r=a(74579)
;async function askings({spec:e,lease:s,stable:a},{bakeSince:o}){const{smoke:l,url:i}=e;const p=await(0,
r.languagesOf)(l);let k;try{k=(0,n.parseSmokeSpec)(l,p)}catch(e){
throw(0,c.gz)(`smoke of spec/${s.attempt} can't be read: ${e instanceof Error?e.message:e}; dispatch the rollback, which asks nothing`,void 0,e)
}const of=(e,s=k)=>(0,t.vT)(s,i,e,p);if(o===void 0&&a){const e={...k,checks:k.checks.map(({release:e,...s})=>s)}
;return of(a.release,e).map(e=>({check:e}))}const d=a&&of(a.release);return of(s.release).map((e,s)=>{const c=d?.[s]
;return{check:e,...a&&c&&{old:{check:c,release:a.release}}}})}}};
