export const id = 5772;
export const ids = [5772,8808];
export const modules = {

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hash32),
/* harmony export */   J: () => (/* binding */ seeded)
/* harmony export */ });
/**
 * xoshiro128** seeded through splitmix32: small, fast, equidistributed enough for ordering and simulation (not for secrets).
 * Source: Blackman & Vigna, "Scrambled linear pseudorandom number generators", 2021.
 */
function seeded(seed) {
    let state = seed >>> 0;
    const next32 = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let a = next32();
    let b = next32();
    let c = next32();
    let d = next32();
    return () => {
        const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = rotateLeft(d, 11);
        return scrambled / 4294967296;
    };
}
const rotateLeft = (x, k) => (x << k) | (x >>> (32 - k));
/** A 32-bit FNV-1a hash of a text: to derive one seed from another and a name. */
function hash32(text) {
    let h = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h >>> 0;
}


/***/ }),

/***/ 28808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   judgeByProfile: () => (/* binding */ judgeByProfile),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14700);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68776);
/* harmony import */ var _validity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56458);



/** Judges by an older system's rule alone: it informs beside our verdict, and is none of ours. */
function judgeByProfile(profile, input) {
    const { metrics, summary } = profile.judge(input);
    const digest = new _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceDigest */ .K();
    digest.document('profile', { profile: profile.name, kpis: input.kpis, series: input.series, whole: input.whole });
    return {
        profile: profile.name,
        outcome: summary.outcome,
        decision: summary.decision,
        score: summary.score,
        classification: summary.classification,
        tier: 'none',
        findings: metrics.map((metric) => ({
            ...(0,_validity_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(codeOf(metric.outcome), metric.outcome, 0),
            kpi: metric.kpi,
            method: profile.name,
            n: metric.n,
            facts: { reason: metric.reason },
            classification: metric.classification,
            deviation: metric.deviation,
        })),
        looks: [],
        spec: input.spec,
        digest: digest.hex(),
        version: _core_version_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .x,
    };
}
function codeOf(outcome) {
    if (outcome === 'pass')
        return 'no-change';
    if (outcome === 'inconclusive')
        return 'no-data';
    return outcome === 'error' ? 'source-failed' : 'regression';
}
/** The values of one side in order; a missing one is NaN. */
function valuesOf(points) {
    return (points ?? []).map(([, value]) => value ?? Number.NaN);
}
/** A setting that may lie deeper: `at(settings, 'effectSize', 'measure')`; undefined where it is not there. */
function at(settings, ...path) {
    let here = settings;
    for (const name of path)
        here = here !== null && typeof here === 'object' ? here[name] : undefined;
    return here;
}
function numberAt(settings, fallback, ...path) {
    const value = at(settings, ...path);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : fallback;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 85772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PROFILES: () => (/* binding */ PROFILES)
});

// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/core/create.js + 6 modules
var create = __webpack_require__(85200);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesAdd.generated.js
var dependenciesAdd_generated = __webpack_require__(64929);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesTyped.generated.js + 1 modules
var dependenciesTyped_generated = __webpack_require__(86081);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/factoriesNumber.js + 6 modules
var factoriesNumber = __webpack_require__(25403);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesAnd.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var andDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createAnd: factoriesNumber/* createAnd */.idE
};
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesDivide.generated.js
var dependenciesDivide_generated = __webpack_require__(59971);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/utils/number.js
var number = __webpack_require__(45815);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/utils/factory.js
var utils_factory = __webpack_require__(80230);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/function/relational/equalScalar.js





var equalScalar_name = 'equalScalar';
var dependencies = (/* unused pure expression or super */ null && (['typed', 'config']));
var createEqualScalar = /* #__PURE__ */(/* unused pure expression or super */ null && (factory(equalScalar_name, dependencies, _ref => {
  var {
    typed,
    config
  } = _ref;
  var compareUnits = createCompareUnits({
    typed
  });

  /**
   * Test whether two scalar values are nearly equal.
   *
   * @param  {number | BigNumber | bigint | Fraction | boolean | Complex | Unit} x   First value to compare
   * @param  {number | BigNumber | bigint | Fraction | boolean | Complex} y          Second value to compare
   * @return {boolean}                                                  Returns true when the compared values are equal, else returns false
   * @private
   */
  return typed(equalScalar_name, {
    'boolean, boolean': function boolean_boolean(x, y) {
      return x === y;
    },
    'number, number': function number_number(x, y) {
      return nearlyEqual(x, y, config.relTol, config.absTol);
    },
    'BigNumber, BigNumber': function BigNumber_BigNumber(x, y) {
      return x.eq(y) || bigNearlyEqual(x, y, config.relTol, config.absTol);
    },
    'bigint, bigint': function bigint_bigint(x, y) {
      return x === y;
    },
    'Fraction, Fraction': function Fraction_Fraction(x, y) {
      return x.equals(y);
    },
    'Complex, Complex': function Complex_Complex(x, y) {
      return complexEquals(x, y, config.relTol, config.absTol);
    }
  }, compareUnits);
})));
var createEqualScalarNumber = (0,utils_factory/* factory */.P9)(equalScalar_name, ['typed', 'config'], _ref2 => {
  var {
    typed,
    config
  } = _ref2;
  return typed(equalScalar_name, {
    'number, number': function number_number(x, y) {
      return (0,number/* nearlyEqual */.q8)(x, y, config.relTol, config.absTol);
    }
  });
});
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesEqualScalar.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var equalScalarDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createEqualScalar: createEqualScalarNumber
};
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/function/relational/equal.js





