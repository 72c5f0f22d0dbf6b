export const id=5112;export const ids=[5112];export const modules={5112:(e,t,n)=>{n.r(t);n.d(t,{plan:()=>plan})
;var o=n(60046);var a=n(98668);var s=n(94280);var r=n(72747);var i=n(15172);var d=n(84922);async function plan(e,t,n,a){
const{context:u,ports:l}=e;const{seen:c,step:p}=await(0,i.S)(l,t,(0,r.C)(n))
;const w=c.fleets.find(({name:e,max:t})=>e===(0,o.PX)(c.records)&&t>0)
;const h=a?wouldDo(t,n,p,w?.release):"would first take away what has expired, since there is no room"
;const f=new Date(n.deed.expires*1e3).toISOString();u.keep("ended","skipped");u.setOutput("outcome","skipped")
;u.setOutput("changed",false);u.setOutput("release",w?.release??"");u.setOutput("auto-scaling-group",w?.name??"")
;u.report({why:h,step:p.why});u.log.notice(`${t.environment}: ${h}`,"Plan");u.summary((0,s.z)({...(0,d.XP)(e,t,[]),
outcome:"plan",why:h,more:[["Branch",n.deed.branch],["In service",w?.release??"nothing"],["Would end",f]]}))}
function wouldDo({spec:e},{host:t},n,o){if(n.kind==="wait")return`would wait: ${n.why}`
;if(n.kind==="done")return n.outcome==="released"?n.why:`would be ${n.outcome}: ${n.why}`;const{effect:s}=n
;if(o===e?.release)return`would launch nothing, since ${o} is in service already, and put its end off`
;if(s.do!=="claim"||s.lease.kind!=="rollout")return`would begin so: ${n.why}`;return`would launch ${(0,
a.aT)(e?.size.min??1)} of ${s.lease.release} and lead ${t} there`}}};
