// Package case16 keeps answers to a survey in MongoDB.
package case16

import (
	"context"
	"errors"
	"time"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.uber.org/zap"
)

type Answer struct {
	ID      string `bson:"_id"`
	Party   string `bson:"party" pii:"political-opinion"`
	Comment string `bson:"comment" pii:"comment"`
	Secret  string `bson:"-" pii:"ethnicity"`
}

// Document is what is kept of an answer.
type Document struct {
	ID      string    `bson:"_id"`
	At      time.Time `bson:"at"`
	Comment string    `bson:"comment"`
}

func document(a Answer) Document { return Document{ID: a.ID, Comment: a.Comment} }

type Store struct {
	answers *mongo.Collection
	log     *zap.Logger
}

func NewStore() *Store { return &Store{&mongo.Collection{}, zap.L()} }

func (s *Store) insert(ctx context.Context, doc any) error {
	_, err := s.answers.InsertOne(ctx, doc)
	if err != nil {
		s.log.Error("insert", zap.Error(err))
	}
	return err
}

func (s *Store) find(ctx context.Context, filter bson.M) (a Answer, err error) {
	err = s.answers.FindOne(ctx, filter).Decode(&a)
	if errors.Is(err, mongo.ErrNoDocuments) {
		s.log.Warn("nothing found", zap.Int("conditions", len(filter)), zap.Error(err))
	}
	return a, err
}

func LeakInsert(ctx context.Context, s *Store, a Answer) error {
	return s.insert(ctx, bson.M{"_id": a.ID, "party": a.Party}) // leak: Answer.Party
}

func CleanInsert(ctx context.Context, s *Store, a Answer) error {
	return s.insert(ctx, document(a))
}

// CleanIgnored keeps what bson does not look at.
func CleanIgnored(ctx context.Context, s *Store, a Answer) error {
	_, err := s.answers.InsertOne(ctx, Answer{ID: a.ID, Comment: a.Comment, Secret: a.Secret})
	return err
}

func LeakDocument(ctx context.Context, s *Store, a Answer) error {
	_, err := s.answers.InsertOne(ctx, a) // leak: Answer.Party
	return err
}

func LeakUpdate(ctx context.Context, s *Store, a Answer) error {
	set := bson.D{{Key: "party", Value: a.Party}}
	_, err := s.answers.UpdateOne(ctx, bson.M{"_id": a.ID}, bson.M{"$set": set}) // leak: Answer.Party
	return err
}

func CleanUpdate(ctx context.Context, s *Store, a Answer) error {
	set := bson.D{{Key: "comment", Value: a.Comment}, {Key: "voted", Value: a.Party != ""}}
	_, err := s.answers.UpdateOne(ctx, bson.M{"_id": a.ID}, bson.M{"$set": set})
	return err
}

func CleanFilter(ctx context.Context, s *Store, a Answer) (Answer, error) {
	return s.find(ctx, bson.M{"party": a.Party})
}

func LeakFilter(ctx context.Context, s *Store, a Answer) {
	filter := bson.M{"party": a.Party}
	if _, err := s.find(ctx, filter); err != nil {
		s.log.Error("no answer", zap.Any("filter", filter)) // leak: Answer.Party
	}
}