var equal_name = 'equal';
var equal_dependencies = (/* unused pure expression or super */ null && (['typed', 'matrix', 'equalScalar', 'DenseMatrix', 'SparseMatrix']));
var createEqual = /* #__PURE__ */(/* unused pure expression or super */ null && (factory(equal_name, equal_dependencies, _ref => {
  var {
    typed,
    matrix,
    equalScalar,
    DenseMatrix,
    concat,
    SparseMatrix
  } = _ref;
  var matAlgo03xDSf = createMatAlgo03xDSf({
    typed
  });
  var matAlgo07xSSf = createMatAlgo07xSSf({
    typed,
    SparseMatrix
  });
  var matAlgo12xSfs = createMatAlgo12xSfs({
    typed,
    DenseMatrix
  });
  var matrixAlgorithmSuite = createMatrixAlgorithmSuite({
    typed,
    matrix
  });

  /**
   * Test whether two values are equal.
   *
   * The function tests whether the relative difference between x and y is
   * smaller than the configured relTol and absTol. The function cannot be used to
   * compare values smaller than approximately 2.22e-16.
   *
   * For matrices, the function is evaluated element wise.
   * In case of complex numbers, x.re must equal y.re, and x.im must equal y.im.
   *
   * Values `null` and `undefined` are compared strictly, thus `null` is only
   * equal to `null` and nothing else, and `undefined` is only equal to
   * `undefined` and nothing else. Strings are compared by their numerical value.
   *
   * Syntax:
   *
   *    math.equal(x, y)
   *
   * Examples:
   *
   *    math.equal(2 + 2, 3)         // returns false
   *    math.equal(2 + 2, 4)         // returns true
   *
   *    const a = math.unit('50 cm')
   *    const b = math.unit('5 m')
   *    math.equal(a, b)             // returns false
   *
   *    const a = math.unit('500 cm')
   *    const b = math.unit('5 m')
   *    math.equal(a, b)             // returns true
   *
   *    const c = [2, 5, 1]
   *    const d = [2, 7, 1]
   *    math.equal(c, d)             // returns [true, false, true]...
   *    math.deepEqual(c, d)         // returns false
   *
   *    math.equal("1000", "1e3")    // returns true
   *    math.equal(0, null)          // returns false
   *
   * See also:
   *
   *    unequal, smaller, smallerEq, larger, largerEq, compare, deepEqual, equalText
   *
   * History:
   *
   *    v13    Handle bigints
   *    v11.6  Support matrix broadcasting
   *    v4     Compare strings by their numerical value
   *    v0.24  Handle `null` and `undefined`
   *    v0.23  Compare collections elementwise
   *    v0.20  Compare floating-point numbers within epsilon, allowing roundoff
   *    v0.2   Created
   *
   * @param  {number | BigNumber | bigint | boolean | Complex | Unit | string | Array | Matrix} x First value to compare
   * @param  {number | BigNumber | bigint | boolean | Complex | Unit | string | Array | Matrix} y Second value to compare
   * @return {boolean | Array | Matrix} Returns true when the compared values are equal, else returns false
   */
  return typed(equal_name, createEqualNumber({
    typed,
    equalScalar
  }), matrixAlgorithmSuite({
    elop: equalScalar,
    SS: matAlgo07xSSf,
    DS: matAlgo03xDSf,
    Ss: matAlgo12xSfs
  }));
})));
var createEqualNumber = (0,utils_factory/* factory */.P9)(equal_name, ['typed', 'equalScalar'], _ref2 => {
  var {
    typed,
    equalScalar
  } = _ref2;
  return typed(equal_name, {
    'any, any': function any_any(x, y) {
      // strict equality for null and undefined?
      if (x === null) {
        return y === null;
      }
      if (y === null) {
        return x === null;
      }
      if (x === undefined) {
        return y === undefined;
      }
      if (y === undefined) {
        return x === undefined;
      }
      return equalScalar(x, y);
    }
  });
});
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesEqual.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */



var equalDependencies = {
  equalScalarDependencies: equalScalarDependencies,
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createEqual: createEqualNumber
};
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesLarger.generated.js + 1 modules
var dependenciesLarger_generated = __webpack_require__(22045);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/function/relational/largerEq.js








var largerEq_name = 'largerEq';
var largerEq_dependencies = (/* unused pure expression or super */ null && (['typed', 'config', 'matrix', 'DenseMatrix', 'concat', 'SparseMatrix']));
var createLargerEq = /* #__PURE__ */(/* unused pure expression or super */ null && (factory(largerEq_name, largerEq_dependencies, _ref => {
  var {
    typed,
    config,
    matrix,
    DenseMatrix,
    concat,
    SparseMatrix
  } = _ref;
  var matAlgo03xDSf = createMatAlgo03xDSf({
    typed
  });
  var matAlgo07xSSf = createMatAlgo07xSSf({
    typed,
    SparseMatrix
  });
  var matAlgo12xSfs = createMatAlgo12xSfs({
    typed,
    DenseMatrix
  });
  var matrixAlgorithmSuite = createMatrixAlgorithmSuite({
    typed,
    matrix,
    concat
  });
  var compareUnits = createCompareUnits({
    typed
  });

  /**
   * Test whether value x is larger or equal to y.
   *
   * The function returns true when x is larger than y or the relative
   * difference between x and y is smaller than the configured relTol and absTol. The
   * function cannot be used to compare values smaller than approximately 2.22e-16.
   *
   * For matrices, the function is evaluated element wise.
   * Strings are compared by their numerical value.
   *
   * Syntax:
   *
   *    math.largerEq(x, y)
   *
   * Examples:
   *
   *    math.larger(2, 1 + 1)         // returns false
   *    math.largerEq(2, 1 + 1)       // returns true
   *
   * See also:
   *
   *    equal, unequal, smaller, smallerEq, larger, compare
   *
   * @param  {number | BigNumber | bigint | Fraction | boolean | Unit | string | Array | Matrix} x First value to compare
   * @param  {number | BigNumber | bigint | Fraction | boolean | Unit | string | Array | Matrix} y Second value to compare
   * @return {boolean | Array | Matrix} Returns true when the x is larger or equal to y, else returns false
   */
  return typed(largerEq_name, createLargerEqNumber({
    typed,
    config
  }), {
    'boolean, boolean': (x, y) => x >= y,
    'BigNumber, BigNumber': function BigNumber_BigNumber(x, y) {
      return x.gte(y) || bigNearlyEqual(x, y, config.relTol, config.absTol);
    },
    'bigint, bigint': function bigint_bigint(x, y) {
      return x >= y;
    },
    'Fraction, Fraction': (x, y) => x.compare(y) !== -1,
    'Complex, Complex': function Complex_Complex() {
      throw new TypeError('No ordering relation is defined for complex numbers');
    }
  }, compareUnits, matrixAlgorithmSuite({
    SS: matAlgo07xSSf,
    DS: matAlgo03xDSf,
    Ss: matAlgo12xSfs
  }));
})));
var createLargerEqNumber = /* #__PURE__ */(0,utils_factory/* factory */.P9)(largerEq_name, ['typed', 'config'], _ref2 => {
  var {
    typed,
    config
  } = _ref2;
  return typed(largerEq_name, {
    'number, number': function number_number(x, y) {
      return x >= y || (0,number/* nearlyEqual */.q8)(x, y, config.relTol, config.absTol);
    }
  });
});
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesLargerEq.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var largerEqDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createLargerEq: createLargerEqNumber
};
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesMultiply.generated.js
var dependenciesMultiply_generated = __webpack_require__(10306);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesNot.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var notDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createNot: factoriesNumber/* createNot */.mxB
};
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesOr.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var orDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createOr: factoriesNumber/* createOr */.MvW
};
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesParse.generated.js + 50 modules
var dependenciesParse_generated = __webpack_require__(14317);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesSmaller.generated.js + 1 modules
var dependenciesSmaller_generated = __webpack_require__(28401);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/function/relational/smallerEq.js








