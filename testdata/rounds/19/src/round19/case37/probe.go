//go:build probe

package case37

var Probe = map[string]func(){
	"LeakSettings": func() {
		LeakSettings(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"CleanSettings": func() {
		CleanSettings(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"LeakService": func() {
		LeakService(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"CleanService": func() {
		CleanService(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"LeakCert": func() {
		LeakCert(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"CleanCert": func() {
		CleanCert(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"LeakEvent": func() {
		LeakEvent(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"CleanEvent": func() {
		CleanEvent(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"LeakDecode": func() {
		LeakDecode(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
	"CleanDecode": func() {
		CleanDecode(Tunnel{"t1", "app.example", "canary-token", "http://localhost", []byte("canary-certpem")})
	},
}
