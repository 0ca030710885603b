// Package case01 signs people up and logs with zap.
package case01

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// User is an account.
type User struct {
	ID       int64  `json:"id"`
	Email    string `json:"email" pii:"email"`
	Phone    string `json:"-" pii:"phone"`
	Plan     string `json:"plan"`
	Referral string `json:"referral"`
}

// MarshalLogObject shows what support needs.
func (u *User) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt64("id", u.ID)
	enc.AddString("plan", u.Plan)
	return nil
}

// Invite is what a user sends to a friend.
type Invite struct {
	From   int64
	Friend string `pii:"email"`
}

func (i Invite) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddInt64("from", i.From)
	enc.AddString("friend", i.Friend)
	return nil
}

type Service struct {
	log   *zap.Logger
	taken map[string]bool
}

func NewService() *Service {
	log, err := zap.NewProduction()
	if err != nil {
		log = zap.NewNop()
	}
	return &Service{log: log.Named("signup"), taken: map[string]bool{}}
}

var errTaken = errors.New("address is taken")

func (s *Service) register(u *User) error {
	if s.taken[u.Email] {
		return errTaken
	}
	s.taken[u.Email] = true
	return nil
}

func fingerprint(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func LeakField(s *Service, u *User) {
	if err := s.register(u); err == nil {
		s.log.Info("registered", zap.Int64("id", u.ID), zap.String("email", u.Email)) // leak: User.Email
	}
}

func CleanHashed(s *Service, u *User) {
	if err := s.register(u); err == nil {
		s.log.Info("registered", zap.Int64("id", u.ID), zap.String("email_sha256", fingerprint(u.Email)))
	}
}

func CleanError(s *Service, u *User) {
	s.register(u)
	if err := s.register(u); err != nil {
		s.log.Error("not registered", zap.Error(err), zap.Bool("has_phone", u.Phone != ""))
	}
}

func LeakReflected(s *Service, u *User) {
	s.log.Debug("registered", zap.Reflect("user", u)) // leak: User.Email
}

func CleanObject(s *Service, u *User) {
	s.log.Debug("registered", zap.Object("user", u), zap.Any("again", u))
}

func LeakObject(s *Service, i Invite) {
	s.log.Info("invited", zap.Object("invite", i)) // leak: Invite.Friend
}

func CleanInvite(s *Service, i Invite) {
	i.Friend = "(removed)"
	s.log.Info("invited", zap.Object("invite", i))
}

func CleanUntagged(s *Service, u *User) {
	log := s.log.With(zap.String("plan", u.Plan), zap.String("referral", u.Referral))
	log.Info("registered", zap.Int("length", len(u.Email)))
}

func LeakWith(s *Service, u *User) {
	log := s.log.With(zap.Int64("id", u.ID), zap.String("phone", u.Phone))
	log.Info("registered") // leak: User.Phone
}
