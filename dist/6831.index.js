export const id=6831;export const ids=[6831];export const modules={6831:(r,n,t)=>{t.r(n);t.d(n,{whoIs:()=>whoIs})
;var o=t(77598);var e=t(48161);function whoIs({repository:r,id:n,attempt:t}){const s=n===""?{
repository:`${plain(user())}@${plain((0,e.hostname)())}`,run:`by-hand-${(0,o.randomBytes)(4).toString("hex")}`}:{
repository:r,run:n};return{...s,runAttempt:t,nonce:(0,o.randomUUID)()}}function user(){try{return(0,
e.userInfo)().username}catch{return"somebody"}}function plain(r){return r.replace(/[^\w.-]/g,"-").slice(0,60)}}};
