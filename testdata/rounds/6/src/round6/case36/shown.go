// Package case36 logs values that say how they are logged, alone and inside of others.
package case36

import (
	"log/slog"
	"os"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

// LogValue shows the number of a user.
func (u User) LogValue() slog.Value { return slog.GroupValue(slog.Int("id", u.ID)) }

type Order struct {
	No    string
	Buyer User
}

// A Team says how it is logged by those who are in it.
type Team []User

func (t Team) LogValue() slog.Value {
	vs := make([]slog.Attr, 0, len(t))
	for _, u := range t {
		vs = append(vs, slog.Any("member", u))
	}
	return slog.GroupValue(vs...)
}

func logger() *slog.Logger { return slog.New(slog.NewJSONHandler(os.Stderr, nil)) }

func LeakOrder(u User) {
	logger().Info("ordered", "order", Order{"o1", u}) // leak: User.Email, User.Phone
}

func CleanOrder(u User) {
	o := Order{"o1", u}
	logger().Info("ordered", slog.Group("order", "no", o.No, "buyer", o.Buyer))
}

func LeakSlice(u User) {
	logger().Info("team", "members", []User{u}) // leak: User.Email, User.Phone
}

func CleanSlice(u User) {
	logger().Info("team", "members", Team{u})
}

func LeakConverted(u User) {
	type plain User
	logger().Info("signed up", "user", plain(u)) // leak: User.Email, User.Phone
}

func CleanPointer(u User) {
	logger().Info("signed up", "user", &u)
}

func LeakMap(u User) {
	u.Phone = ""
	logger().Info("by role", "users", map[string]any{"admin": u}) // leak: User.Email
}

func CleanMap(u User) {
	users := map[string]any{"admin": u}
	for role, v := range users {
		logger().Info("by role", role, v)
	}
}

func CleanWith(u User) {
	logger().With("user", u).WithGroup("g").Info("signed up", "also", slog.AnyValue(u))
}
