import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import { Playground } from './Playground';
import { questions } from './question';
import './style.css';

const page = createRoot(document.getElementById('page')!);

questions().then(
  (all) => page.render(<Playground questions={all} unreachable={false} />),
  () => page.render(<Playground questions={[]} unreachable={true} />),
);