var smallerEq_name = 'smallerEq';
var smallerEq_dependencies = (/* unused pure expression or super */ null && (['typed', 'config', 'matrix', 'DenseMatrix', 'concat', 'SparseMatrix']));
var createSmallerEq = /* #__PURE__ */(/* unused pure expression or super */ null && (factory(smallerEq_name, smallerEq_dependencies, _ref => {
  var {
    typed,
    config,
    matrix,
    DenseMatrix,
    concat,
    SparseMatrix
  } = _ref;
  var matAlgo03xDSf = createMatAlgo03xDSf({
    typed
  });
  var matAlgo07xSSf = createMatAlgo07xSSf({
    typed,
    SparseMatrix
  });
  var matAlgo12xSfs = createMatAlgo12xSfs({
    typed,
    DenseMatrix
  });
  var matrixAlgorithmSuite = createMatrixAlgorithmSuite({
    typed,
    matrix,
    concat
  });
  var compareUnits = createCompareUnits({
    typed
  });

  /**
   * Test whether value x is smaller or equal to y.
   *
   * The function returns true when x is smaller than y or the relative
   * difference between x and y is smaller than the configured relTol and absTol. The
   * function cannot be used to compare values smaller than approximately 2.22e-16.
   *
   * For matrices, the function is evaluated element wise.
   * Strings are compared by their numerical value.
   *
   * Syntax:
   *
   *    math.smallerEq(x, y)
   *
   * Examples:
   *
   *    math.smaller(1 + 2, 3)        // returns false
   *    math.smallerEq(1 + 2, 3)      // returns true
   *
   * See also:
   *
   *    equal, unequal, smaller, larger, largerEq, compare
   *
   * @param  {number | BigNumber | bigint | Fraction | boolean | Unit | string | Array | Matrix} x First value to compare
   * @param  {number | BigNumber | bigint | Fraction | boolean | Unit | string | Array | Matrix} y Second value to compare
   * @return {boolean | Array | Matrix} Returns true when the x is smaller than y, else returns false
   */
  return typed(smallerEq_name, createSmallerEqNumber({
    typed,
    config
  }), {
    'boolean, boolean': (x, y) => x <= y,
    'BigNumber, BigNumber': function BigNumber_BigNumber(x, y) {
      return x.lte(y) || bigNearlyEqual(x, y, config.relTol, config.absTol);
    },
    'bigint, bigint': (x, y) => x <= y,
    'Fraction, Fraction': (x, y) => x.compare(y) !== 1,
    'Complex, Complex': function Complex_Complex() {
      throw new TypeError('No ordering relation is defined for complex numbers');
    }
  }, compareUnits, matrixAlgorithmSuite({
    SS: matAlgo07xSSf,
    DS: matAlgo03xDSf,
    Ss: matAlgo12xSfs
  }));
})));
var createSmallerEqNumber = /* #__PURE__ */(0,utils_factory/* factory */.P9)(smallerEq_name, ['typed', 'config'], _ref2 => {
  var {
    typed,
    config
  } = _ref2;
  return typed(smallerEq_name, {
    'number, number': function number_number(x, y) {
      return x <= y || (0,number/* nearlyEqual */.q8)(x, y, config.relTol, config.absTol);
    }
  });
});
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesSmallerEq.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */


var smallerEqDependencies = {
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createSmallerEq: createSmallerEqNumber
};
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesSubtract.generated.js
var dependenciesSubtract_generated = __webpack_require__(28286);
// EXTERNAL MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesUnaryMinus.generated.js
var dependenciesUnaryMinus_generated = __webpack_require__(41179);
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/function/relational/unequal.js





var unequal_name = 'unequal';
var unequal_dependencies = (/* unused pure expression or super */ null && (['typed', 'config', 'equalScalar', 'matrix', 'DenseMatrix', 'concat', 'SparseMatrix']));
var createUnequal = /* #__PURE__ */(/* unused pure expression or super */ null && (factory(unequal_name, unequal_dependencies, _ref => {
  var {
    typed,
    config,
    equalScalar,
    matrix,
    DenseMatrix,
    concat,
    SparseMatrix
  } = _ref;
  var matAlgo03xDSf = createMatAlgo03xDSf({
    typed
  });
  var matAlgo07xSSf = createMatAlgo07xSSf({
    typed,
    SparseMatrix
  });
  var matAlgo12xSfs = createMatAlgo12xSfs({
    typed,
    DenseMatrix
  });
  var matrixAlgorithmSuite = createMatrixAlgorithmSuite({
    typed,
    matrix,
    concat
  });

  /**
   * Test whether two values are unequal.
   *
   * The function tests whether the relative difference between x and y is
   * larger than the configured relTol and absTol. The function cannot be used to compare
   * values smaller than approximately 2.22e-16.
   *
   * For matrices, the function is evaluated element wise.
   * In case of complex numbers, x.re must unequal y.re, or x.im must unequal y.im.
   * Strings are compared by their numerical value.
   *
   * Values `null` and `undefined` are compared strictly, thus `null` is unequal
   * with everything except `null`, and `undefined` is unequal with everything
   * except `undefined`.
   *
   * Syntax:
   *
   *    math.unequal(x, y)
   *
   * Examples:
   *
   *    math.unequal(2 + 2, 3)       // returns true
   *    math.unequal(2 + 2, 4)       // returns false
   *
   *    const a = math.unit('50 cm')
   *    const b = math.unit('5 m')
   *    math.unequal(a, b)           // returns true
   *
   *    const a = math.unit('500 cm')
   *    const b = math.unit('5 m')
   *    math.unequal(a, b)           // returns false
   *
   *    const c = [2, 5, 1]
   *    const d = [2, 7, 1]
   *    math.unequal(c, d)           // returns [false, true, false]...
   *    math.deepEqual(c, d)         // returns false
   *
   *    math.unequal(0, null)        // returns true
   *
   * See also:
   *
   *    equal, deepEqual, smaller, smallerEq, larger, largerEq, compare
   *
   * History:
   *
   *    v13    Handle bigints
   *    v11.6  Support matrix broadcasting
   *    v4     Compare strings by their numeric values
   *    v0.24  Handle `null` and `undefined`
   *    v0.2   Created
   *
   * @param  {number | BigNumber | Fraction | boolean | Complex | Unit | string | Array | Matrix | undefined} x First value to compare
   * @param  {number | BigNumber | Fraction | boolean | Complex | Unit | string | Array | Matrix | undefined} y Second value to compare
   * @return {boolean | Array | Matrix} Returns true when the compared values are unequal, else returns false
   */
  return typed(unequal_name, createUnequalNumber({
    typed,
    equalScalar
  }), matrixAlgorithmSuite({
    elop: _unequal,
    SS: matAlgo07xSSf,
    DS: matAlgo03xDSf,
    Ss: matAlgo12xSfs
  }));
  function _unequal(x, y) {
    return !equalScalar(x, y);
  }
})));
var createUnequalNumber = (0,utils_factory/* factory */.P9)(unequal_name, ['typed', 'equalScalar'], _ref2 => {
  var {
    typed,
    equalScalar
  } = _ref2;
  return typed(unequal_name, {
    'any, any': function any_any(x, y) {
      // strict equality for null and undefined?
      if (x === null) {
        return y !== null;
      }
      if (y === null) {
        return x !== null;
      }
      if (x === undefined) {
        return y !== undefined;
      }
      if (y === undefined) {
        return x !== undefined;
      }
      return !equalScalar(x, y);
    }
  });
});
;// CONCATENATED MODULE: ./node_modules/mathjs/lib/esm/entry/dependenciesNumber/dependenciesUnequal.generated.js
/**
 * THIS FILE IS AUTO-GENERATED
 * DON'T MAKE CHANGES HERE
 */



