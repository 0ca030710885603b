// Package case22 has messages as generators write them: getters, oneofs and builders.
package case22

import (
	"fmt"
	"log/slog"
)

type User struct {
	id    int64
	name  *string `pii:"name"`
	reach isReach
	inner *User
}

type isReach interface{ isReach() }

type UserMail struct {
	Mail string `pii:"email"`
}

type UserPost struct{ Box int }

func (*UserMail) isReach() {}
func (*UserPost) isReach() {}

func (u *User) GetID() int64 {
	if u == nil {
		return 0
	}
	return u.id
}

func (u *User) GetName() string {
	if u == nil || u.name == nil {
		return ""
	}
	return *u.name
}

func (u *User) GetMail() string {
	if m, ok := u.reach.(*UserMail); ok {
		return m.Mail
	}
	return ""
}

func (u *User) GetBox() int {
	if p, ok := u.reach.(*UserPost); ok {
		return p.Box
	}
	return 0
}

func (u *User) GetInner() *User {
	if u == nil {
		return nil
	}
	return u.inner
}

func (u *User) ClearName() { u.name = nil }

// A Builder has exported fields for all.
type Builder struct {
	Name  *string `pii:"name"`
	Mail  *string `pii:"email"`
	Inner *User
}

func (b Builder) Build() *User {
	u := &User{id: 1, name: b.Name, inner: b.Inner}
	if b.Mail != nil {
		u.reach = &UserMail{*b.Mail}
	}
	return u
}

func LeakMail(u *User) {
	slog.Info("user", "mail", u.GetMail()) // leak: UserMail.Mail
}

func CleanMail(u *User) {
	slog.Info("user", "box", u.GetBox())
}

func LeakInner(u *User) {
	slog.Info("user", "of", u.GetInner().GetName()) // leak: User.name
}

func CleanInner(u *User) {
	slog.Info("user", "of", u.GetInner().GetID())
}

func LeakCleared(u *User) {
	u.GetInner().ClearName()
	u.reach = nil
	slog.Info(fmt.Sprint("user ", u.GetName())) // leak: User.name
}

func CleanCleared(u *User) {
	u.ClearName()
	u.reach = nil
	slog.Info(fmt.Sprint("user ", u.GetName()))
}

func LeakRebuilt(u *User) {
	mail := u.GetMail()
	v := Builder{Mail: &mail}.Build()
	slog.Info("copy", "name", v.GetName(), "mail", v.GetMail()) // leak: UserMail.Mail
}

func CleanRebuilt(u *User) {
	mail := "none"
	v := Builder{Mail: &mail}.Build()
	slog.Info("copy", "name", v.GetName(), "mail", v.GetMail())
}
