export const id=3269;export const ids=[3269];export const modules={83269:(e,t,r)=>{r.r(t);r.d(t,{parseYaml:()=>parseYaml
});var n=r(38815);const a=5e4;function parseYaml(e){checkEncoding(e);const t=new n.HN;const r=(0,n.Tp)(e,{lineCounter:t,
merge:true,stringKeys:true,logLevel:"error"});const[a]=r.errors
;if(a)throw unreadable(t,a.pos[0],`${said(a.code,a.message)}; correct the YAML there`);checkAliases(r,t);(0,n.YR)(r,{
Scalar(e,t){if((0,n.jn)(t)&&typeof t.value==="number"&&t.source!==String(t.value))t.value=t.source}});try{
return r.toJS({maxAliasCount:-1})}catch{throw new Error("a merge key (<<) names what is no map; correct the YAML there")
}}function unreadable(e,t,r){const{line:n,col:a}=e.linePos(t);return new Error(`line ${n||1}, column ${a||1}: ${r}`)}
function checkEncoding(e){const t=e.search(/[\0\ufffd]/);if(t===-1)return
;if(t<2)throw new Error("it is UTF-16, or no text at all; save it as UTF-8");const r=e.slice(0,t).split("\n")
;throw new Error(`line ${r.length}, column ${(r.at(-1)??"").length+1}: what stands there is not UTF-8; save the file as UTF-8`)
}function said(e,t){if(e==="MULTIPLE_DOCS")return"a second document begins here, and one is read"
;if(e==="NON_STRING_KEY")return"a key is a map or a list, and can be a text alone"
;return(t.split("\n")[0]??"").replace(/ at line \d+, column \d+:?$/,"").replace(/(?<=\w): .*| \\.*/s,"")}
function checkAliases(e,t){const r=new Map;const o=new Set;const sizeOf=s=>{if((0,
n.tO)(s))return sizeOf(s.key)+sizeOf(s.value);if((0,n.Vj)(s)){const n=s.resolve(e);const a=s.range?.[0]??0
;if(n===void 0)throw unreadable(t,a,"the alias names no anchor before it; correct the YAML there")
;if(o.has(n))throw unreadable(t,a,"the alias stands for what it is in itself; correct the YAML there")
;return r.get(n)??1}if(!(0,n.P3)(s))return 1;o.add(s);let i=1;for(const e of s.items){i+=sizeOf(e);if(i<=a)continue
;throw unreadable(t,s.range?.[0]??0,"aliases multiply what stands there; write out what is meant")}o.delete(s)
;r.set(s,i);return i};sizeOf(e.contents)}}};