var unequalDependencies = {
  equalScalarDependencies: equalScalarDependencies,
  typedDependencies: dependenciesTyped_generated/* typedDependencies */.U,
  createUnequal: createUnequalNumber
};
// EXTERNAL MODULE: ./build-bundle/src/core/errors.js
var errors = __webpack_require__(45201);
;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/argo-condition.js


const math = (0,create/* create */.v)({
    addDependencies: dependenciesAdd_generated/* addDependencies */.P,
    andDependencies: andDependencies,
    divideDependencies: dependenciesDivide_generated/* divideDependencies */.f,
    equalDependencies: equalDependencies,
    largerDependencies: dependenciesLarger_generated/* largerDependencies */.l,
    largerEqDependencies: largerEqDependencies,
    multiplyDependencies: dependenciesMultiply_generated/* multiplyDependencies */.i,
    notDependencies: notDependencies,
    orDependencies: orDependencies,
    parseDependencies: dependenciesParse_generated/* parseDependencies */.f,
    smallerDependencies: dependenciesSmaller_generated/* smallerDependencies */.M,
    smallerEqDependencies: smallerEqDependencies,
    subtractDependencies: dependenciesSubtract_generated/* subtractDependencies */.Y,
    unaryMinusDependencies: dependenciesUnaryMinus_generated/* unaryMinusDependencies */.j,
    unequalDependencies: unequalDependencies,
});
const FUNCTIONS = {
    isNaN: (value) => Number.isNaN(value),
    isInf: (value) => value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY,
    isNil: (value) => value === null || value === undefined,
    default: (value, fallback) => value ?? fallback,
    asInt: (value) => Math.trunc(Number(value)),
    asFloat: (value) => Number(value),
    len: (value) => (value === null ? 0 : 1),
};
const WORDS = new Set([...Object.keys(FUNCTIONS), 'result', 'nil', 'true', 'false', 'and', 'or', 'not']);
/**
 * A condition of an AnalysisTemplate (`result[0] >= 0.95 && !isNaN(result[0])`) as a function of one value; null is a measurement without a value.
 * Comparing that is an error there, and throws here.
 * @throws FS_INPUT_INVALID where it is none of the grammar understood here
 */
function compileCondition(text) {
    const plain = text
        .replaceAll(/result\s*\[\s*0\s*\]/g, 'result')
        .replaceAll('&&', ' and ')
        .replaceAll('||', ' or ')
        .replaceAll(/!(?!=)/g, ' not ');
    const unknown = (plain.match(/[A-Za-z_]\w*/g) ?? []).find((word) => !WORDS.has(word));
    if (unknown !== undefined || /[[\]{}"'=;]/.test(plain.replaceAll(/[=!<>]=/g, ' ')))
        throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `condition ${text}`, expected: 'a comparison of `result` or `result[0]`' });
    const compiled = (() => {
        try {
            return math.parse(plain).compile();
        }
        catch (cause) {
            throw (0,errors/* fail */.fJ)('FS_INPUT_INVALID', { found: `condition ${text} (${cause.message})`, cause });
        }
    })();
    return (value) => {
        if (value === null && !/isNil|default|len|nil/.test(plain))
            throw new RangeError('no value');
        return Boolean(compiled.evaluate({ ...FUNCTIONS, result: value, nil: null }));
    };
}

// EXTERNAL MODULE: ./build-bundle/src/judge/profiles/profile.js
var profile = __webpack_require__(28808);
;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/argo.js


/** Across metrics: the worst one first (argo-rollouts `utils/analysis/helpers.go`). */
const WORST_FIRST = ['Failed', 'Error', 'Inconclusive', 'Successful'];
const OUTCOMES = { Successful: 'pass', Failed: 'fail', Inconclusive: 'inconclusive', Error: 'error' };
/**
 * The analysis of Argo Rollouts: every point of the shadow's series is a measurement, judged by `successCondition` and `failureCondition`, counted against
 * `failureLimit`, `inconclusiveLimit`, `consecutiveErrorLimit`, `count`. The primary is not looked at. Source: argo-rollouts 9f8d111,
 * `utils/evaluate/evaluate.go`, `analysis/analysis.go`.
 */
