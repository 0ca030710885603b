//go:build probe

package case04

var Probe = map[string]func(){
	"LeakArgs": func() {
		LeakArgs(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"CleanArgs": func() {
		CleanArgs(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"LeakError": func() {
		LeakError(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"CleanError": func() {
		CleanError(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"LeakOutput": func() {
		LeakOutput(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"CleanOutput": func() {
		CleanOutput(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"LeakStdin": func() {
		LeakStdin(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
	"CleanStdin": func() {
		CleanStdin(Mounter{"rbd", "img", []string{"m1", "m2"}, "admin", "canary-secret", "/etc/keyring"})
	},
}
