// Package case09 is an agent that shows the configuration it runs with.
package case09

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
)

// Runtime is what the agent was started with.
type Runtime struct {
	Node     string
	ACLToken string `pii:"token"`
	Encrypt  string `pii:"secret"`
	RetryDSN string `pii:"secret"`
	Keyfile  string
}

// flat has a value for each name.
func (r Runtime) flat() map[string]any {
	return map[string]any{
		"node":      r.Node,
		"acl_token": r.ACLToken,
		"encrypt":   r.Encrypt,
		"retry":     map[string]any{"join": r.RetryDSN},
		"keyfile":   r.Keyfile,
	}
}

func suffixed(name string) bool {
	for _, s := range []string{"token", "password", "secret"} {
		if strings.HasSuffix(name, s) {
			return true
		}
	}
	return false
}

// bySuffix hides what has the name of a secret.
func bySuffix(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		switch inner := v.(type) {
		case map[string]any:
			out[k] = bySuffix(inner)
		default:
			out[k] = v
			if suffixed(k) {
				out[k] = "hidden"
			}
		}
	}
	return out
}

// known shows what is on a list, and nothing else.
func known(r Runtime) map[string]any {
	return map[string]any{"node": r.Node, "keyfile": r.Keyfile, "acls": r.ACLToken != ""}
}

func show(v any) string {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Sprintf("%T", v)
	}
	return string(text)
}

// LeakSelf shows what does not look like a secret, CleanSelf what is known not to be one.
func LeakSelf(r Runtime) {
	log.Print(show(bySuffix(map[string]any{"encrypt": r.Encrypt, "retry": map[string]any{"join": r.RetryDSN}}))) // leak: Runtime.Encrypt, Runtime.RetryDSN
}

func CleanSelf(r Runtime) {
	log.Print(show(known(r)))
}

// LeakPick prints one value by its name, CleanPick another.
func LeakPick(r Runtime) {
	fmt.Println(r.flat()["encrypt"]) // leak: Runtime.Encrypt
}

func CleanPick(r Runtime) {
	fmt.Println(r.flat()["keyfile"])
}

// LeakDelete takes one secret out of three, CleanDelete all.
func LeakDelete(r Runtime) {
	m := r.flat()
	delete(m, "acl_token")
	delete(m, "encrypt")
	log.Printf("%v", m) // leak: Runtime.RetryDSN
}

func CleanDelete(r Runtime) {
	m := r.flat()
	delete(m, "acl_token")
	delete(m, "encrypt")
	delete(m, "retry")
	log.Printf("%v", m)
}

// LeakBundle writes the configuration for support as it is, CleanBundle without secrets.
func LeakBundle(r Runtime) error {
	return os.WriteFile("agent.json", []byte(show(r.flat())), 0o600) // leak: Runtime.ACLToken, Runtime.Encrypt, Runtime.RetryDSN
}

func CleanBundle(r Runtime) error {
	r.ACLToken, r.Encrypt, r.RetryDSN = "", "", ""
	return os.WriteFile("agent.json", []byte(show(r.flat())), 0o600)
}
