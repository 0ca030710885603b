// Package case31 lets workers do what takes long.
package case31

import (
	"context"
	"encoding/json"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
	"github.com/google/uuid"
	"go.uber.org/zap"
	"round9/case31/jobs"
)

type Member struct {
	ID     int
	Email  string `pii:"email"`
	Photo  string `pii:"photo"`
	Locale string
}

// welcomeMail names the address in the job.
type welcomeMail struct {
	To     string `json:"to"`
	Locale string `json:"locale"`
}

func (welcomeMail) Kind() string { return "welcome-mail" }

// welcome names the member alone; the worker looks the address up.
type welcome struct {
	Member int    `json:"member"`
	Locale string `json:"locale"`
}

func (welcome) Kind() string { return "welcome" }

// resize hides the picture from JSON.
type resize struct {
	Member int
	photo  string
}

func (resize) Kind() string { return "resize" }

func (r resize) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"member": r.Member, "bytes": len(r.photo)})
}

type loudResize struct {
	member int
	photo  string
}

func (loudResize) Kind() string { return "resize" }

func (r loudResize) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{"member": r.member, "photo": r.photo})
}

type Service struct {
	queue *jobs.Queue
	log   *zap.Logger
}

func New() *Service { return &Service{jobs.New("https://sqs.example/jobs"), zap.L()} }

func (s *Service) push(ctx context.Context, j jobs.Job) {
	id := uuid.NewString()
	if err := s.queue.Push(ctx, j); err != nil {
		s.log.Error("not pushed", zap.String("id", id), zap.String("kind", j.Kind()), zap.Error(err))
		return
	}
	s.log.Info("pushed", zap.String("id", id), zap.String("kind", j.Kind()))
}

func LeakWelcome(ctx context.Context, s *Service, m Member) {
	s.push(ctx, welcomeMail{m.Email, m.Locale}) // leak: Member.Email
}

func CleanWelcome(ctx context.Context, s *Service, m Member) {
	s.push(ctx, welcome{m.ID, m.Locale})
}

func LeakResize(ctx context.Context, s *Service, m Member) {
	s.push(ctx, loudResize{m.ID, m.Photo}) // leak: Member.Photo
}

func CleanResize(ctx context.Context, s *Service, m Member) {
	s.push(ctx, resize{m.ID, m.Photo})
}

func LeakBody(ctx context.Context, client *sqs.Client, m Member) error {
	body := "forget " + m.Email
	_, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: aws.String("q"), MessageBody: &body}) // leak: Member.Email
	return err
}

func CleanBody(ctx context.Context, client *sqs.Client, m Member) error {
	body := "forget " + uuid.NewSHA1(uuid.NameSpaceURL, []byte(m.Locale)).String()
	_, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: aws.String("q"), MessageBody: &body})
	return err
}

// CleanDerived logs a number that is a hash of the address.
func CleanDerived(s *Service, m Member) {
	s.log.Info("member", zap.Stringer("key", uuid.NewSHA1(uuid.NameSpaceURL, []byte(m.Email))))
}

func LeakJob(s *Service, m Member) {
	s.log.Debug("about to push", zap.Any("job", welcomeMail{To: m.Email})) // leak: Member.Email
}
