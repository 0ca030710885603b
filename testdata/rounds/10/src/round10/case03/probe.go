//go:build probe

package case03

import "context"

func job() *Job { return &Job{"nightly", "s3:backups", "canary-key"} }

var Probe = map[string]func(){
	"LeakCommand":      func() { LeakCommand(context.Background(), job()) },
	"CleanCommand":     func() { CleanCommand(context.Background(), job()) },
	"LeakString":       func() { LeakString(context.Background(), job()) },
	"CleanString":      func() { CleanString(context.Background(), job()) },
	"LeakOverwritten":  func() { LeakOverwritten(context.Background(), job()) },
	"CleanOverwritten": func() { CleanOverwritten(context.Background(), job()) },
}
