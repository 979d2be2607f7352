// Art. 1(2) and Art. 10 at the door of every import: forbidden kinds by their names in three languages, and columns nobody declared.
import { describe, expect, it } from 'vitest';
import { refuseColumns } from './columns.ts';

const members = { required: ['employee_no', 'name'], optional: ['position', 'organization'] };
const customers = { required: ['business_name'], optional: ['address'] };

describe('columns', () => {
  it('takes a header in any order, case and spacing, optional columns left out', () => {
    expect(refuseColumns('members', members, ['Name', ' employee-no '])).toBeNull();
    expect(refuseColumns('customers', customers, ['business_name', 'address'])).toBeNull();
  });

  it.each([
    ['religion', 'belief'],
    ['종교', 'belief'],
    ['agama', 'belief'],
    ['Blood Type', 'health'],
    ['bloodType', 'health'],
    ['혈액형', 'health'],
    ['golongan_darah', 'health'],
    ['장애여부', 'health'],
    ['disability_status', 'health'],
    ['ethnicity', 'race'],
    ['suku_bangsa', 'race'],
    ['nationality', 'national origin'],
    ['국적', 'national origin'],
    ['tempat_lahir', 'national origin'],
    ['home_address', 'residence'],
    ['주소', 'residence'],
    ['alamat', 'residence'],
    ['political_party', 'political'],
    ['정당', 'political'],
    ['criminal_record', 'criminal'],
    ['범죄경력', 'criminal'],
    ['gender', 'sexual'],
    ['jenis_kelamin', 'sexual'],
    ['성별', 'sexual'],
    ['latitude', 'position'],
    ['lng', 'position'],
    ['gps1', 'position'],
    ['GeoHash', 'position'],
    ['start_coordinates', 'position'],
    ['위도', 'position'],
    ['koordinat', 'position'],
    ['garis_lintang', 'position'],
  ])('refuses the whole file for %s, naming it', (column, kind) => {
    const refusal = refuseColumns('members', members, ['employee_no', 'name', column]);
    expect(refusal).toMatchObject({ code: 'FORBIDDEN_COLUMN', field: 'columns' });
    expect(refusal?.message).toContain(`“${column}”`);
    expect(refusal?.message).toContain(kind);
  });

  it('refuses a column that nobody declared, a column twice, and a missing one, by name', () => {
    expect(refuseColumns('members', members, ['employee_no', 'name', 'shoe_size'])?.message).toContain('“shoe_size”');
    expect(refuseColumns('members', members, ['employee_no', 'name', 'email_address'])).toMatchObject({
      code: 'UNKNOWN_COLUMN',
    });
    expect(refuseColumns('members', members, ['employee_no', 'name', ''])?.message).toContain('number 3');
    expect(refuseColumns('members', members, ['employee_no', 'name', 'Name'])).toMatchObject({
      code: 'DUPLICATE_COLUMN',
    });
    expect(refuseColumns('members', members, ['employee_no'])?.message).toContain('“name”');
  });

  it('does not repeat a line of data that stands where the header should', () => {
    const refusal = refuseColumns('members', members, ['E000001', '박순옥', 'park@c100.example']);
    expect(refusal?.code).toBe('NO_HEADER');
    expect(JSON.stringify(refusal)).not.toContain('박순옥');
    expect(refuseColumns('members', members, ['employee_no;name'])?.message).toContain('not separated by commas');
  });
});
