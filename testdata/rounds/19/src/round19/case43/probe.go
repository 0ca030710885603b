//go:build probe

package case43

var Probe = map[string]func(){
	"LeakEnv": func() {
		LeakEnv(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"CleanEnv": func() {
		CleanEnv(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"LeakShow": func() {
		LeakShow(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"CleanShow": func() {
		CleanShow(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"LeakLoad": func() {
		LeakLoad(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"CleanLoad": func() {
		CleanLoad(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"LeakPEM": func() {
		LeakPEM(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"CleanPEM": func() {
		CleanPEM(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"LeakLines": func() {
		LeakLines(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
	"CleanLines": func() {
		CleanLines(Signer{"k8s://key", []byte("canary-password"), "canary-idtoken", []byte("canary-key")})
	},
}
