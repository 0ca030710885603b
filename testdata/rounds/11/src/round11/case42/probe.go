//go:build probe

package case42

import (
	"context"
	"os"
)

func client() *Client {
	c, err := NewClient(os.Getenv("PROBE_URL"))
	if err != nil {
		panic(err)
	}
	return c
}

func position() Position { return Position{"eu", "canary-town", "canary-spot", "canary-key"} }

var Probe = map[string]func(){
	"LeakPath":    func() { LeakPath(context.Background(), client(), position()) },
	"CleanPath":   func() { CleanPath(context.Background(), client(), position()) },
	"LeakQuery":   func() { LeakQuery(context.Background(), client(), position()) },
	"CleanQuery":  func() { CleanQuery(context.Background(), client(), position()) },
	"LeakParsed":  func() { LeakParsed(context.Background(), client(), position()) },
	"CleanParsed": func() { CleanParsed(context.Background(), client(), position()) },
	"LeakHeader":  func() { LeakHeader(context.Background(), client(), position()) },
	"CleanHeader": func() { CleanHeader(context.Background(), client(), position()) },
	"LeakUser":    func() { LeakUser(context.Background(), client(), position()) },
	"CleanUser":   func() { CleanUser(context.Background(), client(), position()) },
}
