/** The interface of `OrderArm`, as its author would write it down. */
export const ORDER_API = `openapi: 3.0.3
info: { title: orders, version: "1" }
servers: [{ url: "https://shop.example/" }]
paths:
  /login:
    post:
      operationId: login
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Login" }
      responses:
        "200":
          description: signed in
          content: { application/json: { schema: { type: object, required: [token], properties: { token: { type: string } } } } }
  /orders:
    post:
      operationId: createOrder
      security: [{ token: [] }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } }
      responses:
        "201":
          description: made
          content: { application/json: { schema: { $ref: "#/components/schemas/Made" } } }
  /orders/{orderId}:
    get:
      operationId: readOrder
      security: [{ token: [] }]
      parameters: [{ name: orderId, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: the order } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  schemas:
    Login: { type: object, required: [user], properties: { user: { type: string, format: email } } }
    Order: { type: object, required: [quantity], properties: { id: { type: string, readOnly: true }, quantity: { type: integer, example: 3 }, key: { type: string, format: uuid } } }
    Made: { type: object, required: [id], properties: { id: { type: string } } }
`;
