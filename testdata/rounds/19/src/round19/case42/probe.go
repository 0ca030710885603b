//go:build probe

package case42

var cred = &CloudCredential{"aws", "canary-accesskey", "canary-secret", "eu"}

var Probe = map[string]func(){
	"LeakState":       func() { LeakState(Cluster{Name: "c1", Token: "canary-token"}, cred) },
	"CleanState":      func() { CleanState(Cluster{Name: "c1", Token: "canary-token"}, cred) },
	"LeakAnnotation":  func() { LeakAnnotation(Cluster{Name: "c1", Token: "canary-token"}, cred) },
	"CleanAnnotation": func() { CleanAnnotation(Cluster{Name: "c1", Token: "canary-token"}, cred) },
	"LeakFields":      func() { LeakFields(cred) },
	"CleanFields":     func() { CleanFields(cred) },
	"LeakKubeconfig":  func() { LeakKubeconfig(Cluster{Name: "c1", Token: "canary-token"}) },
	"CleanKubeconfig": func() { CleanKubeconfig(Cluster{Name: "c1", Token: "canary-token"}) },
}