const argo = {
    name: 'argo',
    judge(input) {
        const judged = input.kpis.map((kpi) => ({ kpi, ...assess(kpi, input) }));
        const counted = judged.filter(({ kpi }) => (0,profile.at)(kpi.settings, 'dryRun') !== true);
        const phase = WORST_FIRST.find((word) => counted.some((one) => one.phase === word)) ?? 'Successful';
        const passed = counted.filter((one) => one.phase === 'Successful').length;
        const score = counted.length === 0 ? 0 : Number(((100 * passed) / counted.length).toFixed(1));
        const decision = phase === 'Successful' ? 'advance' : phase === 'Inconclusive' ? 'hold' : 'roll-back';
        return { metrics: judged.map(classified), summary: { score, classification: phase, outcome: OUTCOMES[phase], decision } };
    },
};
function assess(kpi, input) {
    const points = input.series.find((series) => series.kpi === kpi.name)?.experiment ?? [];
    const phaseOf = measurementRule(kpi);
    const limit = (name, fallback) => (0,profile/* numberAt */.tk)(kpi.settings, fallback, name);
    let [failed, inconclusive, errors, successes, inARow, counted] = [0, 0, 0, 0, 0, 0];
    for (const [, value] of points) {
        const phase = phaseOf(value);
        errors = phase === 'Error' ? errors + 1 : 0;
        inARow = phase === 'Successful' ? inARow + 1 : 0;
        if (phase === 'Failed')
            failed++;
        if (phase === 'Inconclusive')
            inconclusive++;
        if (phase === 'Successful')
            successes++;
        if (phase !== 'Error')
            counted++;
        const ended = limitReached(failed, inconclusive, errors, limit);
        if (ended)
            return { phase: ended, measured: counted, failed };
        const enough = limit('consecutiveSuccessLimit', 0);
        if (enough > 0 && inARow >= enough)
            return { phase: 'Successful', measured: counted, failed };
        if (limit('count', Number.POSITIVE_INFINITY) <= counted)
            break;
    }
    if (points.length > 0 && successes + failed + inconclusive === 0)
        return { phase: 'Error', measured: 0, failed };
    // a run that ends before its first measurement is Successful there; said, not repeated as a pass
    return { phase: points.length === 0 ? 'Inconclusive' : 'Successful', measured: counted, failed };
}
/** The three limits in order; later ones overwrite, so Error beats Inconclusive beats Failed within one metric. */
function limitReached(failed, inconclusive, errors, limit) {
    let phase;
    const allowed = limit('failureLimit', 0);
    if (allowed >= 0 && failed > allowed)
        phase = 'Failed';
    if (inconclusive > limit('inconclusiveLimit', 0))
        phase = 'Inconclusive';
    if (errors > limit('consecutiveErrorLimit', 4))
        phase = 'Error';
    return phase;
}
/** Only success given: what is not one has failed. Both given and neither true: Inconclusive. None given: Successful. */
function measurementRule(kpi) {
    const conditionOf = (name) => {
        const text = (0,profile.at)(kpi.settings, name);
        return typeof text === 'string' && text.trim() !== '' ? compileCondition(text) : undefined;
    };
    const [success, failure] = [conditionOf('successCondition'), conditionOf('failureCondition')];
    return (value) => {
        try {
            if (!success && !failure)
                return 'Successful';
            if (failure?.(value))
                return 'Failed';
            if (success)
                return success(value) ? 'Successful' : failure ? 'Inconclusive' : 'Failed';
            return 'Successful';
        }
        catch (error) {
            if (error instanceof RangeError || error instanceof TypeError)
                return 'Error';
            throw error;
        }
    };
}
function classified({ kpi, phase, measured, failed }) {
    return {
        kpi: kpi.name,
        classification: phase,
        outcome: OUTCOMES[phase],
        deviation: null,
        n: { control: 0, experiment: measured },
        reason: `${failed} of ${measured} measurements failed`,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/flagger.js

/**
 * Flagger's analysis: at every step each metric's newest value must lie within its `thresholdRange`; a missing value is a failed check. `threshold` failed
 * checks (under `judge.flagger`, 1 by default; counted over the whole analysis, never reset) roll back. The primary is not looked at. Source: fluxcd/flagger
 * `pkg/controller/scheduler.go`, `scheduler_metrics.go`.
 */
const flagger = {
    name: 'flagger',
    judge(input) {
        const checks = input.kpis.map((kpi) => ({ kpi, values: valuesAt(kpi, input) }));
        const steps = Math.max(0, ...checks.map(({ values }) => values.length));
        const threshold = (0,profile/* numberAt */.tk)(input.whole, 1, 'threshold');
        let failedChecks = 0;
        let passedSteps = 0;
        for (let step = 0; step < steps && failedChecks < threshold; step++) {
            // the first metric out of range ends the check of its step
            if (checks.some(({ kpi, values }) => !isWithin(kpi, values[step] ?? null)))
                failedChecks++;
            else
                passedSteps++;
        }
        const metrics = checks.map(({ kpi, values }) => flagger_classified(kpi, values));
        const score = steps === 0 ? 0 : Number(((100 * passedSteps) / steps).toFixed(1));
        if (steps > 0 && failedChecks < threshold)
            return { metrics, summary: { score, classification: 'Succeeded', outcome: 'pass', decision: 'promote' } };
        return { metrics, summary: { score, classification: 'Failed', outcome: 'fail', decision: 'roll-back' } };
    },
};
function valuesAt(kpi, input) {
    return (input.series.find((series) => series.kpi === kpi.name)?.experiment ?? []).map(([, value]) => value);
}
function isWithin(kpi, value) {
    if (value === null || Number.isNaN(value))
        return false;
    const range = (0,profile.at)(kpi.settings, 'thresholdRange');
    const low = (0,profile/* numberAt */.tk)(range, Number.NEGATIVE_INFINITY, 'min');
    const high = (0,profile/* numberAt */.tk)(range, Number.POSITIVE_INFINITY, 'max');
    return value >= low && value <= high;
}
function flagger_classified(kpi, values) {
    const failed = values.filter((value) => !isWithin(kpi, value)).length;
    return {
        kpi: kpi.name,
        classification: values.length === 0 ? 'no values found' : failed > 0 ? 'halt' : 'advance',
        outcome: values.length === 0 || failed > 0 ? 'fail' : 'pass',
        deviation: null,
        n: { control: 0, experiment: values.length },
        reason: `${failed} of ${values.length} checks out of range`,
    };
}

// EXTERNAL MODULE: ./build-bundle/src/core/random.js
var core_random = __webpack_require__(7797);
// EXTERNAL MODULE: ./build-bundle/src/stats/quantile-sorted.js
var quantile_sorted = __webpack_require__(30347);
;// CONCATENATED MODULE: ./build-bundle/src/stats/sorted-copy.js
/** An ascending copy. Typed arrays sort by value and several times faster than lists. @param values finite or infinite, no NaN */
function sortedCopy(values) {
    return Float64Array.from(values).sort();
}

;// CONCATENATED MODULE: ./build-bundle/src/stats/rank-sum.js

/** Mann-Whitney U by one merge of the two sorted samples, O(n log n). */
function rankSum(control, experiment) {
    const x = sortedCopy(control);
    const y = sortedCopy(experiment);
    let u = 0;
    let ties = 0;
    for (let i = 0, j = 0; i < x.length || j < y.length;) {
        const value = j >= y.length || (i < x.length && x[i] <= y[j]) ? x[i] : y[j];
        const below = i;
        while (i < x.length && x[i] === value)
            i++;
        const from = j;
        while (j < y.length && y[j] === value)
            j++;
        const [left, right] = [i - below, j - from];
        u += right * (below + left / 2);
        const group = left + right;
        ties += group * (group * group - 1);
    }
    return { u, ties };
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-normal-quantile/lib/index.js
var lib = __webpack_require__(86060);
;// CONCATENATED MODULE: ./build-bundle/src/stats/brent-root.js
/**
 * Root of a function between two points of opposite sign, by the Brent-Dekker method: inverse quadratic or linear interpolation where that
 * converges, bisection elsewhere. Source: Brent, "Algorithms for Minimization without Derivatives", 1973, chapter 4; steps, order and tolerance
 * (2 eps |b| + tolerance / 2) are those of R's `zeroin`, so that roots of step functions end at the same place as there.
 * @param atLow, atHigh the values there, of opposite sign or zero
 * @returns the best point found
 */
function brentRoot(value, low, high, atLow, atHigh, { tolerance, iterations }) {
    let [a, b, fa, fb] = [low, high, atLow, atHigh];
    let [c, fc] = [a, fa];
    if (fa === 0)
        return a;
    if (fb === 0)
        return b;
    for (let left = iterations + 1; left > 0; left--) {
        const previous = b - a;
        if (Math.abs(fc) < Math.abs(fb))
            [a, b, c, fa, fb, fc] = [b, c, b, fb, fc, fb];
        const closeness = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
        let step = (c - b) / 2;
        if (Math.abs(step) <= closeness || fb === 0)
            return b;
        if (Math.abs(previous) >= closeness && Math.abs(fa) > Math.abs(fb))
            step = interpolated(a, b, c, fa, fb, fc, closeness, previous) ?? step;
        if (Math.abs(step) < closeness)
            step = step > 0 ? closeness : -closeness;
        [a, fa] = [b, fb];
        b += step;
        fb = value(b);
        if (fb * fc > 0)
            [c, fc] = [a, fa];
    }
    return b;
}
/** The step to where a line or a parabola through the points crosses zero; undefined where it does not promise enough. */
function interpolated(a, b, c, fa, fb, fc, closeness, previous) {
    const across = c - b;
    let p;
    let q;
    if (a === c) {
        const ratio = fb / fa;
        p = across * ratio;
        q = 1 - ratio;
    }
    else {
        const [s, t, u] = [fa / fc, fb / fc, fb / fa];
        p = u * (across * s * (s - t) - (b - a) * (t - 1));
        q = (s - 1) * (t - 1) * (u - 1);
    }
    if (p > 0)
        q = -q;
    else
        p = -p;
    const fits = p < 0.75 * across * q - Math.abs(closeness * q) / 2 && p < Math.abs((previous * q) / 2);
    return fits ? p / q : undefined;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/kayenta-interval.js



/** Kayenta's root finder stops there, also where a finer answer would class otherwise. */
const ROOT = { tolerance: 1e-4, iterations: 1_000 };
/**
 * Kayenta's interval of the shift experiment - control: the shifts at which the normal score of the rank-sum, with tie and continuity correction,
 * meets its quantiles; where even the extreme shift is not significant, that. Values, not ranks, in the tolerance: data in other units may class otherwise.
 * @throws RangeError where all observations are tied
 */
function kayentaInterval(control, experiment, level) {
    const lowest = Math.min(...experiment) - Math.max(...control);
    const highest = Math.max(...experiment) - Math.min(...control);
    const score = (shift) => normalScore(control, experiment, shift);
    const [atLowest, atHighest] = [score(lowest), score(highest)];
    const root = (quantile) => brentRoot((shift) => score(shift) - quantile, lowest, highest, atLowest - quantile, atHighest - quantile, ROOT);
    const bound = (quantile) => {
        if (atLowest - quantile <= 0)
            return lowest;
        return atHighest - quantile >= 0 ? highest : root(quantile);
    };
    const quantile = lib((1 - level) / 2, 0, 1);
    return { low: bound(-quantile), high: bound(quantile), estimate: root(0) };
}
function normalScore(control, experiment, shift) {
    const [n, m] = [control.length, experiment.length];
    const { u, ties } = rankSum(control, experiment.map((value) => value - shift));
    const deviation = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
    if (deviation === 0)
        throw new RangeError('cannot compute confidence interval when all observations are tied');
    const difference = u - (n * m) / 2;
    return (difference - Math.sign(difference) * 0.5) / deviation;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/kayenta-metric.js






/**
 * Kayenta's rule for one metric (NetflixACAJudge-v1.0): `settings` is the object `analysisConfigurations.canary` of its canary configuration.
 * Source: spinnaker/kayenta, `MannWhitneyClassifier` and `NetflixACAJudge`, a69573be.
 * @param control, experiment NaN where a point is missing
 */
function classifyKayentaMetric(control, experiment, settings, { tolerance, confLevel }) {
    const removes = (0,profile.at)(settings, 'nanStrategy') !== 'replace';
    const critical = (0,profile.at)(settings, 'critical') === true;
    const x = prepared(control, settings, removes);
    const y = prepared(experiment, settings, removes);
    if (x.length === 0 || y.length === 0)
        return withoutData(removes, critical, (0,profile.at)(settings, 'mustHaveData') === true);
    if (sameMultiset(x, y))
        return pass(1, 'the data of both sides are identical');
    try {
        return compare(...separated(x, y), settings, tolerance, confLevel, critical);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { word: 'Error', deviation: 1, critical: false, reason: error.message };
    }
}
function pass(deviation, reason) {
    return { word: 'Pass', deviation, critical: false, reason };
}
function withoutData(removes, critical, required) {
    if (!removes)
        return pass(1, 'no data, and missing points count as zero');
    const word = required && !critical ? 'NodataFailMetric' : 'Nodata';
    return { word, deviation: 1, critical, reason: 'missing data' };
}
function compare(control, experiment, settings, tolerance, confLevel, critical) {
    const { low, high, estimate } = kayentaInterval(control, experiment, confLevel);
    const band = tolerance * Math.abs(estimate);
    const deviation = meanRatio(control, experiment);
    const byRank = (0,profile.at)(settings, 'effectSize', 'measure') === 'cles';
    const effect = byRank ? rankSum(control, experiment).u / (control.length * experiment.length) : deviation;
    const threshold = (name) => (0,profile/* numberAt */.tk)(settings, byRank ? 0.5 : 1, 'effectSize', name);
    const direction = String((0,profile.at)(settings, 'direction') ?? 'either').toLowerCase();
    const above = (name) => Number.isNaN(effect) || effect >= threshold(name);
    const below = (name) => Number.isNaN(effect) || effect <= threshold(name);
    const [shift, from, to, within] = [estimate, low, high, band].map((value) => Number(value.toPrecision(4)));
    const reason = `shift ${shift} (${from} to ${to}), band ${within}`;
    if (direction !== 'decrease' && low > band && above('allowedIncrease'))
        return { word: 'High', deviation, critical: critical && above('criticalIncrease'), reason };
    if (direction !== 'increase' && high < -band && below('allowedDecrease'))
        return { word: 'Low', deviation, critical: critical && below('criticalDecrease'), reason };
    return pass(deviation, reason);
}
function meanRatio(control, experiment) {
    const [x, y] = [(0,profile/* meanOf */.hm)(control), (0,profile/* meanOf */.hm)(experiment)];
    return x === 0 || y === 0 ? Number.NaN : y / x;
}
function prepared(values, settings, removes) {
    const known = removes ? values.filter((value) => !Number.isNaN(value)) : values.map((value) => (Number.isNaN(value) ? 0 : value));
    if ((0,profile.at)(settings, 'outliers', 'strategy') !== 'remove' || known.length === 0)
        return known;
    const sorted = [...sortedCopy(known)];
    const [first, lower, upper, last] = [0.01, 0.25, 0.75, 0.99].map((p) => (0,quantile_sorted/* quantileSorted */.Z)(sorted, p));
    const reach = (0,profile/* numberAt */.tk)(settings, 3, 'outliers', 'outlierFactor') * (upper - lower);
    const [from, to] = [Math.min(first, lower - reach), Math.max(last, upper + reach)];
    return known.filter((value) => value >= from && value <= to);
}
function sameMultiset(a, b) {
    const [x, y] = [sortedCopy(a), sortedCopy(b)];
    const all = new Set([...a, ...b]);
    return all.size === 1 || (x.length === y.length && x.every((value, index) => value === y[index]));
}
/**
 * Two constants are told apart only after a little noise (1e-5 of the value). Kayenta draws it anew each time; here it is drawn from the values, so that the
 * same evidence gives the same word.
 */
function separated(control, experiment) {
    if (new Set(control).size > 1 || new Set(experiment).size > 1)
        return [control, experiment];
    const random = (0,core_random/* seeded */.J)((0,core_random/* hash32 */.A)(`${control[0]} ${experiment[0]} ${control.length} ${experiment.length}`));
    const noisy = (values) => values.map((value) => value + value * 1e-5 * normal(random));
    return [noisy(control), noisy(experiment)];
}
/** Box and Muller. */
function normal(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/kayenta.js


/** Share of metrics without data from which on a run fails. */
const NODATA_SHARE = 0.5;
const kayenta_OUTCOMES = {
    Pass: 'pass',
    High: 'fail',
    Low: 'fail',
    Nodata: 'inconclusive',
    NodataFailMetric: 'fail',
    Error: 'error',
};
/**
 * Kayenta's judge `NetflixACAJudge-v1.0`: Mann-Whitney with a band of the estimated shift for each metric, weighted groups for all of them. Set under
 * `judge.kayenta`: `groups` (group -> KPIs), `groupWeights`, `scoreThresholds` (`pass`, `marginal`), `tolerance`, `confLevel` (which the real judge fixes
 * at 0.25 and 0.98). Source: spinnaker/kayenta a69573be, `NetflixACAJudge`, `WeightedSumScorer`, `ThresholdScoreClassifier`.
 */
const kayenta = {
    name: 'kayenta',
    judge(input) {
        const constants = { tolerance: (0,profile/* numberAt */.tk)(input.whole, 0.25, 'tolerance'), confLevel: (0,profile/* numberAt */.tk)(input.whole, 0.98, 'confLevel') };
        const judged = input.kpis.map((kpi) => {
            const pair = input.series.find((series) => series.kpi === kpi.name);
            return { kpi, ...classifyKayentaMetric((0,profile/* valuesOf */.sm)(pair?.control), (0,profile/* valuesOf */.sm)(pair?.experiment), kpi.settings, constants) };
        });
        return { metrics: judged.map((metric) => kayenta_classified(metric, input)), summary: summarise(judged, input.whole) };
    },
};
function kayenta_classified({ kpi, word, deviation, reason, critical }, input) {
    const pair = input.series.find((series) => series.kpi === kpi.name);
    return {
        kpi: kpi.name,
        classification: word,
        outcome: kayenta_OUTCOMES[word],
        deviation: Number.isNaN(deviation) ? null : deviation,
        n: { control: pair?.control.length ?? 0, experiment: pair?.experiment.length ?? 0 },
        reason: critical ? `${reason} (critical)` : reason,
    };
}
function summarise(judged, whole) {
    const counted = judged.filter(({ kpi }) => (0,profile.at)(kpi.settings, 'muted') !== true);
    const score = scoreOf(counted, whole);
    const marginal = (0,profile/* numberAt */.tk)(whole, (0,profile/* numberAt */.tk)(whole, 75, 'marginal'), 'scoreThresholds', 'marginal');
    const needed = (0,profile/* numberAt */.tk)(whole, (0,profile/* numberAt */.tk)(whole, 95, 'pass'), 'scoreThresholds', 'pass');
    if (score >= needed)
        return { score, classification: 'Pass', outcome: 'pass', decision: 'advance' };
    if (score >= marginal)
        return { score, classification: 'Marginal', outcome: 'inconclusive', decision: 'hold' };
    return { score, classification: 'Fail', outcome: 'fail', decision: 'roll-back' };
}
/** 0 for a critical failure or where half of the metrics have no data; else the weighed scores of the groups. */
function scoreOf(judged, whole) {
    if (judged.some(({ critical, word }) => critical && word !== 'Pass'))
        return 0;
    if (judged.length === 0 || judged.filter(({ word }) => word === 'Nodata').length / judged.length >= NODATA_SHARE)
        return 0;
    const groups = new Map();
    for (const { kpi, word } of judged)
        for (const group of groupsOf(kpi, whole))
            groups.set(group, [...(groups.get(group) ?? []), word]);
    const weights = ((0,profile.at)(whole, 'groupWeights') ?? (0,profile.at)(whole, 'weights') ?? {});
    const given = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    const others = [...groups.keys()].filter((group) => weights[group] === undefined).length;
    const share = others > 0 ? (100 - given) / others : 0;
    let score = 0;
    for (const [group, words] of groups)
        score += groupScore(words) * ((weights[group] ?? share) / 100);
    return Math.round((score + Number.EPSILON) * 100) / 100;
}
/** A metric belongs to the groups that name it, or that it names itself; to one of its own name's making otherwise. */
function groupsOf(kpi, whole) {
    const own = (0,profile.at)(kpi.settings, 'groups');
    if (Array.isArray(own) && own.length > 0)
        return own.map(String);
    const groups = ((0,profile.at)(whole, 'groups') ?? {});
    const naming = Object.entries(groups).filter(([, names]) => Array.isArray(names) && names.includes(kpi.name));
    return naming.length > 0 ? naming.map(([group]) => group) : ['all'];
}
/** Metrics without data are in no denominator, and a group of nothing else counts in full: losing data can raise a score. */
function groupScore(words) {
    const counted = words.filter((word) => word === 'Pass' || word === 'High' || word === 'Low' || word === 'NodataFailMetric');
    return counted.length === 0 ? 100 : (counted.filter((word) => word === 'Pass').length / counted.length) * 100;
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/keptn.js

/**
 * Keptn's quality gate (SLO file v1): each objective's value against fixed or relative criteria, a percent score, key objectives. A KPI carries its objective
 * (`pass`, `warning`, `weight`, `key_sli`); `judge.keptn` has `total_score`. Its value is the mean of the shadow's series, the earlier value that of the
 * primary's. Source: keptn/spec `service_level_objective.md`, keptn/keptn lighthouse-service `evaluate_sli_handler.go`.
 */
const keptn = {
    name: 'keptn',
    judge(input) {
        const objectives = input.kpis.map((kpi) => judgeObjective(kpi, input.series.find((series) => series.kpi === kpi.name)));
        const scored = objectives.filter(({ status }) => status !== 'info');
        const total = scored.reduce((sum, { kpi }) => sum + weightOf(kpi), 0);
        const reached = scored.reduce((sum, { kpi, status }) => sum + weightOf(kpi) * (status === 'pass' ? 1 : status === 'warning' ? 0.5 : 0), 0);
        const score = total === 0 ? 100 : (100 * reached) / total;
        const keyFailed = objectives.some(({ kpi, status }) => (0,profile.at)(kpi.settings, 'key_sli') === true && status === 'fail');
        const needed = percentAt(input.whole, 90, 'pass');
        const warning = percentAt(input.whole, Number.POSITIVE_INFINITY, 'warning');
        const metrics = objectives.map(keptn_classified);
        if (!keyFailed && score >= needed)
            return { metrics, summary: { score, classification: 'pass', outcome: 'pass', decision: 'advance' } };
        if (!keyFailed && score >= warning)
            return { metrics, summary: { score, classification: 'warning', outcome: 'inconclusive', decision: 'hold' } };
        return { metrics, summary: { score, classification: 'fail', outcome: 'fail', decision: 'roll-back' } };
    },
};
function weightOf(kpi) {
    return (0,profile/* numberAt */.tk)(kpi.settings, 1, 'weight');
}
function percentAt(whole, fallback, name) {
    const written = (0,profile.at)(whole, 'total_score', name);
    return written === undefined ? fallback : Number.parseFloat(String(written));
}
function judgeObjective(kpi, pair) {
    const known = (points) => (0,profile/* valuesOf */.sm)(points).filter((value) => !Number.isNaN(value));
    const [value, earlier] = [(0,profile/* meanOf */.hm)(known(pair?.experiment)), (0,profile/* meanOf */.hm)(known(pair?.control))];
    const pass = criteriaOf(kpi, 'pass');
    if (pass.length === 0)
        return { kpi, status: 'info', value, earlier };
    if (Number.isNaN(value))
        return { kpi, status: 'fail', value, earlier };
    const holds = (lists) => lists.some((list) => list.every((one) => meets(one, value, earlier)));
    const status = holds(pass) ? 'pass' : holds(criteriaOf(kpi, 'warning')) ? 'warning' : 'fail';
    return { kpi, status, value, earlier };
}
/** Within one list all must hold, of several lists one. */
function criteriaOf(kpi, name) {
    const lists = (0,profile.at)(kpi.settings, name);
    return Array.isArray(lists) ? lists.map((list) => ((0,profile.at)(list, 'criteria') ?? []).map(String)) : [];
}
const CRITERION = /^\s*(<=|>=|<|>|=)\s*([+-])?\s*(\d+(?:\.\d+)?)\s*(%)?\s*$/;
/** `<=600`, or `<=+10%` and `>=-50` against the earlier value; without one a relative criterion holds. */
function meets(criterion, value, earlier) {
    const match = CRITERION.exec(criterion);
    if (!match)
        return false;
    const [, operator, sign, digits, percent] = match;
    const number = Number(digits) * (sign === '-' ? -1 : 1);
    if ((sign !== undefined || percent) && Number.isNaN(earlier))
        return true;
    const bound = percent ? earlier * (1 + number / 100) : sign === undefined ? number : earlier + number;
    if (operator === '<')
        return value < bound;
    if (operator === '<=')
        return value <= bound;
    if (operator === '>')
        return value > bound;
    return operator === '>=' ? value >= bound : value === bound;
}
function keptn_classified({ kpi, status, value, earlier }) {
    return {
        kpi: kpi.name,
        classification: status,
        outcome: status === 'fail' ? 'fail' : status === 'warning' ? 'inconclusive' : 'pass',
        deviation: Number.isFinite(value / earlier) ? value / earlier : null,
        n: { control: Number.isNaN(earlier) ? 0 : 1, experiment: Number.isNaN(value) ? 0 : 1 },
        reason: `value ${Number(value.toPrecision(4))}, earlier ${Number(earlier.toPrecision(4))}`,
    };
}

;// CONCATENATED MODULE: ./build-bundle/src/judge/profiles/registry.js




/** The rules of older systems by the name a user writes. */
const PROFILES = { kayenta: kayenta, keptn: keptn, argo: argo, flagger: flagger };


/***/ })

};
