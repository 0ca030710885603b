//go:build probe

package case11

import (
	"context"
	"os"
	"time"
)

func sampleMember() Member {
	return Member{ID: 4, Name: "canary-name", Phone: "canary-phone", Level: "gold"}
}

type printing struct{}

func (printing) Set(_ context.Context, key string, value []byte, _ time.Duration) error {
	_, err := os.Stdout.Write(append([]byte(key), value...))
	return err
}

func (printing) Get(context.Context, string) ([]byte, bool) { return nil, false }

func init() { remote = printing{} }

var Probe = map[string]func(){
	"LeakPut":     func() { LeakPut(context.Background(), sampleMember()) },
	"CleanPut":    func() { CleanPut(context.Background(), sampleMember()) },
	"LeakKey":     func() { LeakKey(context.Background(), sampleMember()) },
	"CleanSealed": func() { CleanSealed(context.Background(), sampleMember()) },
	"LeakLoaded":  func() { LeakLoaded(sampleMember()) },
	"CleanLoaded": func() { CleanLoaded(sampleMember()) },
	"LeakGet":     func() { LeakGet(context.Background(), sampleMember()) },
	"CleanGet":    func() { CleanGet(context.Background(), sampleMember()) },
}
