// @ts-check
/**
 * A lint rule of our own: inside `db.$transaction(async (tx) => …)` only `tx` may speak to the database. The
 * statement queue belongs to the transaction until it ends, so a statement of the outer client waits for a
 * transaction that waits for it.
 */

/** @typedef {{ type: string, parent?: Node, [key: string]: any }} Node */

/**
 * The names that must not be used inside the call's callback: the client whose transaction it is.
 * @param {Node} call
 */
function transactionOf(call) {
  const { callee, arguments: given } = call
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.name !== '$transaction') return null
  const callback = given[0]
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return null
  const client = callee.object.type === 'Identifier' ? callee.object.name : null
  const parameter = callback.params[0]?.type === 'Identifier' ? callback.params[0].name : null
  return { callback, client: client === parameter ? null : client }
}

/** @param {Node} node */
function isPropertyName(node) {
  const parent = node.parent
  if (!parent) return false
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand
}

export default {
  meta: { name: 'stet' },
  rules: {
    'no-outer-client': {
      /** @param {{ report(problem: { node: Node, message: string }): void }} context */
      create(context) {
        /** @type {{ callback: Node, client: string | null }[]} */
        const open = []
        const message =
          'Use the transaction’s own client here: the outer one waits for this transaction to end, and this transaction for it.'
        /** @param {Node} node */
        const leave = (node) => {
          if (open.at(-1)?.callback === node) open.pop()
        }
        /** @type {Map<Node, { callback: Node, client: string | null }>} */
        const callbacks = new Map()
        /** @param {Node} node */
        const enter = (node) => {
          const transaction = callbacks.get(node)
          if (transaction) open.push(transaction)
        }
        return {
          /** @param {Node} node */
          CallExpression(node) {
            if (open.length > 0 && node.callee.type === 'Identifier' && node.callee.name === 'database') {
              context.report({ node, message })
            }
            const transaction = transactionOf(node)
            if (transaction) callbacks.set(transaction.callback, transaction)
          },
          ArrowFunctionExpression: enter,
          FunctionExpression: enter,
          'ArrowFunctionExpression:exit': leave,
          'FunctionExpression:exit': leave,
          /** @param {Node} node */
          Identifier(node) {
            if (isPropertyName(node)) return
            if (open.some((transaction) => transaction.client === node.name)) context.report({ node, message })
          },
        }
      },
    },
  },
}
