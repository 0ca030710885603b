package proofs

import (
	"context"

	"go.mongodb.org/mongo-driver/v2/bson"
	"go.mongodb.org/mongo-driver/v2/mongo"
)

type user struct {
	Email string `pii:"email" bson:"email"`
	Cache string `pii:"email" bson:"-"`
}

func inserted(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.InsertOne(ctx, user{Email: d.Tagged}) // want "store/document"
}

func inserted_clean(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.InsertOne(ctx, user{Cache: d.Tagged})
}

func insertedMany(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.InsertOne(ctx, bson.D{{"email", d.Tagged}}) // want "store/document"
}

func updated(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.UpdateOne(ctx, bson.M{"id": 1}, bson.M{"$set": bson.M{"email": d.Tagged}}) // want "store/document"
}

func updated_clean(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.UpdateOne(ctx, bson.M{"email": d.Tagged}, bson.M{"$set": bson.M{"seen": true}})
}

func found(ctx context.Context, c *mongo.Collection, d data[string]) {
	var u user
	c.FindOne(ctx, bson.M{"email": d.Tagged}).Decode(&u)
	show(u) // want "log/line"
}

func found_clean(ctx context.Context, c *mongo.Collection, d data[string]) {
	err := c.FindOne(ctx, bson.M{"email": d.Tagged}).Err()
	show(err)
}

func bulk(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.BulkWrite(ctx, []mongo.WriteModel{mongo.NewInsertOneModel().SetDocument(user{Email: d.Tagged})}) // want "store/document"
}

func bulk_literal(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.BulkWrite(ctx, []mongo.WriteModel{&mongo.InsertOneModel{Document: user{Email: d.Tagged}}}) // want "store/document"
}

func bulk_clean(ctx context.Context, c *mongo.Collection, d data[string]) {
	c.BulkWrite(ctx, []mongo.WriteModel{mongo.NewDeleteOneModel().SetFilter(user{Email: d.Tagged})})
}
