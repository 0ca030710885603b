//go:build probe

package case50

import (
	"context"
	"net/http/httptest"

	"github.com/labstack/echo/v4"
)

var (
	ctx     = context.Background()
	subject = Subject{"s1", "canary-email", "canary-health", []string{"canary-posts"}}
)

func desk() *Desk {
	d, _ := New()
	return d
}

func c() echo.Context {
	return echo.New().NewContext(httptest.NewRequest("GET", "/", nil), httptest.NewRecorder())
}

var Probe = map[string]func(){
	"CleanDownload": func() { CleanDownload(desk(), c(), subject) },
	"LeakUpload":    func() { LeakUpload(ctx, desk(), subject) },
	"CleanUpload":   func() { CleanUpload(ctx, desk(), subject) },
	"LeakPublish":   func() { LeakPublish(desk(), subject) },
	"CleanPublish":  func() { CleanPublish(desk(), subject) },
	"CleanErase":    func() { CleanErase(desk(), subject) },
	"LeakSave":      func() { LeakSave(desk(), Subject{"s1", "e", "canary-health", nil}) },
	"LeakPosts":     func() { LeakPosts(c(), subject) },
	"CleanPosts":    func() { CleanPosts(c(), subject) },
}
