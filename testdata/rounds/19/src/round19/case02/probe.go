//go:build probe

package case02

import "context"

func req() *PublishRequest {
	return &PublishRequest{"vol-1", "/mnt/1", VolumeContext{"ext4", "canary-tokens"}, map[string]string{"user": "canary-secrets"}}
}

var Probe = map[string]func(){
	"LeakCall":    func() { LeakCall(context.Background(), req()) },
	"CleanCall":   func() { CleanCall(context.Background(), req()) },
	"LeakMount":   func() { LeakMount(req()) },
	"CleanMount":  func() { CleanMount(req()) },
	"LeakFailed":  func() { LeakFailed(context.Background(), req()) },
	"CleanFailed": func() { CleanFailed(context.Background(), req()) },
	"LeakKeys":    func() { LeakKeys(req()) },
	"CleanKeys":   func() { CleanKeys(req()) },
}
