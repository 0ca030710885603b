package transfer

import "strings"

// clearSchemes are how addresses begin that lead to a way in the clear. Some
// protocols can turn to encryption on the way, where the other side wants it:
// an address that asks for none leaves it to that side.
var clearSchemes = map[string]string{
	"http": "an http:// address", "ws": "a ws:// address", "ftp": "an ftp:// address", "redis": "a redis:// address", "amqp": "an amqp:// address",
	"nats": "a nats:// address", "mqtt": "an mqtt:// address", "smtp": "an smtp:// address", "ldap": "an ldap:// address",
}

// clearOptions are what an address or a data source name says to go in the
// clear, or to believe whoever answers.
var clearOptions = []string{"sslmode=disable", "sslmode=allow", "tls=false", "tls=skip-verify", "encrypt=disable", "tlsInsecure=true", "ssl=false"}

// inTheClear says why what text names goes in the clear; empty when it does
// not, or stays on this machine.
func inTheClear(text string) string {
	if text == "http" || text == "ws" {
		return clearSchemes[text] // to be put before a host
	}
	for _, option := range clearOptions {
		if strings.Contains(text, option) && !localSource(text) {
			return option
		}
	}
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok || isLocal(host(rest)) {
		return ""
	}
	return clearSchemes[scheme]
}

// host is the host of an address without its scheme.
func host(rest string) string {
	rest, _, _ = strings.Cut(rest, "/")
	if at := strings.LastIndexByte(rest, '@'); at >= 0 {
		rest = rest[at+1:]
	}
	return rest
}

// isLocal reports whether a host, or an address with a port, is this machine:
// what goes there travels over no wire.
func isLocal(host string) bool {
	name := host
	if colon := strings.LastIndexByte(host, ':'); colon >= 0 && !strings.HasSuffix(host, "]") {
		name = host[:colon]
	}
	return name == "localhost" || strings.HasSuffix(name, ".localhost") || strings.HasPrefix(name, "127.") || name == "[::1]" || host == "::1" || name == "0.0.0.0"
}

// localSource reports whether a data source name says that the server is this
// machine.
func localSource(text string) bool {
	for _, local := range []string{"host=localhost", "host=127.", "host=/", "@localhost", "@127.", "@[::1]", "@tcp(localhost", "@tcp(127.", "@unix(", "://localhost", "://127."} {
		if strings.Contains(text, local) {
			return true
		}
	}
	return false
}

// staysHere reports whether a constant argument of a dial says that it leads no
// further than this machine: an address of it, or a socket in its file system.
func staysHere(text string) bool {
	return isLocal(text) || strings.HasPrefix(text, "unix") || strings.HasPrefix(text, "/")
}
