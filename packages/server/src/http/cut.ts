import { InvariantError } from '@madang/protocol';
import { z } from 'zod';

/**
 * Makes what cuts answers to their schema: what the schema does not name does not leave the server. Made once for each
 * route, so that an answer is read once.
 * @returns A function that throws InvariantError where something the schema asks for is missing or wrong.
 */
export function cutter(schema: z.ZodType): (value: unknown) => unknown {
  const forgiving = dropUnknown(schema);
  return (value) => {
    const result = z.safeParse(forgiving, value);
    if (result.success) return result.data;
    const where = result.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.code}`).join(', ');
    throw new InvariantError(`the answer does not fit its schema: ${where}`);
  };
}

/** The same schema, whose objects drop what they do not name, where the contract's refuse it. */
function dropUnknown(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [name, dropUnknown(field)]);
    return schema.clone({ ...schema.def, shape: Object.fromEntries(fields), catchall: undefined });
  }
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: dropUnknown(schema.element) });
  if (schema instanceof z.ZodNullable)
    return schema.clone({ ...schema.def, innerType: dropUnknown(schema.def.innerType) });
  if (schema instanceof z.ZodOptional)
    return schema.clone({ ...schema.def, innerType: dropUnknown(schema.def.innerType) });
  if (schema instanceof z.ZodDefault)
    return schema.clone({ ...schema.def, innerType: dropUnknown(schema.def.innerType) });
  return schema;
}
