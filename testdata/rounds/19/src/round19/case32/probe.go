//go:build probe

package case32

var Probe = map[string]func(){
	"LeakBind":     func() { LeakBind(LDAP{"dc1", "cn=svc", "canary-bindpw"}) },
	"CleanBind":    func() { CleanBind(LDAP{"dc1", "cn=svc", "canary-bindpw"}) },
	"LeakClients":  func() { LeakClients([]StaticClient{{"web", "canary-secret", nil, false}}) },
	"CleanClients": func() { CleanClients([]StaticClient{{"web", "canary-secret", nil, false}}) },
	"LeakRaw":      func() { LeakRaw(LDAP{"dc1", "cn=svc", "canary-bindpw"}) },
	"CleanRaw":     func() { CleanRaw(LDAP{"dc1", "cn=svc", "canary-bindpw"}) },
	"LeakEntry":    func() { LeakEntry([]Entry{{"canary-dn", "canary-mail", nil}, {}}) },
	"CleanEntry":   func() { CleanEntry([]Entry{{"canary-dn", "canary-mail", nil}, {}}) },
}
