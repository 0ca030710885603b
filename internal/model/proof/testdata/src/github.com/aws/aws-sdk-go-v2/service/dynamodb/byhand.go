package proofs

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/attributevalue"
	"github.com/aws/aws-sdk-go-v2/feature/dynamodb/expression"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/aws-sdk-go-v2/service/kms"
)

type user struct {
	Email string `pii:"email" dynamodbav:"email"`
	Cache string `pii:"email" dynamodbav:"-"`
}

func put(ctx context.Context, c *dynamodb.Client, d data[string]) {
	item, _ := attributevalue.MarshalMap(user{Email: d.Tagged})
	c.PutItem(ctx, &dynamodb.PutItemInput{Item: item}) // want "store/document"
}

func put_clean(ctx context.Context, c *dynamodb.Client, d data[string]) {
	item, _ := attributevalue.MarshalMap(user{Cache: d.Tagged})
	c.PutItem(ctx, &dynamodb.PutItemInput{Item: item})
}

func put_encrypted(ctx context.Context, c *dynamodb.Client, k *kms.Client, d data[string]) {
	out, _ := k.Encrypt(ctx, &kms.EncryptInput{Plaintext: []byte(d.Tagged)})
	c.PutItem(ctx, &dynamodb.PutItemInput{Item: map[string]types.AttributeValue{ // want "store/document encrypted"
		"email": &types.AttributeValueMemberB{Value: out.CiphertextBlob},
	}})
}

func update(ctx context.Context, c *dynamodb.Client, d data[string]) {
	expr, _ := expression.NewBuilder().WithUpdate(expression.Set(expression.Name("email"), expression.Value(d.Tagged))).Build()
	c.UpdateItem(ctx, &dynamodb.UpdateItemInput{ExpressionAttributeValues: expr.Values()}) // want "store/document"
}

func update_clean(ctx context.Context, c *dynamodb.Client, d data[string]) {
	expr, _ := expression.NewBuilder().WithUpdate(expression.Set(expression.Name("seen"), expression.Value(1))).
		WithCondition(expression.Name("email").Equal(expression.Value(d.Tagged))).Build()
	c.UpdateItem(ctx, &dynamodb.UpdateItemInput{ExpressionAttributeValues: expr.Values()})
}

func read(ctx context.Context, c *dynamodb.Client) {
	var u user
	out, _ := c.GetItem(ctx, &dynamodb.GetItemInput{})
	attributevalue.UnmarshalMap(out.Item, &u)
	show(u) // want "log/line"
}
