//go:build probe

package case24

var Probe = map[string]func(){
	"LeakStatus":   func() { LeakStatus(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"CleanStatus":  func() { CleanStatus(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"LeakDisplay":  func() { LeakDisplay(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"CleanDisplay": func() { CleanDisplay(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"LeakArgs":     func() { LeakArgs(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"CleanArgs":    func() { CleanArgs(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"LeakExport":   func() { LeakExport(Host{"git.example", "ann", "canary-token", "ssh"}) },
	"CleanExport":  func() { CleanExport(Host{"git.example", "ann", "canary-token", "ssh"}) },
}
