/** Queues the receipt of an order with the mail provider. */
export async function sendReceipt(orderId: string, total: number): Promise<void> {
  const response = await fetch('https://mail.example.com/receipts', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `receipt-${orderId}` },
    body: JSON.stringify({ orderId, total }),
    signal: AbortSignal.timeout(5_000),
  })
  if (!response.ok) throw new Error(`the mail provider answered ${response.status}`)
}
